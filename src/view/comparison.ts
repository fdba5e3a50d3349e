/** A report beside an earlier one: a sentence for each topic, and each fact as both state it. */
import type { ChartFigure } from '../charts/figure.ts';
import type { Language } from '../language/language.ts';
import { lowerFirst, upperFirst } from '../language/numbers.ts';
import { isComparable } from '../model/derive-across.ts';
import type { Derived, Figure } from '../model/derive.ts';
import { factRefOf, type Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { startOf } from '../model/period.ts';
import type { Said, Segment } from '../model/prose.ts';
import { breakSince, isOneSeries, runsOn } from '../model/series.ts';
import { sayAcross, sayFigure } from '../model/words.ts';
import { keptFigure } from './chart-figures.ts';
import { comparedTo } from './fact-table.ts';
import { figureMark, type FigureMark } from './figure-marks.ts';
import { builtReports, reportModel } from './reports.ts';

/** What a report is compared with: the one before it, or that of the same period a year before. */
export type ComparisonKind = 'since' | 'year-on-year';
/** Two reports by their ids. */
export type Pair = { report: string; other: string; kind: ComparisonKind };

export type Cell = { said: string; mark: FigureMark };
export type ComparisonRow = {
  ref: string;
  name: string;
  relation: string;
  before: Cell | undefined;
  now: Cell | undefined;
  /** What follows from both. */
  change: Cell | undefined;
  /** Why nothing does. */
  why: string;
};
export type ComparedTopic = {
  id: string;
  title: string;
  sentence: Said | undefined;
  rows: ComparisonRow[];
  /** Its facts over time. */
  lines: ChartFigure[];
};
export type ComparisonPage = {
  title: string;
  description: string;
  intro: string;
  /** The periods of the two reports. */
  periods: { now: string; before: string };
  topics: ComparedTopic[];
};

/** The reports that a report is compared with. */
export const pairsOf = (model: ReportModel): Pair[] => {
  const [before, yearBefore] = [model.before(), model.yearBefore()];
  const pair = (other: ReportModel | undefined, kind: ComparisonKind): Pair[] =>
    other ? [{ report: model.id, other: other.id, kind }] : [];
  return [...pair(before, 'since'), ...(yearBefore === before ? [] : pair(yearBefore, 'year-on-year'))];
};

/** Every comparison that has a page. */
export const allPairs = (): Pair[] => builtReports().flatMap((id) => pairsOf(reportModel(id)));

export const comparisonPage = ({ report, other, kind }: Pair, language: Language): ComparisonPage => {
  const model = reportModel(report);
  const before = model.of({ report: other });
  const { comparison } = language.page;
  const [period, earlier] = [model, before].map((each) => language.period(each.report.period)) as [
    string,
    string,
  ];
  return {
    title: upperFirst(comparison.title(period, earlier)),
    description: comparison.description(period, earlier),
    intro: comparison.intro[kind],
    periods: { now: upperFirst(period), before: upperFirst(earlier) },
    topics: topicsOf(model, before).map(({ id, title }) => ({
      id,
      title: title(language),
      sentence: kind === 'since' ? sinceSentence(id, model, language) : undefined,
      rows: rowsOf(id, { model, before, kind, language }),
      lines: kind === 'since' ? linesOf(id, model, language) : [],
    })),
  };
};

/** What came to a topic since the report before, in one sentence; undefined where there is no such report. */
export const sinceSentence = (topic: string, model: ReportModel, language: Language): Said | undefined => {
  const before = model.before();
  if (!before) return undefined;
  const { comparison } = language.page;
  const period = language.period(before.report.period);
  const moved = movedIn(topic, model);
  const segments: Segment[] =
    moved.length === 0
      ? [{ text: comparison.nothing(period) }]
      : [
          { text: comparison.since(period) },
          ...moved.flatMap((figure, index): Segment[] => [
            {
              text: `${index === 0 ? '' : '; '}${lowerFirst(model.name(figure.node, language))}${comparison.colon}`,
            },
            { text: sayAcross(figure, language), figure },
          ]),
          { text: '.' },
        ];
  return { code: language.code, text: segments.map(({ text }) => text).join(''), segments };
};

/** One for each indicator: of its level, else of the plan it is measured by. */
const movedIn = (topic: string, { figures }: ReportModel): Derived[] => {
  const moved = [...figures.values()].filter(
    (figure): figure is Derived =>
      figure.kind === 'derived' && figure.id === 'since' && figure.node.topic === topic,
  );
  return [...Map.groupBy(moved, ({ node }) => node.id).values()].flatMap(
    (of) => of.find((figure) => figure.of?.said.type === 'level') ?? of[0] ?? [],
  );
};

/** The topics of both, those of the report first. */
const topicsOf = (model: ReportModel, before: ReportModel) =>
  [...new Set([...model.topics.keys(), ...before.topics.keys()])].map((id) => {
    const of = model.topics.has(id) ? model : before;
    const topic = of.topics.get(id);
    return { id, title: (language: Language) => (topic ? of.say(topic.title, language) : id) };
  });

type Comparing = { model: ReportModel; before: ReportModel; kind: ComparisonKind; language: Language };

/** The facts of a topic, then those that only the earlier report states; a fact may have moved between topics. */
const rowsOf = (topic: string, comparing: Comparing): ComparisonRow[] => {
  const [now, then] = [comparing.model, comparing.before].map(({ reported }) =>
    Map.groupBy(reported, factRefOf),
  ) as [Facts, Facts];
  const isHere = ([first]: readonly Reported[]) => first?.node.topic === topic;
  const refs = [
    ...[...now].flatMap(([ref, statements]) => (isHere(statements) ? ref : [])),
    ...[...then].flatMap(([ref, statements]) => (isHere(statements) && !now.has(ref) ? ref : [])),
  ];
  return refs.flatMap((ref) => rowOf(ref, now.get(ref)?.[0], then.get(ref)?.[0], comparing));
};
type Facts = Map<string, Reported[]>;

const rowOf = (
  ref: string,
  now: Reported | undefined,
  then: Reported | undefined,
  comparing: Comparing,
): ComparisonRow[] => {
  const { model, before, kind, language } = comparing;
  const either = now ?? then;
  if (!either) return [];
  const found = now && model.figures.get(`${now.ref}.${kind}`);
  const change = found?.kind === 'derived' ? found : undefined;
  return [
    {
      ref,
      name: (now ? model : before).name(either.node, language),
      relation: lowerFirst(comparedTo(either, now ? model : before, language)),
      now: now && cellOf(now, model, language),
      before: then && cellOf(then, before, language),
      change: change && {
        said: upperFirst(sayAcross(change, language)),
        mark: markOf(change, language),
      },
      why: change || !now || !then ? '' : whyNot(now, then, comparing),
    },
  ];
};

const markOf = (figure: Figure, { code }: Language): FigureMark => figureMark(figure, code);

/** A figure that can be read in several ways is said as it is printed. */
const cellOf = (figure: Reported, model: ReportModel, language: Language): Cell => ({
  said:
    figure.reading === undefined
      ? upperFirst(sayFigure(figure, figure.said.type === 'level' ? 'value' : 'said', language, model))
      : language.page.embed.disputed(figure.fact.printed),
  mark: markOf(figure, language),
});

const whyNot = (now: Reported, then: Reported, { model, before, language }: Comparing): string => {
  const { comparison, overTime } = language.page;
  const { why } = comparison;
  if (!isComparable(now) || !isComparable(then)) return '';
  if (!isOneSeries(then, now)) return why.otherKind;
  const changed = breakSince(now, then, model.earlier.slice(model.earlier.indexOf(before) + 1));
  if (changed) return upperFirst(overTime.breaks[changed]);
  if (now.dimensions.period === then.dimensions.period) return why.samePeriod;
  const isAnew = startOf(now.dimensions.period) !== startOf(then.dimensions.period);
  return now.dimensions.clock === 'to-date' && isAnew && !runsOn(then, now) ? why.newYear : '';
};

const linesOf = (topic: string, model: ReportModel, language: Language): ChartFigure[] =>
  model.overTime.flatMap((at) => (at.topic === topic ? keptFigure(at.chart, model, language) : []));
