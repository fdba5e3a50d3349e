/** Finds the indicator of an earlier report that a subject names, by its name, its synonyms, its unit and what it counts. */
import { normalisePhrase } from '../language/normalise.ts';
import { traceNormalised } from '../language/normalise.ts';
import { tokensOf } from '../language/phrase-tokens.ts';
import type { Indicator, Topic } from '../model/schema.ts';
import { unitOf } from '../model/units.ts';
import type { Statement } from './draft.ts';
import { cutBack, textOf } from './words.ts';

export type Known = { topic: string; id: string; indicator: Indicator };

export class KnownIndicators {
  readonly #byName = new Map<string, Known>();

  /** `said`: names as words, without references. */
  constructor(topics: ReadonlyMap<string, Topic>, said: (text: string) => string) {
    for (const [topic, { indicators }] of topics)
      for (const [id, indicator] of Object.entries(indicators))
        for (const name of [indicator.name.vi, ...(indicator.synonyms ?? [])])
          for (const key of namesOf(said(name)))
            if (!this.#byName.has(key)) this.#byName.set(key, { topic, id, indicator });
  }

  /** The one a statement is of; `other-unit` where the name is known but the figure cannot be of it. */
  of({ subject, reading }: Statement): Known | 'other-unit' | undefined {
    const named = subject.keys.flatMap((key) => namesOf(key)).flatMap((key) => this.#byName.get(key) ?? []);
    const fitting = named.find(({ indicator }) => fits(indicator, reading));
    return fitting ?? (named.length > 0 ? 'other-unit' : undefined);
  }

  /** A name so like one of the subject's that both may be meant. */
  alike({ subject: { keys } }: Statement): string | undefined {
    const [key = ''] = keys;
    const best = [...this.#byName]
      .map(([name, known]) => ({ known, like: shared(key, name) }))
      .sort((a, b) => b.like - a.like)[0];
    return best && best.like >= 0.6 ? best.known.indicator.name.vi : undefined;
  }
}

/** How much of two names is the same words. */
const shared = (one: string, other: string): number => {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
};

const generic = /^(?:tổng(?: số)?|toàn bộ|số lượng|số) /u;

/** A name as it is compared: with and without the place behind it and the words that add nothing. */
const namesOf = (name: string): string[] => {
  const full = normalisePhrase(name);
  const cut = textOf(cutBack(tokensOf(traceNormalised(name)), ['closing']));
  return [...new Set([full, cut, full.replace(generic, ''), cut.replace(generic, '')])].filter(
    (each) => each !== '',
  );
};

/** Whether a figure can be of an indicator: of a level the dimension of its unit, of a count what is counted. */
const fits = ({ unit, counted }: Indicator, reading: Statement['reading']): boolean => {
  if (!('unit' in reading)) return true;
  const isAmount = reading.type !== 'comparison' || reading.form === 'difference';
  const isPoints = unitOf(reading.unit).dimension === 'points' && unitOf(unit).dimension === 'share';
  if (isAmount && !isPoints && unitOf(reading.unit).dimension !== unitOf(unit).dimension) return false;
  if (reading.noun === undefined || !counted) return true;
  const noun = normalisePhrase(counted.vi.split('|')[0] ?? '');
  return reading.noun === noun || reading.noun.startsWith(`${noun} `);
};
