/** Digests what the rows of a chart mean, so that a record can tell whether its figures changed. */
import { createHash } from 'node:crypto';
import { languages } from '../language/languages.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';
import { kinds, kindOf } from './kinds.ts';
import type { Row } from './rows.ts';

/** 16 hexadecimal digits: the same for the same figures, however they are worded. */
export const rowsDigest = (chart: Chart, model: ReportModel): string =>
  createHash('sha256')
    .update(JSON.stringify(meantBy(chart, model)))
    .digest('hex')
    .slice(0, 16);

const meantBy = (chart: Chart, model: ReportModel): unknown[] => {
  const { vi } = languages;
  switch (chart.kind) {
    case 'limits':
      return kinds.limits
        .rows(chart, model, vi)
        .map(({ limits, figures, directions }) => [
          limits.map(({ id }) => id),
          figures.map(({ ref }) => ref),
          directions.map(({ id }) => id),
        ]);
    case 'completeness':
      return kinds.completeness
        .rows(chart, model, vi)
        .map(({ id, level, plan, period }) => [id, level, plan, period]);
    default:
      return (kindOf(chart.kind).rows(chart, model, vi) as Row[]).map(
        ({ ref, role, value, lo, hi, open, of, look, mark }) => [
          ...[ref, role, value, lo, hi, open, of, look],
          mark?.at ?? null,
        ],
      );
  }
};
