/** Seeded damage to the files of a data folder, from a flipped byte to a statement that is new but right. */
import { nasty, nastyKeys, type Json } from './nasty.ts';
import { randomFacts } from './random-facts.ts';
import { randomFrom, type Random } from './random.ts';

/** Files of a data folder by their path in it. */
export type Files = Map<string, Buffer>;
type JsonObject = Record<string, Json>;

/** A place in a value: what holds it, and under which key. */
type Place = { holder: JsonObject | Json[]; key: string | number };
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const places = (value: Json): Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [{ holder: value, key }, ...places((value as JsonObject)[key] as Json)]);
};
const get = ({ holder, key }: Place): Json => (holder as JsonObject)[key] as Json;
/** Sets a key as a file would: "__proto__" is one like any other. */
const set = (holder: JsonObject | Json[], key: string | number, value: Json): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};
const copy = <T extends Json>(value: T): T => structuredClone(value);

/** Files parsed so far, written back at the end. */
type Work = { files: Files; parsed: Map<string, Json>; random: Random };
const jsonOf = ({ files, parsed }: Work, name: string): Json => {
  if (!parsed.has(name)) parsed.set(name, JSON.parse(String(files.get(name))) as Json);
  return parsed.get(name) as Json;
};
const anyFile = ({ files, random }: Work): string => random.pick([...files.keys()]);
const anyPlace = (work: Work, fits: (place: Place) => boolean = () => true): Place & { file: string } => {
  const file = anyFile(work);
  const found = places(jsonOf(work, file)).filter(fits);
  return found.length === 0 ? anyPlace(work, fits) : { ...work.random.pick(found), file };
};
const topics = ({ files }: Work): string[] =>
  [...files.keys()].filter((name) => /reports\/.*\/(?!report\.json|overview\.json)/.test(name));
const anyIndicator = (work: Work) => {
  const file = work.random.pick(topics(work));
  const { indicators } = jsonOf(work, file) as { indicators: Record<string, JsonObject> };
  const [id, indicator] = work.random.pick(Object.entries(indicators));
  return { file, id, indicators, indicator };
};
const where = ({ file, key }: { file: string; key: string | number }) => `${file} ${key}`;

/** Each says what it did. */
const structural: Record<string, (work: Work) => string> = {
  delete: (work) => {
    const place = anyPlace(work);
    if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
    else Reflect.deleteProperty(place.holder, place.key);
    return where(place);
  },
  rename: (work) => {
    const place = anyPlace(work, ({ holder }) => isObject(holder));
    const other = work.random.pick([...nastyKeys, anyPlace(work, ({ holder }) => isObject(holder)).key]);
    const value = get(place);
    Reflect.deleteProperty(place.holder, place.key);
    set(place.holder, other, value);
    return `${where(place)} to ${other}`;
  },
  duplicate: (work) => {
    const place = anyPlace(work);
    if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 0, copy(get(place)));
    else set(place.holder, work.random.pick([`${place.key}-2`, ...nastyKeys]), copy(get(place)));
    return where(place);
  },
  replace: (work) => {
    const place = anyPlace(work);
    const value = work.random.pick(nasty);
    set(place.holder, place.key, copy(value));
    return `${where(place)} by ${JSON.stringify(value).slice(0, 60)}`;
  },
  swap: (work) => {
    const [a, b] = [anyPlace(work), anyPlace(work)];
    const [x, y] = [copy(get(a)), copy(get(b))];
    set(a.holder, a.key, y);
    set(b.holder, b.key, x);
    return `${where(a)} with ${where(b)}`;
  },
  'swap-leaves': (work) => {
    const leaf = (place: Place) => typeof get(place) === 'string';
    const [a, b] = [anyPlace(work, leaf), anyPlace(work, leaf)];
    const [x, y] = [get(a), get(b)];
    set(a.holder, a.key, y);
    set(b.holder, b.key, x);
    return `${where(a)} with ${where(b)}`;
  },
  move: (work) => {
    const [from, to] = [anyPlace(work), anyPlace(work)];
    const value = copy(get(from));
    if (isObject(from.holder)) Reflect.deleteProperty(from.holder, from.key);
    set(to.holder, isObject(to.holder) ? String(from.key) : to.key, value);
    return `${where(from)} beside ${where(to)}`;
  },
  reorder: (work) => {
    const place = anyPlace(work, (at) => Object.keys(get(at) ?? {}).length > 1);
    const value = get(place);
    if (Array.isArray(value)) value.reverse();
    else set(place.holder, place.key, Object.fromEntries(Object.entries(value as JsonObject).reverse()));
    return where(place);
  },
};

