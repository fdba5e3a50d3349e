/** What a subject is a part of: told by "trong đó", in a bracket, or as one of a list of parts. */
import type { Doubt, Subject } from './draft.ts';
import type { Course, Place } from './course.ts';
import type { OwnWords } from './own-words.ts';
import type { Phrase } from './phrases-in.ts';
import { wholeFor, type Told } from './told.ts';
import { textOf } from './words.ts';

export type Whole = { told?: Told | undefined; doubt?: Doubt; course: Partial<Course> };

export const wholeOf = (
  course: Course,
  place: Place,
  { isParts, hasTime }: Pick<OwnWords, 'isParts' | 'hasTime'>,
  named: Subject,
): Whole => {
  if (isParts) return firstPart(course, place);
  if (!hasTime && opensBracket(course, place)) return inBracket(course, place);
  if (course.isLost) return { doubt: { id: 'no-subject', part: named.name }, course: {} };
  return course.whole ? nextPart(course, course.whole, place, named) : { course: {} };
};

/** "trong đó" */
const firstPart = ({ all, earlier }: Course, { phrase, gap }: Place): Whole => {
  const told =
    wholeFor(all, phrase.reading) ?? (all.length === 0 ? wholeFor(earlier, phrase.reading) : undefined);
  const head = textOf(gap.head);
  if (!told) return { doubt: { id: 'no-subject', part: head }, course: { whole: undefined, isLost: true } };
  return {
    told,
    course: { whole: told, run: gap.separator === 'colon' || opensList.test(head) ? 'colon' : undefined },
  };
};
const opensList = /^[^:]*(?:trong đó|gồm|chia ra|cụ thể)[^:]{0,8}:/u;

/** "cà phê 9.870 ha (kinh doanh 8.650 ha)" */
const opensBracket = ({ isBracketed }: Course, { gap, phrase }: Place): boolean =>
  isBracketed && gap.brackets.includes('(') && phrase.reading?.type === 'level';

const inBracket = ({ current }: Course, { phrase }: Place): Whole => {
  const told = current && wholeFor([current], phrase.reading);
  return told ? { told, course: {} } : { doubt: { id: 'complement', part: phrase.printed }, course: {} };
};

/** Behind a semicolon the list of parts may go on or be over: it goes on where they make up the whole. */
const nextPart = (course: Course, whole: Told, { gap, phrase }: Place, named: Subject): Whole => {
  const { run } = course;
  const isHard = gap.separator === 'hard';
  const isSameKind = wholeFor([whole], phrase.reading) !== undefined;
  if (isHard && (run === 'soft' || !isSameKind)) return { course: { whole: undefined, run: undefined } };
  if (!isSameKind) return { course: {} };
  const now = { run: run ?? (isHard ? ('hard' as const) : ('soft' as const)) };
  const isUnsure = run === undefined && isHard && !makesUp(course, whole, phrase.reading);
  if (isUnsure) return { doubt: { id: 'subject-unclear', part: named.name }, course: now };
  return { told: whole, course: now };
};

/** Whether the parts told so far make the whole with this one. */
const makesUp = ({ all }: Course, whole: Told, reading: Phrase['reading']): boolean => {
  if (whole.amount === undefined || reading?.type !== 'level') return false;
  const parts = all.filter(({ of }) => of === whole.subject).map(({ amount }) => amount ?? NaN);
  const sum = [...parts, Number(reading.value)].reduce((one, other) => one + other, 0);
  return Math.abs(sum - whole.amount) <= whole.amount / 500;
};
