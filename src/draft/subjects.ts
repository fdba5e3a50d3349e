/** What a figure is of: the words before it, or what was spoken of there. */
import type { Token } from '../language/phrase-tokens.ts';
import type { Dimensions, Doubt, Subject } from './draft.ts';
import type { Gap } from './gap.ts';
import { alsoDone, headed, namedBy, namedByNoun, partOf, within } from './names.ts';
import { nounOf, type Noun } from './nouns.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import type { Phrase } from './phrases-in.ts';
import type { Sentence } from './sentence.ts';
import { countsSame, wholeFor, type Told } from './told.ts';
import { printedOf, textOf } from './words.ts';

/** What the sentence has come to. */
export type Course = {
  current?: Told | undefined;
  /** All that was told of, in order. */
  all: readonly Told[];
  /** Those of the sentence before. */
  earlier: readonly Told[];
  /** What the parts at hand belong to, and what parts them from each other. */
  whole?: Told | undefined;
  run?: 'soft' | 'hard' | 'colon' | undefined;
  header?: string | undefined;
  /** What the parts belong to was not found. */
  isLost?: boolean;
  isBracketed: boolean;
};

export type Found = {
  told?: Told;
  /** It goes on about what was spoken of before. */
  isSame: boolean;
  /** The words of the subject, for the rules of doubt. */
  words: readonly Token[];
  dimensions?: Dimensions;
  doubt?: Doubt;
  look?: Doubt;
  /** The figure before says something else than it seemed to. */
  spoilsBefore?: boolean;
  /** It may share what is said of a list's last item. */
  noun?: Noun | undefined;
  course?: Partial<Course>;
};

type Place = {
  gap: Gap;
  phrase: Phrase;
  before: Phrase | undefined;
  next: Phrase | undefined;
  tail: readonly Token[];
  behind: readonly Token[];
};

export const subjectAt = (sentence: Sentence, place: Place, course: Course): Found => {
  const noun = nounOf(sentence, place.phrase, place.tail, place.behind, place.next !== undefined);
  if (place.gap.separator === 'none') return adjoining(place, course, noun);
  const own = ownWords(sentence, place.gap.head, place.phrase);
  const header = own.header ? printedOf(sentence, own.header) : course.header;
  const isParts = own.isParts || (place.gap.separator === 'colon' && course.current?.unit !== undefined);
  const asked = { ...course, header: own.isHeader ? undefined : header };
  const found =
    own.words.length === 0
      ? bySilence(place, asked, { ...own, isParts }, noun)
      : byWords(sentence, place, asked, { ...own, isParts }, noun);
  return { ...found, noun, course: { ...found.course, header } };
};

/** Nothing parts it from the figure before: "đạt 5 tỷ đồng bằng 50% kế hoạch", else it limits or fills that one. */
const adjoining = ({ gap, phrase, before }: Place, { current }: Course, noun: Noun | undefined): Found => {
  const [former, reading] = [before?.reading, phrase.reading];
  const isChain =
    former?.type === 'level' &&
    former.noun === undefined &&
    gap.tokens.length === 0 &&
    reading?.type === 'comparison';
  if (isChain && current) return { told: current, isSame: true, words: [], noun };
  const text = textOf(gap.tokens);
  return {
    ...{
      isSame: false,
      words: [],
      noun,
      doubt: { id: 'complement' as const, part: text === '' ? phrase.printed : text },
    },
    spoilsBefore: !/(?:^| )(?:cho|của|tại|ở)$/u.test(text),
    course: { current: undefined },
  };
};

