/** What a figure is of: the words between it and the figure before, or what was spoken of there. */
import type { PhraseReading } from '../language/phrase.ts';
import type { Token } from '../language/phrase-tokens.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import { normalisePhrase } from '../language/normalise.ts';
import { upperFirst } from '../language/numbers.ts';
import type { Dimensions, Doubt, Subject } from './draft.ts';
import type { Phrase } from './phrases-in.ts';
import type { Sentence } from './sentence.ts';
import { isSetting } from './times.ts';
import { cutBack, cutFront, piecesOf, printedOf, ruleIn, syllables, textOf, withoutAsides } from './words.ts';

/** What a sentence has spoken of so far. */
export type Carried = {
  subject?: Subject;
  /** What its parts are told of, and the unit of the last part. */
  whole?: Subject;
  unit?: UnitId;
  /** The last subject that is no part. */
  main?: Subject;
  /** That of the sentence before. */
  before?: Subject;
  /** Begins with a verb, of which further counts may be told: "xảy ra 5 vụ, 3 người". */
  isRaised?: boolean;
  /** What was spoken of before the bracket. */
  outer?: Carried;
  /** A level was told of it. */
  hasLevel?: boolean;
  /** Why there is no subject to carry on. */
  doubt?: Doubt;
};

type Place = {
  /** Between the figure before and this one. */
  gap: readonly Token[];
  /** Up to the next figure. */
  behind: readonly Token[];
  phrase: Phrase;
  before: Phrase | undefined;
  carried: Carried;
  isFirst: boolean;
};

export type Found = {
  subject?: Subject;
  /** Whether it is that of the figure before. */
  isSame: boolean;
  carried: Carried;
  /** The words of the subject, for the rules of doubt. */
  words: readonly Token[];
  /** The words between the figures that are this one's. */
  head: readonly Token[];
  /** What follows the figure closely. */
  behind: readonly Token[];
  dimensions?: Dimensions;
  doubt?: Doubt;
  /** Found, but to be looked at. */
  look?: Doubt;
};

export const subjectAt = (sentence: Sentence, given: Place): Found => {
  const { gap, phrase, before } = given;
  const bracket = bracketOf(gap, given.carried);
  const carried = bracket.carried;
  const place = { ...given, carried };
  const behind = tailOf(place.behind);
  const isWith = gap.at(-1)?.text === 'với' && phrase.reading !== undefined && 'noun' in phrase.reading;
  const from = isWith ? Math.min(headStart(gap), gap.length - 1) : headStart(gap);
  const rest = before ? gap.slice(from) : [...gap];
  const parts = partsOf(sentence, rest);
  const { words, look, isRaised } = ownWords(parts.tokens);
  const base = { words, behind, head: rest };
  const noun = nounOf(sentence, phrase, behind, place.behind);
  if (before && from === gap.length && gap.length > 0 && !endsInSeparator(gap))
    return {
      ...base,
      isSame: false,
      carried: { ...carried, doubt: { id: 'complement', part: textOf(gap) } },
      doubt: { id: 'complement', part: textOf(gap) },
    };
  if (words.length === 0)
    return bySilence({
      ...place,
      noun,
      parts: parts.isParts || isColon(gap),
      isBracketed: carried.outer !== undefined,
      hasTime: parts.hasTime,
      isRaised: isRaised === true,
      base,
    });
  const named = nameOf(sentence, words, noun, behind, phrase);
  const isElliptic = elliptic.test(textOf(words));
  if (isElliptic && (!carried.subject || !before))
    return { ...base, isSame: false, carried, doubt: { id: 'pronoun', part: textOf(words) } };
  const own = unclearAlone(sentence, gap, phrase, words, before);
  if (own && !parts.hasTime)
    return { ...base, isSame: false, carried: { ...carried, subject: named }, doubt: own };
  const whole = isElliptic
    ? (carried.main ?? carried.subject)
    : parts.isParts
      ? (carried.subject ?? carried.before)
      : undefined;
  if ((parts.isParts || isElliptic) && !whole)
    return { ...base, isSame: false, carried: {}, doubt: { id: 'no-subject', part: textOf(rest) } };
  const isListed =
    !parts.isParts && carried.whole !== undefined && syllables(words) <= 3 && isOfUnit(carried.unit, phrase);
  const of = whole ?? (isListed ? carried.whole : undefined);
  const subject = of ? partOf(of, named) : named;
  const next: Carried = {
    subject,
    hasLevel: phrase.reading?.type === 'level',
    ...(of && { whole: of }),
    ...(of && phrase.reading && 'unit' in phrase.reading && { unit: phrase.reading.unit }),
    ...{ main: of ? (carried.main ?? of) : subject },
    ...(carried.before && { before: carried.before }),
    ...(carried.outer && { outer: carried.outer }),
    ...(isRaised && { isRaised }),
  };
  const doubt = look?.doubt ?? (phrase.reading ? undefined : phrase.doubt);
  const toLook = of ? { id: 'part' as const, part: of.name } : look?.look;
  return {
    ...{ ...base, isSame: false, subject, carried: next },
    ...(isRaised && { dimensions: { clock: 'stock' as const } }),
    ...(doubt && { doubt }),
    ...(toLook && { look: toLook }),
  };
};

