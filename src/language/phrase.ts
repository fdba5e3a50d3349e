/**
 * What the Vietnamese figure parser (`read-phrase.ts`) returns: one reading a figure,
 * in the order of the phrase, independent of any stored value.
 */
import type { UnitId } from '../model/units.ts';

export type PlanWord = 'plan' | 'budget-estimate' | 'resolution' | 'assigned-target' | 'scenario';
export type Hedge = 'about' | 'over' | 'nearly';

export type PhraseBase =
  /** `word` null: a comparison with a plan whose word is not printed ("vượt 12%"). `issuer`: as printed, lower case ("tỉnh"). */
  | { type: 'plan'; word: PlanWord | null; issuer?: string; year?: string }
  /**
   * `period`: "same-period", "previous-period", "start-of-year", or a year as ISO 8601 ("2022");
   * null: not printed ("tăng 84 hộ"). `year`: the year printed after "cùng kỳ".
   */
  | { type: 'period'; period: string | null; year?: string }
  /** "chiếm 35% …": a share of something the phrase does not identify. */
  | { type: 'indicator' };

export type PhraseFigure = {
  /** Printed digits, dot for the comma, leading zeros dropped, trailing ones kept: "04" → "4", "12,50" → "12.50". A fall is negative. */
  value: string | [string, string];
  unit: UnitId;
  hedge?: Hedge;
  /** Words after a count or a share up to the next separator, abbreviations expanded, lower case: "phiếu". */
  noun?: string;
};

export type PhraseReading = {
  /** The part of the phrase this was read from, as printed. */
  text: string;
  /** E: "ước"; P: "sơ bộ"; F: "dự kiến". */
  status?: 'E' | 'P' | 'F';
} & (
  | ({ type: 'level'; of?: string } & PhraseFigure)
  | ({ type: 'target'; word: PlanWord; issuer?: string; year?: string } & PhraseFigure)
  | ({
      type: 'comparison';
      form: 'ratio' | 'change' | 'difference';
      base: PhraseBase;
    } & PhraseFigure)
  | {
      type: 'comparison';
      form: 'direction';
      base: PhraseBase;
      value: 'above' | 'below' | 'equal';
    }
);

/** Why a phrase cannot be read. Sentences for editors live in `problems.ts`. */
export type UnreadableReason =
  | 'no-figure' // neither a figure nor a direction stands in it
  | 'unknown-word' // a word that may change the meaning: `part` is that word
  | 'number' // digits written in a way that has no single reading ("1.23", "1,234,567"): `part` is them
  | 'unit' // a figure without a unit that can be read: `part` is the figure and what follows
  | 'ambiguous'; // a relation with two meanings ("tăng 3 lần"): `part` is it

export class UnreadablePhrase extends Error {
  readonly reason: UnreadableReason;
  readonly part: string;
  constructor(reason: UnreadableReason, part: string) {
    super(`${reason}: ${part}`);
    this.reason = reason;
    this.part = part;
  }
}

export type PhraseWarning = { reason: 'comma-and-three-decimals'; part: string };
export type PhraseReadings = { readings: PhraseReading[]; warnings: PhraseWarning[] };
