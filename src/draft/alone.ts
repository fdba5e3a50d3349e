/** Words that say too little by themselves: what of it is measured stands elsewhere, or in the words before. */
import type { Course, Place } from './course.ts';
import type { Doubt } from './draft.ts';
import type { Gap } from './gap.ts';
import type { OwnWords } from './own-words.ts';
import type { Sentence } from './sentence.ts';
import type { Told } from './told.ts';
import { printedOf } from './words.ts';

/** "diện tích lúa 500 ha, năng suất 55 tạ/ha": of what, the words before have said. */
export const contextOf = (
  { current, all, header }: Course,
  text: string,
  { before, gap }: Place,
): Told | undefined => {
  if (!before || header !== undefined || !ofSomething.test(text)) return undefined;
  const isClose = gap.separator === 'with' || gap.separator === 'soft';
  const context = current?.context ?? current ?? (isClose ? all.at(-1) : undefined);
  const isClear = context && !context.doubt && !context.of;
  return isClear ? context : undefined;
};
const ofSomething =
  /^(?:năng suất(?: bình quân)?|sản lượng|doanh thu|(?:tổng )?(?:vốn|số vốn)(?: đăng ký| đầu tư)?|(?:tổng )?kinh phí|(?:tổng )?số tiền|(?:tổng )?trị giá|(?:tổng )?giá trị|kim ngạch|diện tích|trọng lượng|tổng mức đầu tư)$/u;

/** A rank of what has words of its own, a bare name, an amount in a bracket. */
export const unclearAlone = (sentence: Sentence, own: OwnWords, place: Place): Doubt | undefined => {
  const text = printedOf(sentence, own.words);
  const { reading } = place.phrase;
  if (reading?.type === 'level' && reading.unit === 'rank') return { id: 'subject-unclear', part: text };
  const isCount = reading !== undefined && 'noun' in reading;
  if (!own.isParts && !own.hasTime && !isCount && isBareName(text, place.gap))
    return { id: 'pronoun', part: text };
  return own.hasTime ? undefined : unclearLevel(text, place);
};

const unclearLevel = (
  text: string,
  { gap, phrase: { reading, printed }, before }: Place,
): Doubt | undefined => {
  if (reading?.type !== 'level' || /^(?:đạt|ước|có|lên)/iu.test(printed)) return undefined;
  if (gap.tokens.at(-1)?.text === '(') return { id: 'complement', part: printed };
  const isName = /^\p{Lu}\p{Ll}/u.test(text) && before !== undefined && gap.separator !== 'hard';
  return isName ? { id: 'subject-unclear', part: text } : undefined;
};

/** One syllable, unless it is short for something ("GRDP"), and the name of a place. */
const isBareName = (text: string, { separator }: Gap): boolean => {
  const isSyllable = !text.includes(' ') && !/^\p{Lu}{2,}/u.test(text);
  return separator !== 'colon' && (isSyllable || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text));
};
