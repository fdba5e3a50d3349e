/** What every check of a report works on, and how it names a place in the files. */
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

/** The place of a fact, or of a field in it. */
export const factPlace = (
  { files }: Checking,
  { node, factId, reading }: { node: { id: string; topic: string }; factId: string; reading?: string },
  ...field: string[]
): { file: DataFile; path: JsonPath } => ({
  file: topicFile(files, node.topic),
  path: [
    'indicators',
    node.id,
    'facts',
    factId,
    ...(reading === undefined ? [] : ['readings', reading]),
    ...field,
  ],
});

export const topicFile = (files: LoadedReport['files'], topic: string): DataFile =>
  files.topics.get(topic) ?? files.report;

/** Whether the indicator of a reference has figures that a draft has still to fill. */
export const isIndicatorToFill = ({ gaps }: ReportModel, ref: string): boolean =>
  [...gaps].some((gap) => indicatorIn(gap) === indicatorIn(ref));

/** Whether any indicator of a topic has. */
export const isTopicToFill = ({ gaps, indicators }: ReportModel, topic: string): boolean =>
  [...gaps].some((gap) => indicators.get(indicatorIn(gap))?.topic === topic);