/** What stood before a bracket is spoken of again behind it. */
const bracketOf = (gap: readonly Token[], carried: Carried): { carried: Carried } => {
  let now = carried;
  for (const { text } of gap) {
    if (text === '(') now = { ...now, outer: now };
    if (text === ')' && now.outer) now = now.outer;
  }
  return { carried: now };
};

/** "khoảng 500 khách: 300 khách nội địa và 200 khách quốc tế" */
const isColon = (gap: readonly Token[]): boolean => gap.find(isSeparator)?.text === ':';

/** A count behind a bracket or a bare name: what of it is counted stands elsewhere. */
const unclearAlone = (
  sentence: Sentence,
  gap: readonly Token[],
  { reading, printed }: Phrase,
  words: readonly Token[],
  before: Phrase | undefined,
): Doubt | undefined => {
  if (reading?.type !== 'level' || /^(?:đạt|ước|có|lên)/iu.test(printed)) return undefined;
  const text = printedOf(sentence, words);
  if (gap.at(-1)?.text === '(') return { id: 'complement', part: printed };
  const isName =
    /^\p{Lu}\p{Ll}/u.test(text) && before !== undefined && !gap.some(({ kind }) => kind === 'hard');
  return isName ? { id: 'subject-unclear', part: text } : undefined;
};

/** Of what, the words before have said. */
const elliptic =
  /^(?:năng suất|sản lượng|diện tích|doanh thu|giá trị|tổng vốn|kinh phí|tổng kinh phí|trị giá|tổng giá trị|giá trị sản lượng|năng suất bình quân)$/u;

const isOfUnit = (unit: UnitId | undefined, { reading }: Phrase): boolean =>
  unit !== undefined &&
  reading !== undefined &&
  'unit' in reading &&
  unitOf(reading.unit).dimension === unitOf(unit).dimension;

/** Where in the words between two figures those of the second begin: behind the first separator, or at "với". */
const headStart = (gap: readonly Token[]): number => {
  const separator = gap.findIndex(isSeparator);
  if (separator >= 0) return separator;
  const splitter = gap.findIndex(
    ({ text }, index) => ['với', 'nâng', 'đưa'].includes(text) && index + 1 < gap.length,
  );
  return splitter >= 0 ? splitter : gap.length;
};
const isSeparator = ({ kind, text }: Token): boolean =>
  kind === 'soft' || kind === 'hard' || text === ':' || text === '…';
const endsInSeparator = (gap: readonly Token[]): boolean => gap.some(isSeparator);

/** What stands behind a figure up to the next separator; of a count with a list in its description, the list too. */
const tailOf = (behind: readonly Token[]): Token[] => {
  const end = behind.findIndex((token, index) => isSeparator(token) || (token.text === 'với' && index > 0));
  return end < 0 ? [...behind] : behind.slice(0, end);
};

type Parts = { tokens: Token[]; isParts: boolean; hasTime: boolean };

