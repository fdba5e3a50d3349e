/** What a sentence has told so far, and of what. */
import type { PhraseReading } from '../language/phrase.ts';
import { normalisePhrase } from '../language/normalise.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import type { Dimensions, Doubt, Statement, Subject } from './draft.ts';

/** A subject with what was said of it. */
export type Told = {
  subject: Subject;
  /** Of its level. */
  unit?: UnitId;
  /** Its level, and what it is a part of. */
  amount?: number;
  of?: Subject;
  /** What is counted, normalised. */
  noun?: string;
  /** A share was told of it, so that a change in per cent may be points. */
  isShare?: boolean;
  /** Its level is an estimate. */
  status?: Statement['status'];
  prices?: Dimensions['prices'];
  /** Raised to a total. */
  isRaised?: boolean;
  /** Its parts are told next. */
  whole?: Told;
  /** What its few words are of: the area of a yield. */
  context?: Told;
  /** "kiểm tra" of "kiểm tra 32 tổ chức và 118 đảng viên", which goes for all that is counted. */
  act?: string;
  /** It could not be read, so that nothing is a part of it. */
  isOpen?: boolean;
  /** Why its figures are left to the editor. */
  doubt?: Doubt | undefined;
};

/** What a figure adds to what was told of its subject. */
export const toldOf = (told: Told, reading: PhraseReading): Told => {
  if (!('unit' in reading)) return told;
  const isShare =
    reading.unit === 'percent' &&
    (reading.type === 'level' || (reading.type === 'comparison' && reading.base.type === 'indicator'));
  if (reading.type !== 'level') return isShare ? { ...told, isShare } : told;
  return {
    ...told,
    unit: reading.unit,
    ...(typeof reading.value === 'string' && { amount: Number(reading.value) }),
    ...(reading.noun !== undefined && { noun: reading.noun }),
    ...(reading.status && { status: reading.status }),
    ...(isShare && { isShare }),
  };
};

/** The last one of which a figure can be a part: an amount of the same kind, and of the same thing where it is counted. */
export const wholeFor = (all: readonly Told[], reading: PhraseReading | undefined): Told | undefined => {
  const read = all.filter(({ doubt, isOpen }) => !doubt && !isOpen);
  if (!reading || !('unit' in reading) || reading.type === 'comparison') return read.at(-1);
  return read.findLast(({ unit, noun }) => unit !== undefined && isSameKind(unit, noun, reading));
};

const isSameKind = (
  unit: UnitId,
  noun: string | undefined,
  reading: { unit: UnitId; noun?: string },
): boolean => {
  if (unitOf(unit).dimension !== unitOf(reading.unit).dimension) return false;
  if (noun === undefined || reading.noun === undefined) return noun === reading.noun;
  return noun.split(' ')[0] === reading.noun.split(' ')[0];
};

/** Whether a count now is of what a subject counts: "lượt" of "lượt khách". */
export const countsSame = ({ counted }: Subject, noun: string | undefined): boolean => {
  const before = counted === undefined ? undefined : normalisePhrase(counted);
  return noun === undefined
    ? before === undefined
    : before !== undefined && `${before} `.startsWith(`${noun} `);
};