const byWords = (
  sentence: Sentence,
  place: Place,
  course: Course,
  own: OwnWords,
  noun: Noun | undefined,
): Found => {
  const { words, isRaised } = own;
  const named = headedBy(course.header, own.header, namedBy(sentence, words, noun, place));
  const base = { isSame: false, words };
  const context = contextOf(course, textOf(words), place);
  const isUnclear = unclearAlone(sentence, own, place);
  const whole = wholeOf(course, place, own, named);
  const told: Told = {
    subject: whole.told
      ? partOf(whole.told.subject, named)
      : context
        ? within(named, context.subject)
        : named,
    ...(whole.told && { of: whole.told.subject }),
    ...(context && { context }),
    ...(noun && !/^có /iu.test(place.phrase.printed) && { act: printedOf(sentence, words) }),
    ...(isRaised && { isRaised }),
  };
  const doubt = isUnclear ?? whole.doubt ?? own.doubt;
  const look: Doubt | undefined = whole.told
    ? { id: 'part', part: whole.told.subject.name }
    : context
      ? { id: 'context', part: context.subject.name }
      : own.look;
  return {
    ...{ ...base, told: { ...told, ...(doubt && { doubt }) } },
    ...(isRaised && !own.hasTime && { dimensions: { clock: 'stock' as const } }),
    ...(doubt && { doubt }),
    ...(look && { look }),
    course: whole.course,
  };
};

/** "diện tích lúa 500 ha, năng suất 55 tạ/ha": of what, the words before have said. */
const contextOf = (
  { current, all, header }: Course,
  text: string,
  { before, gap }: Place,
): Told | undefined => {
  if (!before || gap.separator === 'none' || header !== undefined || !ofSomething.test(text))
    return undefined;
  const context =
    current?.context ??
    current ??
    (gap.separator === 'with' || gap.separator === 'soft' ? all.at(-1) : undefined);
  return context?.doubt || context?.of ? undefined : context;
};
const ofSomething =
  /^(?:năng suất(?: bình quân)?|sản lượng|doanh thu|(?:tổng )?(?:vốn|số vốn)(?: đăng ký| đầu tư)?|(?:tổng )?kinh phí|(?:tổng )?số tiền|(?:tổng )?trị giá|(?:tổng )?giá trị|kim ngạch|diện tích|trọng lượng|tổng mức đầu tư)$/u;

const headedBy = (
  header: string | undefined,
  _own: readonly Token[] | undefined,
  subject: Subject,
): Subject => (header === undefined ? subject : headed(header, subject));

type Whole = { told?: Told | undefined; doubt?: Doubt; course: Partial<Course> };

/** What a subject is a part of: told by "trong đó", or as one of a list of parts. */
const wholeOf = (
  course: Course,
  { phrase, gap }: Place,
  { isParts, hasTime }: Pick<OwnWords, 'isParts' | 'hasTime'>,
  named: Subject,
): Whole => {
  if (isParts) {
    const told =
      wholeFor(course.all, phrase.reading) ??
      (course.all.length === 0 ? wholeFor(course.earlier, phrase.reading) : undefined);
    return told
      ? {
          told,
          course: {
            whole: told,
            run:
              gap.separator === 'colon' ||
              /^[^:]*(?:trong đó|gồm|chia ra|cụ thể)[^:]{0,8}:/u.test(textOf(gap.head))
                ? 'colon'
                : undefined,
          },
        }
      : { doubt: { id: 'no-subject', part: textOf(gap.head) }, course: { whole: undefined, isLost: true } };
  }
  // "cà phê 9.870 ha (kinh doanh 8.650 ha)"
  if (gap.brackets.includes('(') && course.isBracketed && phrase.reading?.type === 'level' && !hasTime) {
    const told = course.current && wholeFor([course.current], phrase.reading);
    return told ? { told, course: {} } : { doubt: { id: 'complement', part: phrase.printed }, course: {} };
  }
  const { whole, run, isLost } = course;
  if (isLost) return { doubt: { id: 'no-subject', part: named.name }, course: {} };
  if (!whole) return { course: {} };
  const separator = gap.separator === 'hard' ? 'hard' : 'soft';
  const isOver = run === 'soft' && separator === 'hard';
  if (isOver) return { course: { whole: undefined, run: undefined } };
  const isSameKind = wholeFor([whole], phrase.reading) !== undefined;
  // Behind a semicolon the list of parts may go on or be over: it goes on where they make up the whole.
  if (!isSameKind && separator === 'hard') return { course: { whole: undefined, run: undefined } };
  const isUnsure = run === undefined && separator === 'hard' && !makesUp(course, phrase.reading);
  if (isUnsure || !isSameKind)
    return { doubt: { id: 'subject-unclear', part: named.name }, course: { run: run ?? separator } };
  return { told: whole, course: { run: run ?? separator } };
};

