/** One report, parsed and checked, with all its figures: what pages, charts and files are made from. */
import type { Language } from '../language/language.ts';
import { derivedAcross } from './derive-across.ts';
import { derivedOf, derivedTotals, statementsBehind, type Derived, type Figure } from './derive.ts';
import {
  indicatorNodes,
  factRefOf,
  keyOf,
  levelsByKey,
  reportedFigures,
  type IndicatorNode,
  type Reported,
} from './figures.ts';
import { doubtedFacts } from './contradictions.ts';
import { clockOf, isYearBefore, paceShare, yearOf, type Clock } from './period.ts';
import { overTimeCharts, type OverTimePlace } from './over-time.ts';
import { sayName, sayText } from './prose.ts';
import { toDecimal } from './rounding.ts';
import type { Fact, Glossary, Overview, OwnCorrection, Report, Site, Source, Text, Topic } from './schema.ts';

/** The parsed files of one report. */
export type ReportParts = {
  id: string;
  site: Site;
  glossary: Glossary;
  report: Report;
  overview: Overview;
  /** In the order of the page. */
  topics: ReadonlyMap<string, Topic>;
  /** Published figures that the site had misread, oldest first. */
  corrections?: readonly OwnCorrection[];
  /** References of a draft that are still to fill. */
  gaps: ReadonlySet<string>;
  /** The reports before it, oldest first, as far back as lines and comparisons reach. */
  earlier?: readonly ReportModel[];
};

export class ReportModel implements ReportParts {
  readonly id;
  readonly site;
  readonly glossary;
  readonly report;
  readonly overview;
  readonly topics;
  readonly corrections: readonly OwnCorrection[];
  readonly gaps;
  readonly earlier: readonly ReportModel[];
  readonly indicators: ReadonlyMap<string, IndicatorNode>;
  /** Every statement, in the order of the files. */
  readonly reported: readonly Reported[];
  /** Every figure, reported and derived, by reference. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly clock: Clock | undefined;
  /** Charts of its facts over time, which no file declares. */
  readonly overTime: readonly OverTimePlace[];

  constructor(parts: ReportParts) {
    ({ id: this.id, site: this.site, glossary: this.glossary, report: this.report } = parts);
    ({ overview: this.overview, topics: this.topics, gaps: this.gaps } = parts);
    this.corrections = parts.corrections ?? [];
    this.earlier = parts.earlier ?? [];
    this.clock = clockOf(this.report.period);
    this.indicators = indicatorNodes(this.topics);
    this.reported = reportedFigures(this.topics, { id: this.id, period: this.report.period });
    const figures = new Map<string, Figure>();
    // What the report states keeps its reference, and so does the first of two sums of one total.
    for (const figure of [...this.reported, ...this.#derived()])
      if (!figures.has(figure.ref)) figures.set(figure.ref, figure);
    this.figures = figures;
    this.overTime = overTimeCharts(this);
  }

  /** Nothing is derived from what the report itself contradicts and the site does not go by. */
  #derived(): Derived[] {
    const doubted = doubtedFacts(this.overview);
    const trusted = this.reported.filter((figure) => !doubted.has(factRefOf(figure)));
    const levels = levelsByKey(trusted.filter(({ reading }) => !reading));
    const derived = trusted.flatMap((figure) => {
      const level = levels.get(keyOf(figure));
      return derivedOf(figure, level === figure ? undefined : level, this.clock);
    });
    return [
      ...derived,
      ...derivedTotals(this.topics.values(), this.indicators, trusted),
      ...derivedAcross(trusted, this),
    ];
  }

  /** The report before it. */
  before(): ReportModel | undefined {
    return this.earlier.at(-1);
  }

  /** The report of the same period a year before. */
  yearBefore(): ReportModel | undefined {
    return this.earlier.find(({ report }) => isYearBefore(report.period, this.report.period));
  }

  /** The report that a statement is of: this one or an earlier. */
  of({ report }: Pick<Reported, 'report'>): ReportModel {
    const found = report === this.id ? this : this.earlier.find(({ id }) => id === report);
    if (!found) throw new Error(`no report ${report} before ${this.id}`);
    return found;
  }

  /** What a fact says: one statement, or one for each reading of a disputed fact. */
  statementsOf(ref: string): Reported[] {
    return this.reported.filter((figure) => factRefOf(figure) === ref);
  }

  /** The source a fact is from: the report's first unless it names another. */
  sourceOf({ source }: Pick<Fact, 'source'>): Source {
    const { sources } = this.report;
    const found = sources.find(({ id }) => id === source) ?? sources[0];
    if (!found) throw new Error(`no source in the report ${this.id}`);
    return found;
  }

  /** The sources that figures rest on, each once; of none, the report's first. */
  sourcesOf(figures: readonly Figure[]): Source[] {
    const sources = figures.flatMap(statementsBehind).map((each) => this.of(each).sourceOf(each.fact));
    return [...new Set(sources.length > 0 ? sources : [this.sourceOf({})])];
  }

  /** Whose figures they are: "Báo Bắc Kạn". */
  publishersOf(figures: readonly Figure[], language: Language): string {
    return language.list([...new Set(this.sourcesOf(figures).map(({ publisher }) => publisher))]);
  }

  /** "8/12": months gone of the year's. */
  mark(): string {
    return this.clock ? `${this.clock.done}/${this.clock.all}` : '';
  }

  /** "66,7%": the part of the year gone, to a tenth of a per cent. */
  markShare(language: Language): string {
    const share = this.clock && toDecimal(paceShare(this.clock).mul(100), -1);
    return share === undefined ? '' : language.figure({ value: share, unit: 'percent' });
  }

  /** The year the report's period ends in. */
  year(): number {
    return yearOf(this.report.period);
  }

  /** An indicator's name as plain words. */
  name(node: IndicatorNode, language: Language): string {
    return sayName(node.indicator.name, language, this);
  }

  /** A template as plain words. */
  say(text: Text, language: Language): string {
    return sayText(text, language, this).text;
  }
}
