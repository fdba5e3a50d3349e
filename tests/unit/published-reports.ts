/** Reports as they are published, and as they are after a change. */
import path from 'node:path';
import { rowsDigest } from '../../src/charts/rows-digest.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { reportedFigures } from '../../src/model/figures.ts';
import { lossesOf, type Loss } from '../../src/model/losses.ts';
import { ReportModel, type ReportParts } from '../../src/model/model.ts';
import { recordOf, type PublishedReport } from '../../src/model/published.ts';
import { recordedReport } from '../../src/model/recording.ts';
import type { Overview, Topic } from '../../src/model/schema.ts';
import { modelOf, publishedReports } from './real-data.ts';

export const good = path.resolve(import.meta.dirname, '../fixtures/good');
const digests = (model: ReportModel) =>
  Object.fromEntries(chartsOf(model).map(({ chart }) => [chart.id, rowsDigest(chart, model)]));
/** A report as it is recorded. */
export const published = (model: ReportModel, was?: PublishedReport, day = '2026-01-01'): PublishedReport =>
  recordedReport(was, recordOf(model), digests(model), day);

export type Files = { topics: Map<string, Topic>; overview: Overview };

const filesAfter = ({ topics, overview }: ReportModel, change: (files: Files) => void): Files => {
  const files = structuredClone({ topics: new Map(topics), overview });
  change(files);
  return files;
};

/** A report with some of its parts exchanged. */
export const withParts = (model: ReportModel, parts: Partial<ReportParts>): ReportModel => {
  const { id, site, glossary, report, overview, topics, gaps, corrections } = model;
  return new ReportModel({
    ...{ id, site, glossary, report, overview, topics, gaps, corrections },
    ...parts,
  });
};

/** A report in which something is changed. */
export const changed = (model: ReportModel, change: (files: Files) => void): ReportModel =>
  withParts(model, filesAfter(model, change));

export const models = [...publishedReports(), modelOf('2024-03', good)];
const records = new Map(models.map((model) => [model, published(model)]));
/** What a change would take from what was published; `moved` are addresses with a redirect. */
export const lossesAfter = (
  model: ReportModel,
  change: (files: Files) => void,
  moved: string[] = [],
): Loss[] => {
  const { id, report, corrections } = model;
  const files = filesAfter(model, change);
  const reported = reportedFigures(files.topics, { id, period: report.period });
  const is = recordOf({ ...{ id, report, corrections, reported }, ...files });
  return lossesOf(model.id, records.get(model) ?? published(model), is, new Set(moved));
};

/** Something to be changed, as it is spelt in a file. */
export type Loose = Record<string, unknown>;
/** One that it is not. */
export const other = <T>(all: readonly T[], not: unknown): T | undefined => all.find((one) => one !== not);
/** True, for a change that can be made anywhere. */
export const set = (said: Loose, field: string, value: unknown): boolean => {
  said[field] = value;
  return true;
};
