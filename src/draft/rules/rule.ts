/** What a rule is, and how each kind of it is written. */
import type { DoubtId } from '../draft.ts';

/**
 * Where words leave a figure to the editor: in its subject; being all of it where nothing is counted; right before the
 * figure (`before`: where it begins with the number); in what parts it from the one before; right behind it; from the
 * word on; anywhere in its sentence.
 */
export type Where = 'subject' | 'bare' | 'before' | 'denied' | 'gap' | 'behind' | 'onward' | 'sentence';

export type Frame =
  | 'months'
  | 'month'
  | 'this-month'
  | 'quarter'
  | 'year'
  | 'whole-year'
  | 'school-year'
  | 'season'
  | 'now'
  | 'until'
  | 'so-far'
  | 'years'
  | 'occasion';

type Meaning =
  /** When: the span a figure covers. */
  | { kind: 'time'; frame: Frame }
  /** What stands before a subject and is none of it. */
  | { kind: 'opening' }
  /** What stands behind a subject or a figure and changes neither. */
  | { kind: 'closing' }
  /** A clause of its own before the comma, of which nothing is measured. */
  | { kind: 'aside' }
  /** The parts of what was named before begin. */
  | { kind: 'parts' }
  /** Digits that are a name or a date. */
  | { kind: 'label' }
  /** Prices the figure is reckoned at. */
  | { kind: 'prices' }
  /** Words of a subject, or right before a figure, that leave it to an editor. */
  | { kind: 'doubt'; doubt: DoubtId; where: Where }
  /** From here on the article speaks of what is to come. */
  | { kind: 'ahead' };

export type Rule = Meaning & { meaning: string; pattern: RegExp; example: string };
export type RuleKind = Meaning['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;

const begin = '(?<![\\p{L}\\p{M}\\p{N}])';
export const end = '(?![\\p{L}\\p{M}\\p{N}])';
export const words = (source: string): RegExp => new RegExp(`${begin}(?:${source})${end}`, 'gu');
export const first = (source: string): RegExp => new RegExp(`^(?:${source})${end}`, 'u');
export const last = (source: string): RegExp => new RegExp(`${begin}(?:${source})$`, 'u');

export const time = (frame: Frame, meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'time', frame, meaning, example },
  pattern: words(source),
});
export const opening = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'opening', meaning, example },
  pattern: first(source),
});
export const closing = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'closing', meaning, example },
  pattern: last(source),
});
export const aside = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'aside', meaning, example },
  pattern: first(source),
});
export const label = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'label', meaning, example },
  pattern: words(source),
});
export const doubt = (id: DoubtId, where: Where, meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'doubt', doubt: id, where, meaning, example },
  pattern:
    where === 'before' || where === 'denied'
      ? last(source)
      : where === 'behind'
        ? first(source)
        : words(source),
});
