/** What a figure is of: the words before it, or what was spoken of there. */
import type { Token } from '../language/phrase-tokens.ts';
import { contextOf, unclearAlone } from './alone.ts';
import type { Course, Place } from './course.ts';
import type { Dimensions, Doubt, Subject } from './draft.ts';
import { alsoDone, headed, namedBy, namedByNoun, partOf, within } from './names.ts';
import { nounOf, type Noun } from './nouns.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import { wholeOf, type Whole } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { countsSame, type Told } from './told.ts';
import { printedOf, textOf } from './words.ts';

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
  noun?: Noun | undefined;
  course?: Partial<Course>;
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
  const former = before?.reading;
  const isAmount = former?.type === 'level' && former.noun === undefined;
  const isChain = isAmount && gap.tokens.length === 0 && phrase.reading?.type === 'comparison';
  if (isChain && current) return { told: current, isSame: true, words: [], noun };
  const text = textOf(gap.tokens);
  return {
    ...{ isSame: false, words: [], noun },
    doubt: { id: 'complement', part: text === '' ? phrase.printed : text },
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
  const named = headedBy(course, namedBy(sentence, words, noun, place));
  const context = contextOf(course, textOf(words), place);
  const whole = wholeOf(course, place, own, named);
  const isAct = noun !== undefined && !/^có /iu.test(place.phrase.printed);
  const told: Told = {
    ...partly(whole, context ? within(named, context.subject) : named, named),
    ...(context && { context }),
    ...(isAct && { act: printedOf(sentence, words) }),
    ...(isRaised && { isRaised }),
  };
  const doubt =
    unclearAlone(sentence, { ...own, isParts: own.isParts || whole.told !== undefined }, place) ??
    whole.doubt ??
    own.doubt;
  const look = partLook(whole) ?? (context && { id: 'context', part: context.subject.name }) ?? own.look;
  return foundAs({ isSame: false, words, told, isStock: isRaised && !own.hasTime, doubt, look, whole });
};

const headedBy = ({ header }: Course, subject: Subject): Subject =>
  header === undefined ? subject : headed(header, subject);

/** A subject as the part it is, else as it is `alone`. */
const partly = ({ told }: Whole, alone: Subject, part: Subject): Pick<Told, 'subject' | 'of' | 'prices'> =>
  told
    ? {
        ...{ subject: partOf(told.subject, part), of: told.subject },
        ...(told.prices !== undefined && { prices: told.prices }),
      }
    : { subject: alone };

const partLook = ({ told }: Whole): Doubt | undefined => told && { id: 'part', part: told.subject.name };

type Known = {
  isSame: boolean;
  words: readonly Token[];
  told: Told;
  isStock: boolean;
  doubt: Doubt | undefined;
  look: Doubt | undefined;
  whole: Whole;
};

const foundAs = ({ isSame, words, told, isStock, doubt, look, whole }: Known): Found => ({
  ...{ isSame, words, told: { ...told, ...(doubt && { doubt }) } },
  ...(isStock && { dimensions: { clock: 'stock' } }),
  ...(doubt && { doubt }),
  ...(look && { look }),
  course: whole.course,
});

/** No words of its own: a comparison goes on about the subject before, a count is of what is counted. */
const bySilence = (place: Place, course: Course, own: OwnWords, noun: Noun | undefined): Found => {
  const { current } = course;
  const base = { isSame: false, words: [] };
  if (!isNewLevel(place, current)) {
    if (current && !own.isParts) return { ...base, isSame: true, told: current };
    return { ...base, doubt: { id: 'no-subject' } };
  }
  const again = !own.isParts && own.hasTime && place.before ? sameAgain(current, noun) : undefined;
  if (again) return { ...base, told: again };
  if (!noun) return { ...base, doubt: { id: 'no-subject' } };
  const isBeside =
    own.isRaised || (course.isBracketed && !own.isParts) || place.gap.tokens.at(-1)?.text === '(';
  if (isBeside) return { ...base, doubt: { id: 'complement', part: place.phrase.printed } };
  return byNoun(place, course, own, noun);
};

/** A level of something new; a first level behind a comparison, and a rank, are of the subject at hand. */
const isNewLevel = ({ phrase: { reading, printed }, before }: Place, current: Told | undefined): boolean => {
  if (reading?.type !== 'level' || reading.unit === 'rank') return false;
  return !(before !== undefined && current?.unit === undefined && /^(?:ước )?đạt /iu.test(printed));
};

/** "tháng 9 đạt 5 tỷ đồng, lũy kế 9 tháng đạt 40 tỷ đồng" */
const sameAgain = (current: Told | undefined, noun: Noun | undefined): Told | undefined =>
  current && countsSame(current.subject, noun?.name)
    ? { subject: current.subject, doubt: current.doubt }
    : undefined;

/** "kiểm tra 32 tổ chức và 118 đảng viên": not of shares, of what happened to people, or of an act of its own. */
const actShared = (
  current: Told | undefined,
  { phrase: { printed } }: Place,
  { described, isPercent }: Noun,
): string | undefined => {
  const isOwn =
    /^(?:hoàn thành|thực hiện|thành lập)/iu.test(printed) || /(?:chết|bị thương|mất tích)/u.test(described);
  return isPercent || isOwn ? undefined : current?.act;
};

const byNoun = (place: Place, course: Course, own: OwnWords, noun: Noun): Found => {
  const { current } = course;
  const isListed = place.gap.separator === 'soft';
  const act = isListed && !own.isParts && !course.whole ? actShared(current, place, noun) : undefined;
  const named = headedBy(course, act === undefined ? namedByNoun(noun) : alsoDone(act, noun));
  const whole = wholeOf(course, place, own, named);
  const isRaised = isListed && place.before !== undefined && current?.isRaised === true;
  const told: Told = {
    ...partly(whole, named, named),
    ...(act !== undefined && { act }),
    ...(isRaised && { isRaised }),
  };
  const byAct: Doubt | undefined = act === undefined || isRaised ? undefined : { id: 'context', part: act };
  const look = partLook(whole) ?? byAct;
  return foundAs({ isSame: false, words: [], told, isStock: isRaised, doubt: whole.doubt, look, whole });
};
