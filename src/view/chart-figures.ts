/** A report's charts as pages, embeds and files show them: laid out once in each language, and drawn once at each size. */
import { chartLayout, figureOf } from '../charts/figure.ts';
import { keptOfChart } from '../charts/kept.ts';

/** For whatever makes a picture of its own of a chart. */
export const keptLayout = keptOfChart(chartLayout);

export const keptFigure = keptOfChart((chart, model, language) =>
  figureOf(keptLayout(chart, model, language), model),
);
