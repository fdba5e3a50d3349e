/** What every check of a report works on, and how it names a place in the files. */
import { mistakes } from '../language/mistakes.ts';
import { indicatorIn } from './figures.ts';
import type { DataFile } from './json.ts';
import type { LoadedReport } from './load.ts';
import type { ReportModel } from './model.ts';
import type { Complain, JsonPath } from './problem.ts';

export type Checking = {
  model: ReportModel;
  files: LoadedReport['files'];
  complain: Complain;
};

type Placed = {
  node: { id: string; topic: string };
  factId: string;
  reading?: string;
  /** Present where the source was corrected. */
  original?: unknown;
};

/** Fields that a correction of the source has of its own. */
const ofCorrection = ['value', 'hedge', 'status', 'printed', 'source'];

/** The place of a fact, or of a field in it; of a corrected one, that of the correction. */
export const factPlace = (
  { files }: Checking,
  { node, factId, reading, original }: Placed,
  ...field: string[]
): { file: DataFile; path: JsonPath } => ({
  file: topicFile(files, node.topic),
  path: [
    'indicators',
    node.id,
    'facts',
    factId,
    ...(reading === undefined ? [] : ['readings', reading]),
    ...(original !== undefined && ofCorrection.includes(field[0] ?? '') ? ['corrected'] : []),
    ...field,
  ],
});

export const topicFile = (files: LoadedReport['files'], topic: string): DataFile =>
  files.topics.get(topic) ?? files.report;

/** Complains of a paragraph beyond those of the article; a draft may not know either yet. */
export const mustBeIn = (
  { complain }: Checking,
  paragraph: number | null | undefined,
  count: number | null,
  place: { file: DataFile; path: JsonPath },
): void => {
  if (typeof paragraph === 'number' && count !== null && paragraph > count)
    complain(place, mistakes.paragraphOver(paragraph, count));
};

/** Whether the indicator of a reference has figures that a draft has still to fill. */
export const isIndicatorToFill = ({ gaps }: ReportModel, ref: string): boolean =>
  [...gaps].some((gap) => indicatorIn(gap) === indicatorIn(ref));

/** Whether any indicator of a topic has. */
export const isTopicToFill = ({ gaps, indicators }: ReportModel, topic: string): boolean =>
  [...gaps].some((gap) => indicators.get(indicatorIn(gap))?.topic === topic);
