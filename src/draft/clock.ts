/** Keeps the time that a sentence is at: set where it opens, changed by what is named on the way, back behind brackets. */
import type { Span } from '../language/sentences.ts';
import { yearOf } from '../model/period.ts';
import type { Phrase } from './phrases-in.ts';
import { overlaps, type Mark, type Sentence } from './sentence.ts';
import { isSetting, timeOf, type Time } from './times.ts';
import type { Separator } from './gap.ts';

/** Where a figure stands: the clause it is in, and whether it goes on about the subject before. */
export type Moment = {
  phrase: Phrase;
  clause: Span;
  isSame: boolean;
  isFirst: boolean;
  separator: Separator;
};

export class Clock {
  readonly #sentence: Sentence;
  readonly #phrases: readonly Span[];
  readonly #report: string;
  readonly #before: Time | undefined;
  readonly #outer: (Time | undefined)[] = [];
  #setting: Time | undefined;
  #now: Time | undefined;

  /** `before`: the time that was set earlier in the paragraph. */
  constructor(sentence: Sentence, phrases: readonly Span[], report: string, before: Time | undefined) {
    this.#sentence = sentence;
    this.#phrases = phrases;
    this.#report = report;
    this.#before = before;
  }

  /** What the sentence sets for those after it; that something is so up to now is of the sentence alone. */
  setting(): Time | undefined {
    return this.#setting?.dimensions?.period?.endsWith('..') ? this.#before : (this.#setting ?? this.#before);
  }

  pass(brackets: readonly string[]): void {
    for (const bracket of brackets)
      if (bracket === '(') this.#outer.push(this.#now);
      else if (this.#outer.length > 0) this.#now = this.#outer.pop();
  }

  at(moment: Moment): Time {
    const marks = this.#sentence.times.filter((mark) => this.#isIn(mark, moment));
    const named = this.#named(marks.filter(({ rule }) => isSetting(rule)));
    if (named) {
      this.#now = named;
      if (moment.isFirst) this.#setting = named;
    } else if (!moment.isSame) this.#now = this.#carried(moment.separator);
    const isSeason = marks.some(({ rule }) => !isSetting(rule));
    if (isSeason && isOwn(this.#now)) this.#now = { dimensions: { clock: 'season' } };
    return this.#now ?? own;
  }

  /** A new subject without a time of its own: at that of the sentence, or at the report's. */
  #carried(separator: Separator): Time {
    const now = this.#now ?? this.#setting ?? this.#inherited();
    if (isOwn(now))
      return this.#setting && !isOwn(this.#setting) && separator === 'hard' ? unclear(this.#setting) : now;
    if (now === this.#setting || now.dimensions?.clock === 'season')
      return now.dimensions?.clock === 'season' ? own : now;
    return unclear(now);
  }

  #inherited(): Time {
    if (!this.#before || isOwn(this.#before)) return own;
    return unclear(this.#before);
  }

  #isIn(mark: Mark<'time'>, { phrase, clause }: Moment): boolean {
    if (mark.start < clause.start || mark.end > clause.end) return false;
    if (!isSetting(mark.rule)) return true;
    return !this.#isBase(mark) && !(mark.start > phrase.endAt + 1 && this.#isName(mark));
  }

  /** Part of a phrase, or what something is measured by that the phrase could not take in. */
  #isBase(span: Span): boolean {
    if (this.#phrases.some((phrase) => overlaps(phrase, span))) return true;
    return /(?:so với|so|cùng kỳ|bằng|kế hoạch|dự toán|chỉ tiêu|nghị quyết) $/u.test(
      this.#sentence.source.text.slice(0, span.start),
    );
  }

  /** "phiếu đăng ký OCOP năm 2023": the report's own year in a name. */
  #isName({ rule, groups }: Mark<'time'>): boolean {
    return rule.frame === 'year' && Number(groups.year) === yearOf(this.#report);
  }

  /** Several words for one time agree, or the figure is left to the editor. */
  #named(marks: readonly Mark<'time'>[]): Time | undefined {
    const times = marks.map((mark) => timeOf(mark, this.#sentence, this.#report));
    const [first, ...others] = times;
    if (!first) return undefined;
    if (others.every((each) => isSame(each, first))) return times.find(({ doubt }) => doubt) ?? first;
    const part = marks.map(({ start, end }) => this.#sentence.source.text.slice(start, end)).join(' · ');
    return { doubt: { id: 'time', part } };
  }
}

/** The time that a sentence without figures opens with: "Trong tháng, …". */
export const timeSet = (sentence: Sentence, report: string): Time | undefined => {
  const [mark] = sentence.times;
  if (!mark || mark.start > 0 || mark.rule.frame === 'now' || !isSetting(mark.rule)) return undefined;
  return timeOf(mark, sentence, report);
};

const own: Time = { dimensions: {} };
const isOwn = (time: Time | undefined): boolean =>
  time?.dimensions !== undefined && Object.keys(time.dimensions).length === 0;
const isSame = (one: Time, other: Time): boolean =>
  JSON.stringify(one.dimensions) === JSON.stringify(other.dimensions);
const unclear = ({ doubt, dimensions }: Time): Time => ({
  doubt: { id: 'time', part: doubt?.part ?? Object.values(dimensions ?? {}).join(' ') },
});
