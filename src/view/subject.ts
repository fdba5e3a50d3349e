/** What a chart is of, without a figure: for words that are pasted elsewhere and stay there. */
import { periodsOf } from '../charts/figure.ts';
import { figuresNamed } from '../charts/rows.ts';
import type { Language } from '../language/language.ts';
import { indicatorIn } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText } from '../model/prose.ts';
import type { Chart } from '../model/schema.ts';
import { sayBase } from '../model/words.ts';

/** "Thu ngân sách trên địa bàn so với dự toán năm 2023 (8 tháng năm 2023)" */
export const subjectOf = (chart: Chart, model: ReportModel, language: Language): string =>
  `${nameOf(chart, model, language)}${comparedIn(chart, model, language)} (${periodsOf(chart, model, language)})`;

/** What tells two charts of one indicator apart: what all its figures are compared with. */
const comparedIn = (chart: Chart, model: ReportModel, language: Language): string => {
  const figures = isOfAll(chart) ? [] : figuresNamed(chart, model);
  const bases = figures.map((figure) =>
    figure.kind === 'reported' && figure.reading === undefined ? sayBase(figure, language, model) : undefined,
  );
  const stated = bases.filter((base) => base !== undefined);
  return stated.length === 0 || stated.length < bases.length
    ? ''
    : ` ${language.page.embed.compared(language.list([...new Set(stated)]))}`;
};

const isOfAll = ({ kind }: Chart): boolean => kind === 'limits' || kind === 'completeness';

const nameOf = (chart: Chart, model: ReportModel, language: Language): string => {
  const title = sayText(chart.title, language, model);
  const ids = 'facts' in chart ? [...new Set(chart.facts.map(indicatorIn))] : [];
  const names = ids.flatMap((id) => model.indicators.get(id) ?? []).map((node) => model.name(node, language));
  const [first, ...others] = names;
  // What names no figure may stay as it is.
  if (first === undefined || title.segments.every(({ figure }) => !figure)) return title.text;
  return others.length < 2 ? names.join('; ') : language.page.embed.andOthers(first);
};