/** Strips what is no part of a subject; "trong đó" says that parts of the subject before follow. */
const partsOf = (sentence: Sentence, rest: readonly Token[]): Parts => {
  const opened = cutFront(rest, ['opening']);
  const cut = cutFront(opened, ['parts']);
  const isParts = cut.length < opened.length;
  const tokens = withoutAsides(sentence, cut);
  const hasTime = sentence.times.some(
    ({ rule, start, end }) => isSetting(rule) && rest.some((token) => token.start < end && start < token.end),
  );
  return { tokens, isParts, hasTime };
};

type Own = { words: Token[]; isRaised?: boolean; look?: { doubt?: Doubt; look?: Doubt } };

/** The subject's own words: of several clauses before the figure the last, of a list all of it. */
const ownWords = (tokens: readonly Token[]): Own => {
  const opened = cutFront(tokens, ['opening']);
  const raised = cutRaise(opened);
  if (raised) return { words: raised, isRaised: true };
  const sides = piecesOf(opened, [':']).filter((piece) => trim(piece).length > 0);
  const trimmed = trim(sides.at(-1) ?? []);
  const pieces = piecesOf(sides.at(-1) ?? [], [',', ';']).map(trim);
  const last = pieces.at(-1) ?? [];
  const earlier = pieces.slice(0, -1).filter((piece) => piece.length > 0 && !ruleIn('aside', textOf(piece)));
  if (last.length === 0) return byTopic(earlier);
  if (ruleIn('aside', textOf(last)))
    return { words: last, look: { doubt: { id: 'subject-unclear', part: textOf(last) } } };
  if (earlier.length === 0) return { words: last };
  const [head, ...others] = earlier;
  if (head && topicOf([head]))
    return others.length === 0
      ? { words: last }
      : listed(trim(trimmed.slice(trimmed.indexOf(head.at(-1) as Token) + 1)));
  if (earlier.some(isClause))
    return { words: last, look: { look: { id: 'listed-subject', part: textOf(trimmed) } } };
  return listed(trimmed);
};

/** "nông, lâm nghiệp và thủy sản" */
const listed = (words: Token[]): Own =>
  syllables(words) > 24
    ? { words, look: { doubt: { id: 'subject-unclear', part: textOf(words) } } }
    : { words, look: { look: { id: 'listed-subject', part: textOf(words) } } };

/** Nothing stands between the last comma and the figure: "về thu ngân sách, 9 tháng đạt …". */
const byTopic = (earlier: readonly Token[][]): Own => {
  const topic = topicOf(earlier);
  if (topic) return { words: topic };
  if (earlier.length === 0) return { words: [] };
  const words = earlier.flat();
  return { words, look: { doubt: { id: 'subject-unclear', part: textOf(words) } } };
};

/** "về X", "đối với X", "lĩnh vực X" */
const topicOf = (pieces: readonly Token[][]): Token[] | undefined => {
  const [only, ...others] = pieces;
  if (!only || others.length > 0) return undefined;
  const text = textOf(only);
  const found = /^(?:về|đối với|trong lĩnh vực|lĩnh vực|công tác)(?= )/u.exec(text);
  return found ? only.slice(found[0].split(' ').length) : undefined;
};

/** Whether words say something by themselves: a list of names has no verb. */
const isClause = (tokens: readonly Token[]): boolean =>
  /(?<!\p{L})(?:được|đã|tiếp tục|duy trì|phát triển|ổn định|tăng|giảm|có|đạt|diễn ra|thực hiện|triển khai|tổ chức|đẩy mạnh|quan tâm|chuyển biến|khởi sắc|hoạt động|là)(?!\p{L})/u.test(
    textOf(tokens),
  );

const trim = (tokens: readonly Token[]): Token[] => cutBack(cutFront(tokens, ['opening']), ['closing']);

/** "nâng tổng số … lên": the verb is none of the subject. */
const cutRaise = (tokens: readonly Token[]): Token[] | undefined => {
  const found = /^(?:qua đó )?(?:nâng|đưa)(?: tổng số)?(?= )/u.exec(textOf(tokens));
  if (!found) return undefined;
  return trim(tokens.slice(found[0].replace(' tổng số', '').split(' ').length));
};