const ofReports: Record<string, (work: Work) => string> = {
  'copy-fact': (work) => {
    const [from, to] = [anyIndicator(work), anyIndicator(work)];
    const facts = Object.entries(from.indicator.facts as JsonObject);
    const [id, fact] = facts.length === 0 ? ['level', {}] : work.random.pick(facts);
    set(to.indicator.facts as JsonObject, work.random.pick([id, 'copied', 'derived']), copy(fact));
    return `${from.id}.${id} under ${to.id}`;
  },
  'copy-indicator': (work) => {
    const [from, to] = [anyIndicator(work), anyIndicator(work)];
    set(to.indicators, work.random.pick([from.id, 'copied', 'time']), copy(from.indicator));
    return `${from.id} to ${to.file}`;
  },
  'change-id': (work) => {
    const isId = (place: Place) => /^"[a-z-]+(\.[a-z-]+)?"$/.test(JSON.stringify(get(place)));
    const [place, other] = [anyPlace(work, isId), anyPlace(work, isId)];
    set(place.holder, place.key, get(other));
    return `${where(place)} to ${JSON.stringify(get(other))}`;
  },
  'name-itself': (work) => {
    const { id, indicator, file } = anyIndicator(work);
    const facts = indicator.facts as JsonObject;
    const [fact = 'level'] = Object.keys(facts);
    indicator.name = { vi: `tên {${id}.${fact}}` };
    const base = { type: 'indicator', id };
    facts[fact] = { type: 'comparison', base, form: 'ratio', value: '50', printed: 'chiếm 50%' };
    const topic = jsonOf(work, file) as { paragraphs: Json[] };
    topic.paragraphs.push({ vi: `Đoạn {${id}.${fact}}` });
    return `${id}.${fact}`;
  },
  'identity-of-itself': (work) => {
    const [{ file, id }, other] = [anyIndicator(work), anyIndicator(work)];
    const parts = work.random.pick([
      [id, id],
      [id, other.id],
      [other.id, other.id],
    ]);
    const op = work.random.pick(['sum', 'product', 'quotient']);
    const cycle = { total: other.id, op, parts: [id, id] };
    (jsonOf(work, file) as JsonObject).identities = [{ total: id, op, parts }, cycle];
    return `${id} ${op} of ${parts.join(' ')}`;
  },
  'as-draft': (work) => {
    const report = work.random.pick([...work.files.keys()].filter((name) => name.endsWith('report.json')));
    (jsonOf(work, report) as JsonObject).status = 'draft';
    const emptied = Array.from({ length: 1 + work.random.below(4) }, () => {
      const { indicator, id } = anyIndicator(work);
      const leaves = places(indicator.facts as Json).filter((place) => typeof get(place) === 'string');
      const place = leaves.length === 0 ? undefined : work.random.pick(leaves);
      if (place) set(place.holder, place.key, work.random.pick(['', null]));
      return `${id} ${place?.key ?? ''}`;
    });
    return emptied.join(', ');
  },
  period: (work) => {
    const report = work.random.pick([...work.files.keys()].filter((name) => name.endsWith('report.json')));
    const period = work.random.pick([
      '2023',
      '2023-01',
      '2023-01/2023-12',
      '2023-01/..',
      '2022/2023',
      '2021-05/2023-02',
    ]);
    (jsonOf(work, report) as JsonObject).period = period;
    return period;
  },
  'new-facts': (work) => {
    const { file, indicators } = anyIndicator(work);
    const made = randomFacts(work.random);
    Object.assign(indicators, { made });
    const charts = (jsonOf(work, file.replace(/[^/]+$/, 'overview.json')) as { charts?: JsonObject[] })
      .charts;
    const drawn = charts?.[0]?.facts as Json[] | undefined;
    if ('plan' in made.facts) drawn?.push('made.plan');
    return JSON.stringify(made.facts);
  },
};

/** Damage to the bytes of a file. */
const damage: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  flip: (bytes, random) => {
    const flipped = Buffer.from(bytes);
    const at = random.below(bytes.length);
    flipped.writeUInt8((flipped.readUInt8(at) ^ (1 << random.below(8))) & 0xff, at);
    return flipped;
  },
  insert: (bytes, random) => {
    const at = random.below(bytes.length);
    const piece = random.pick([
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '\0',
      '//',
      '\ufeff',
      '\n\n',
      '9',
      '\xff',
    ]);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(piece, 'latin1'), bytes.subarray(at)]);
  },
  'repeat-line': (bytes, random) => {
    const lines = String(bytes).split('\n');
    const at = random.below(lines.length);
    return Buffer.from(lines.toSpliced(at, 0, lines[at] ?? '').join('\n'));
  },
  'drop-line': (bytes, random) => {
    const lines = String(bytes).split('\n');
    return Buffer.from(lines.toSpliced(random.below(lines.length), 1).join('\n'));
  },
  carriage: (bytes) => Buffer.from(String(bytes).replaceAll('\n', '\r\n')),
  utf16: (bytes) => Buffer.from(`\ufeff${String(bytes)}`, 'utf16le'),
  deep: () => Buffer.from('['.repeat(100_000)),
};

/** The files after the mutations of a seed, and what was done. A file that is gone is not in the map. */
export const mutated = (original: Files, seed: number): { files: Files; done: string[] } => {
  const random = randomFrom(seed);
  const work: Work = { files: new Map(original), parsed: new Map(), random };
  const steps = random.next() < 0.7 ? 1 : 2 + random.below(2);
  const kinds = Array.from({ length: steps }, () => random.next() < 0.55).sort();
  // Those that know what a report looks like come first, while it still looks like one.
  const done = kinds.map((isStructural) => {
    const [name, mutate] = random.pick(Object.entries(isStructural ? structural : ofReports));
    return `${name}: ${mutate(work)}`;
  });
  for (const [name, value] of work.parsed) work.files.set(name, Buffer.from(JSON.stringify(value, null, 2)));
  if (random.next() < 0.15) done.push(damaged(work));
  return { files: work.files, done };
};

const damaged = (work: Work): string => {
  const { files, random } = work;
  const file = anyFile(work);
  const [name, change] = random.pick([
    ...Object.entries(damage),
    ['gone', undefined],
    ['renamed', undefined],
  ] as const);
  const bytes = files.get(file) ?? Buffer.alloc(0);
  if (change) files.set(file, change(bytes, random));
  else files.delete(file);
  if (name === 'renamed') files.set(file.replace(/[^/]+$/, 'another.json'), bytes);
  return `${name}: ${file}`;
};
