/** Indicators that no earlier report has: named by their own words, put under a topic by them, with a sentence each. */
import { normalisePhrase } from '../language/normalise.ts';
import { sectors, unsorted, type Sector } from '../language/sectors.ts';
import type { Edit } from '../model/correcting.ts';
import type { Site, Topic } from '../model/schema.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import type { Account, Dimensions, Doubt, Statement } from './draft.ts';
import { factIdOf, factOf } from './fields.ts';
import type { Written } from './fill.ts';

type Made = {
  id: string;
  topic: Sector;
  name: string;
  unit?: UnitId;
  counted?: string;
  dimensions: Dimensions;
  facts: Map<string, Record<string, unknown>>;
};

export class NewIndicators {
  readonly #former: ReadonlyMap<string, Topic>;
  readonly #frame: { issuers: Site['issuers']; period: string };
  readonly #made = new Map<string, Made[]>();
  readonly #taken: Set<string>;
  readonly #names = new Map<string, string>();

  constructor(former: ReadonlyMap<string, Topic>, frame: { issuers: Site['issuers']; period: string }) {
    this.#former = former;
    this.#frame = frame;
    this.#taken = new Set([...former.values()].flatMap(({ indicators }) => Object.keys(indicators)));
  }

  /** Writes a statement under its subject; an amount of another dimension makes an indicator of its own. */
  add(statement: Statement, { paragraph, sentence }: Account): { written: Written; doubt?: Doubt } {
    const made = this.#indicatorOf(statement);
    const { fact, doubt } = factOf(statement, { paragraph, sentence }, made.unit, this.#frame);
    const id = this.#freeFact(made, factIdOf(statement), statement);
    made.facts.set(id, { ...fact, ...beside(statement.dimensions, made.dimensions, this.#frame.period) });
    return { written: { topic: made.topic.id, indicator: made.id, fact: id }, ...(doubt && { doubt }) };
  }

  /** What is added to topics there are. */
  editsOfKnown(): Map<string, Edit[]> {
    return new Map(
      this.#byTopic()
        .filter(([{ id }]) => this.#former.has(id))
        .map(([{ id }, all]) => [
          id,
          all.flatMap((made, index) => [
            { path: ['indicators', made.id], value: this.#content(made) },
            {
              path: ['paragraphs', (this.#former.get(id)?.paragraphs.length ?? 0) + index],
              value: this.#sentence(made),
            },
          ]),
        ]),
    );
  }

  /** The contents of new topic files. */
  newTopics(): Map<string, unknown> {
    return new Map(
      this.#byTopic()
        .filter(([{ id }]) => !this.#former.has(id))
        .map(([{ id, title }, all]) => [
          id,
          {
            $schema: '../../schema/topic.schema.json',
            title,
            paragraphs: all.map((made) => this.#sentence(made)),
            indicators: Object.fromEntries(all.map((made) => [made.id, this.#content(made)])),
          },
        ]),
    );
  }

  /** Words with digits in the names, by id, for "names" in report.json. */
  names(): Record<string, string> {
    for (const [, all] of this.#byTopic()) for (const made of all) this.#content(made);
    return Object.fromEntries([...this.#names].map(([words, id]) => [id, words]));
  }

  #byTopic(): [Sector, Made[]][] {
    return [...Map.groupBy([...this.#made.values()].flat(), ({ topic }) => topic)];
  }

  #indicatorOf(statement: Statement): Made {
    const { subject } = statement;
    const [key = ''] = subject.keys;
    const all = this.#made.get(key) ?? [];
    const amount = amountOf(statement);
    const counted = countedIn(statement, amount);
    const standing = all.findLast((made) => takes(made, amount));
    if (standing) {
      if (amount !== undefined) standing.unit ??= amount;
      if (counted !== undefined) standing.counted ??= counted;
      return standing;
    }
    // What a thing is ranked by is another thing.
    const name = amount && unitOf(amount).dimension === 'rank' ? `${subject.name}: thứ hạng` : subject.name;
    const made: Made = {
      ...{ id: this.#freeId(slug(name)), topic: sectorOf(key), name },
      ...(amount !== undefined && { unit: amount }),
      ...(counted !== undefined && { counted }),
      ...{ dimensions: statement.dimensions, facts: new Map<string, Record<string, unknown>>() },
    };
    this.#made.set(key, [...all, made]);
    return made;
  }

  #freeId(id: string): string {
    for (let count = 1; ; count++) {
      const free = count === 1 ? id : `${id}-${count}`;
      if (!this.#taken.has(free)) {
        this.#taken.add(free);
        return free;
      }
    }
  }

  #freeFact({ facts }: Made, id: string, { reading }: Statement): string {
    if (!facts.has(id)) return id;
    const issuer = 'base' in reading && reading.base.type === 'plan' ? reading.base.issuer : undefined;
    const named = issuer === undefined ? id : `${id}-${slug(issuer)}`;
    for (let count = 1; ; count++) {
      const free = count === 1 ? named : `${named}-${count}`;
      if (!facts.has(free)) return free;
    }
  }

  #content({ name, unit, counted, dimensions, facts }: Made): Record<string, unknown> {
    return {
      name: { vi: this.#template(name) },
      definition: null,
      unit: unit ?? null,
      ...(counted !== undefined && { counted: { vi: this.#template(counted) } }),
      ...dimensions,
      facts: Object.fromEntries(facts),
    };
  }

  #sentence({ id, name, facts }: Made): { vi: string } {
    const said = [...facts.keys()].map((fact) => `{${id}.${fact}}`);
    return { vi: `${this.#template(name)}: ${said.join('; ')}.` };
  }

  /** Digits in words stand under "names": "mức độ 1" becomes "{name.muc-do-1}". */
  #template(words: string): string {
    return words.replace(/[{}]/g, '').replace(/(?:\S+ )?\S*\p{Nd}[^\s,;:]*/gu, (found) => {
      const id = this.#names.get(found) ?? this.#freeName(slug(found));
      this.#names.set(found, id);
      return `{name.${id}}`;
    });
  }

  #freeName(id: string): string {
    const taken = new Set(this.#names.values());
    for (let count = 1; ; count++) {
      const free = count === 1 ? id : `${id}-${count}`;
      if (!taken.has(free)) return free;
    }
  }
}

/** Whether an indicator can have an amount of a unit; ranks stand apart. */
const takes = ({ unit }: Made, amount: UnitId | undefined): boolean => {
  const [own, other] = [unit, amount].map((each) => each && unitOf(each).dimension);
  if (own === 'rank' || other === 'rank') return own === other;
  return own === undefined || other === undefined || own === other;
};

const countedIn = ({ subject, reading }: Statement, amount: UnitId | undefined): string | undefined =>
  amount !== undefined && 'noun' in reading ? subject.counted : undefined;

/** The unit of an amount; undefined of what is only measured by something else. */
const amountOf = ({ reading }: Statement): UnitId | undefined => {
  if (!('unit' in reading)) return undefined;
  if (reading.type === 'comparison' && (reading.form !== 'difference' || reading.unit === 'percentage-point'))
    return undefined;
  return reading.unit;
};

const sectorOf = (key: string): Sector =>
  sectors.find(({ words }) => words.test(normalisePhrase(key))) ?? unsorted;

/** Dimensions that differ from those of the indicator, the report's own said out where the indicator has others. */
const beside = (own: Dimensions, { clock, period, prices }: Dimensions, report: string): Dimensions => ({
  ...(own.clock !== clock && { clock: own.clock ?? 'to-date' }),
  ...(own.period !== period && { period: own.period ?? report }),
  ...(own.prices !== undefined && own.prices !== prices && { prices: own.prices }),
});

/** "Tổng đàn trâu" as an id: "tong-dan-trau". */
const slug = (words: string): string => {
  const letters = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const id = letters.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '');
  return (id.length > 50 ? id.slice(0, 50).replace(/-[^-]*$/, '') : id) || 'chi-tieu';
};