/** What is counted: its name, and what is said of it. */
type Noun = {
  name: string;
  printed: string;
  described: string;
  /** With all that follows in the clause, by which it may be known. */
  full: string;
  isPercent: boolean;
};

const nounOf = (
  sentence: Sentence,
  { reading }: Phrase,
  behind: readonly Token[],
  rest: readonly Token[],
): Noun | undefined => {
  if (!reading || !('unit' in reading) || reading.noun === undefined) return undefined;
  const printed = printedNoun(reading);
  const more = cutBack(withoutAsides(sentence, behind), ['closing']);
  const described = more.length > 0 && syllables(more) <= 20 ? ` ${printedOf(sentence, more)}` : '';
  const verb = /^(?:thành lập mới|thành lập)/u.exec(normalisePhrase(reading.text))?.[0];
  const activity = verb === undefined ? '' : ` ${verb}`;
  const end = rest.findIndex(({ kind }) => kind === 'hard');
  const full = `${printed} ${printedOf(sentence, withoutAsides(sentence, end < 0 ? rest : rest.slice(0, end)))}`;
  return {
    name: reading.noun,
    printed,
    described: printed + activity + described,
    full,
    isPercent: reading.unit === 'percent',
  };
};

/** The end of the phrase is what is counted, as printed. */
const printedNoun = (reading: PhraseReading): string => {
  const noun = 'noun' in reading ? (reading.noun ?? '') : '';
  const words = reading.text.split(/\s+/);
  for (let count = 1; count <= words.length; count++) {
    const end = words.slice(-count).join(' ');
    if (normalisePhrase(end) === noun) return end;
  }
  return noun;
};

type Silent = Place & {
  noun: Noun | undefined;
  parts: boolean;
  isBracketed: boolean;
  hasTime: boolean;
  isRaised: boolean;
  base: Pick<Found, 'words' | 'head' | 'behind'>;
};

/** No words of its own: a comparison goes on about the subject before, a count is of what is counted. */
const bySilence = ({
  phrase,
  before,
  carried,
  noun,
  parts,
  base,
  isBracketed,
  hasTime,
  isRaised,
}: Silent): Found => {
  const { reading } = phrase;
  const isRank = reading?.type === 'level' && reading.unit === 'rank';
  const isFirstLevel =
    reading?.type === 'level' &&
    carried.hasLevel !== true &&
    /^(?:ước )?đạt /iu.test(phrase.printed) &&
    before !== undefined;
  const goesOn = (reading?.type !== 'level' || isFirstLevel || isRank) && carried.subject !== undefined;
  if (goesOn && !parts && carried.subject)
    return {
      ...base,
      isSame: true,
      subject: carried.subject,
      carried: { ...carried, hasLevel: carried.hasLevel === true || isFirstLevel },
    };
  if (reading?.type !== 'level') {
    const doubt = carried.doubt ?? { id: 'no-subject' as const };
    return { ...base, isSame: false, carried: reading ? carried : carried, doubt };
  }
  if (parts) {
    const whole = carried.subject ?? carried.before;
    if (!whole || !noun) return { ...base, isSame: false, carried: {}, doubt: { id: 'no-subject' } };
    const subject = partOf(whole, {
      name: noun.described,
      keys: [normalisePhrase(noun.described), noun.name],
      counted: noun.printed,
    });
    return {
      ...base,
      isSame: false,
      subject,
      carried: { ...carried, subject, whole, ...(reading && 'unit' in reading && { unit: reading.unit }) },
      look: { id: 'part', part: whole.name },
    };
  }
  // The same subject at another time: "tháng 9 đạt 5 tỷ đồng, lũy kế 9 tháng đạt 40 tỷ đồng".
  if (carried.subject && before && hasTime && isAlike(carried.subject, noun))
    return { ...base, isSame: false, subject: carried.subject, carried };
  if (isBracketed || isRaised)
    return { ...base, isSame: false, carried, doubt: { id: 'complement', part: phrase.printed } };
  if (noun) {
    const isOfVerb = before !== undefined && carried.isRaised === true && carried.subject !== undefined;
    const own: Subject = {
      name: upperFirst(noun.described),
      keys: keysOf(noun.described, noun.full),
      counted: noun.printed,
    };
    const subject = own;
    return {
      ...base,
      isSame: false,
      subject,
      carried: {
        subject,
        main: subject,
        hasLevel: true,
        ...(carried.before && { before: carried.before }),
        ...(carried.outer && { outer: carried.outer }),
        ...(isOfVerb && { isRaised: true }),
      },
      ...(isOfVerb && { dimensions: { clock: 'stock' as const } }),
    };
  }
  return { ...base, isSame: false, carried, doubt: { id: 'no-subject' } };
};