/** Whether the parts told so far make the whole with this one. */
const makesUp = ({ whole, all }: Course, reading: Phrase['reading']): boolean => {
  if (!whole || whole.amount === undefined || reading?.type !== 'level') return false;
  const parts = all.filter(({ of }) => of === whole.subject).map(({ amount }) => amount ?? NaN);
  const sum = [...parts, Number(reading.value)].reduce((one, other) => one + other, 0);
  return Math.abs(sum - whole.amount) <= whole.amount / 500;
};

/** A count behind a bracket, a bare name, a yield of it: what of it is measured stands elsewhere. */
const unclearAlone = (
  sentence: Sentence,
  { words, hasTime, isParts }: OwnWords,
  { gap, phrase, before }: Place,
): Doubt | undefined => {
  const { reading, printed } = phrase;
  const text = printedOf(sentence, words);
  if (reading?.type === 'level' && reading.unit === 'rank') return { id: 'subject-unclear', part: text };
  if (!isParts && !hasTime && !(reading && 'noun' in reading) && isBareName(text, gap))
    return { id: 'pronoun', part: text };
  if (reading?.type !== 'level' || hasTime || /^(?:đạt|ước|có|lên)/iu.test(printed)) return undefined;
  if (gap.tokens.at(-1)?.text === '(') return { id: 'complement', part: printed };
  const isName = /^\p{Lu}\p{Ll}/u.test(text) && before !== undefined && gap.separator !== 'hard';
  return isName ? { id: 'subject-unclear', part: text } : undefined;
};

/** One syllable says too little, unless it is short for something: "GRDP"; and so does the name of a place. */
const isBareName = (text: string, { separator }: Gap): boolean =>
  separator !== 'colon' &&
  ((!text.includes(' ') && !/^\p{Lu}{2,}/u.test(text)) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text));

/** No words of its own: a comparison goes on about the subject before, a count is of what is counted. */
const bySilence = (place: Place, course: Course, own: OwnWords, noun: Noun | undefined): Found => {
  const { phrase, before, gap } = place;
  const { current } = course;
  const { reading } = phrase;
  const base = { isSame: false, words: [], noun };
  const isFirstLevel =
    reading?.type === 'level' &&
    current?.unit === undefined &&
    /^(?:ước )?đạt /iu.test(phrase.printed) &&
    before !== undefined;
  const isRank = reading?.type === 'level' && reading.unit === 'rank';
  if (reading?.type !== 'level' || isFirstLevel || isRank) {
    if (current && !own.isParts) return { ...base, isSame: true, told: current };
    return { ...base, doubt: { id: 'no-subject' } };
  }
  // The same at another time: "tháng 9 đạt 5 tỷ đồng, lũy kế 9 tháng đạt 40 tỷ đồng".
  if (current && before && own.hasTime && !own.isParts && countsSame(current.subject, noun?.name))
    return { ...base, told: { subject: current.subject, doubt: current.doubt } };
  if (!noun || own.isRaised || (course.isBracketed && !own.isParts) || gap.tokens.at(-1)?.text === '(')
    return { ...base, doubt: noun ? { id: 'complement', part: phrase.printed } : { id: 'no-subject' } };
  const act = gap.separator === 'soft' && !own.isParts && !course.whole ? current?.act : undefined;
  const named = headedBy(
    course.header,
    undefined,
    act === undefined ? namedByNoun(noun) : alsoDone(act, noun),
  );
  const whole = wholeOf(course, place, own, named);
  const isRaised = before !== undefined && current?.isRaised === true && gap.separator === 'soft';
  const subject = whole.told ? partOf(whole.told.subject, named) : named;
  return {
    ...{
      ...base,
      told: {
        subject,
        ...(whole.told && { of: whole.told.subject }),
        ...(isRaised && { isRaised }),
        ...(whole.doubt && { doubt: whole.doubt }),
      },
    },
    ...(isRaised && { dimensions: { clock: 'stock' as const } }),
    ...(whole.doubt && { doubt: whole.doubt }),
    ...(act !== undefined && !isRaised && { look: { id: 'context' as const, part: act } }),
    ...(whole.told && { look: { id: 'part' as const, part: whole.told.subject.name } }),
    course: whole.course,
  };
};
