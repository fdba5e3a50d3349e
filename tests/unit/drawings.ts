import path from 'node:path';
import { chartFigure } from '../../src/charts/figure.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { chartsOf } from '../../src/model/charts.ts';

/** A drawing and the file it is kept in: "2023-08/plan-panel.narrow.vi.svg". */
export type KeptDrawing = { report: string; chart: string; code: LanguageCode; file: string; svg: string };

/** Every drawing of a report, in each language and at each size. */
export const drawingsOf = (model: ReportModel): KeptDrawing[] =>
  languageCodes.flatMap((code) =>
    chartsOf(model).flatMap(({ chart }) =>
      chartFigure(chart, model, languages[code]).drawings.map(({ size, svg }) => ({
        report: model.id,
        chart: chart.id,
        code,
        file: path.join(model.id, `${chart.id}.${size}.${code}.svg`),
        svg,
      })),
    ),
  );