/** Whether what is counted now is what was counted before: "lượt" of "lượt khách". */
const isAlike = ({ counted }: Subject, noun: Noun | undefined): boolean => {
  const before = counted === undefined ? undefined : normalisePhrase(counted);
  return noun === undefined
    ? before === undefined
    : before !== undefined && `${before} `.startsWith(`${noun.name} `);
};

const partOf = (whole: Subject, part: Subject): Subject => ({
  ...part,
  name: `${whole.name}: ${lowerFirst(part.name)}`,
  keys: [...whole.keys.flatMap((key) => part.keys.map((own) => `${key}: ${own}`)), ...part.keys],
});

const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const generic = /^(?:tổng(?: số)?|toàn bộ|số lượng|số) /u;
/** By which names a subject may be known: as it stands, and without the words that add nothing. */
const keysOf = (...names: string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const full = normalisePhrase(name);
      return [full, full.replace(generic, ''), full.replace(light, '')];
    }),
  ),
];

/** "tổng đàn trâu 500 con", "số hộ nghèo còn 20 hộ": the words name the amount already. */
const namesAmount = (text: string, { name, isPercent }: Noun): boolean =>
  !isPercent &&
  (/^(?:số|tổng|đàn|lượng|quy mô|tỷ lệ|lượt|chỉ tiêu|bình quân|dân số|mật độ)(?= |$)/u.test(text) ||
    ` ${text} `.includes(` ${name} `));

/** The subject of a figure that has words of its own. */
const nameOf = (
  sentence: Sentence,
  words: readonly Token[],
  noun: Noun | undefined,
  behind: readonly Token[],
  phrase: Phrase,
): Subject => {
  const printed = printedOf(sentence, words);
  const text = textOf(words);
  const more = measuredMore(sentence, phrase, behind);
  // "ngành giáo dục có 02 trường": who has them is not what is counted.
  if (noun && isOwner(phrase)) {
    const name = `${upperFirst(printed)}: ${noun.described}`;
    return { name, keys: keysOf(noun.described, name), counted: noun.printed };
  }
  if (noun && !namesAmount(text, noun)) {
    const name = upperFirst(`${printed} ${noun.described}`);
    const head = `${text} ${noun.name}`;
    return {
      name,
      keys: [...keysOf(name, head), `${noun.name} ${text}`, ...keysOf(text)],
      counted: noun.printed,
    };
  }
  const name = upperFirst(more === '' ? printed : `${printed} ${more}`);
  if (!noun) return { name, keys: keysOf(name, text) };
  return {
    name,
    keys: [`tổng số ${noun.name}`, ...keysOf(name, text, `${text} ${noun.name}`)],
    counted: noun.printed,
  };
};

const isOwner = ({ printed }: Phrase): boolean => /^có /iu.test(printed);
const light = /^(?:(?:phối hợp|tiến hành|tổ chức|triển khai|thực hiện) )+/u;

/** "trồng được 500 ha |rừng sản xuất|" */
const measuredMore = (sentence: Sentence, { reading }: Phrase, behind: readonly Token[]): string => {
  if (reading?.type !== 'level' || reading.noun !== undefined) return '';
  const more = cutBack(withoutAsides(sentence, behind), ['closing']);
  return more.length > 0 ? printedOf(sentence, more) : '';
};
