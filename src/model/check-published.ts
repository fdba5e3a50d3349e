/** Whether the data keep what was published: each loss is told where an editor would mend it. */
import { mistakes } from '../language/mistakes.ts';
import { chartsOf } from './charts.ts';
import { topicFile, type Checking } from './checking.ts';
import type { DataFile } from './json.ts';
import { addressOf, isAcceptable, lossesOf, lossesOfDropped, type Loss } from './losses.ts';
import type { ReportModel } from './model.ts';
import { nearest } from './nearest.ts';
import type { Complain, JsonPath, Problem, Sentence } from './problem.ts';
import { entryOf, recordOf, type PublishedReport } from './published.ts';
import type { LoadedRecord } from './record-file.ts';

/** What was published, and how strictly it is held to. */
export type Kept = LoadedRecord & {
  /** Addresses that have a redirect. */
  moved: ReadonlySet<string>;
  severity: Problem['severity'];
  /** Losses that are taken as they are, by address. */
  accepted: ReadonlySet<string>;
};

type Place = { file: DataFile; path: JsonPath; key?: boolean };

/** What a report has lost that was published of it. */
export const checkKept = (checking: Checking, kept: Kept): void => {
  const { model, complain } = checking;
  const published = entryOf(kept.record.reports, model.id);
  if (!published) return;
  for (const loss of lossesOf(model.id, published, recordOf(model), kept.moved))
    tell(loss, placeOf(loss, checking, kept.file), { ...kept, complain, model, published });
};

/** What was published of a report that is no more, or a draft again; `status` is where that would be mended. */
export const checkDropped = (
  report: string,
  published: PublishedReport,
  status: DataFile | undefined,
  kept: Kept,
  complain: Complain,
): void => {
  for (const loss of lossesOfDropped(report, published, status !== undefined, kept.moved)) {
    const place =
      status && loss.kind === 'report-draft' ? { file: status, path: ['status'] } : inRecord(loss, kept.file);
    tell(loss, place, { ...kept, complain, published });
  }
};

type Telling = Kept & { complain: Complain; published: PublishedReport; model?: ReportModel };

const tell = (loss: Loss, place: Place, telling: Telling): void => {
  const { accepted, severity, complain } = telling;
  if (!isAcceptable(loss) || !accepted.has(addressOf(loss)))
    complain(place, sentenceOf(loss, telling), severity);
};

const sentenceOf = (loss: Loss, { model, published }: Telling): Sentence => {
  const address = addressOf(loss);
  switch (loss.kind) {
    case 'report-gone':
      return mistakes.reportGone(address);
    case 'report-draft':
      return mistakes.reportDraftAgain(address);
    case 'period':
      return mistakes.otherPeriod(address, loss.was, loss.is);
    case 'chart-gone':
      return mistakes.chartGone(address, nearest(loss.chart, newCharts(model, published)));
    case 'chart-kind':
      return mistakes.otherChartKind(address, loss.was, loss.is);
    case 'chart-facts':
      return mistakes.otherChartFacts(address, loss);
    case 'fact-gone':
      return mistakes.factGone(address, loss.printed);
    case 'fact-meaning':
      return mistakes.otherMeaning(address, loss.differences);
    case 'fact-figure':
      return mistakes.otherFigure(address, loss.was, loss.is);
    case 'correction-gone':
      return mistakes.correctionGone(address);
  }
};

/** Charts that may be a published one under a new name. */
const newCharts = (model: ReportModel | undefined, { charts }: PublishedReport): string[] =>
  model ? chartsOf(model).flatMap(({ chart: { id } }) => (Object.hasOwn(charts, id) ? [] : [id])) : [];

/** What is still there in the report's files, what is gone in the record. */
const placeOf = (loss: Loss, { model, files }: Checking, record: DataFile): Place => {
  if (loss.kind === 'period') return { file: files.report, path: ['period'] };
  const chart = 'chart' in loss && chartsOf(model).find(({ chart: { id } }) => id === loss.chart);
  if (chart) {
    const { topic, index } = chart;
    const field = loss.kind === 'chart-facts' ? loss.field : 'kind';
    if (field === 'matrix') return { file: files.overview, path: [field] };
    return {
      file: topic === undefined ? files.overview : topicFile(files, topic),
      path: ['charts', index, field],
    };
  }
  const isThere = loss.kind === 'fact-meaning' || loss.kind === 'fact-figure';
  const place = isThere ? placeOfFact(loss.fact, { model, files }) : undefined;
  return place ?? inRecord(loss, record);
};

/** In its indicator, or in the identity that gives it. */
const placeOfFact = (ref: string, { model, files }: Pick<Checking, 'model' | 'files'>): Place | undefined => {
  const [indicator = '', fact = ''] = ref.split('.');
  const node = model.indicators.get(indicator);
  if (node && Object.hasOwn(node.indicator.facts, fact))
    return { file: topicFile(files, node.topic), path: ['indicators', indicator, 'facts', fact], key: true };
  for (const [topic, { identities = [] }] of model.topics) {
    const index = identities.findIndex(({ total }) => total === indicator);
    if (index >= 0) return { file: topicFile(files, topic), path: ['identities', index] };
  }
  return undefined;
};

const entryIn = (loss: Loss): string[] => {
  if ('chart' in loss) return ['charts', loss.chart];
  if ('correction' in loss) return ['corrections', loss.correction];
  return 'fact' in loss ? ['facts', loss.fact] : [];
};

const inRecord = (loss: Loss, file: DataFile): Place => {
  const entry = entryIn(loss);
  return { file, path: ['reports', loss.report, ...entry], key: true };
};
