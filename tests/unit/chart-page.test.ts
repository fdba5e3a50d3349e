/** What the page of one chart shows beside it. */
import { beforeAll, expect, test } from 'vitest';
import { figuresOf } from '../../src/charts/rows.ts';
import { statementsBehind } from '../../src/model/derive.ts';
import type { ChartAddress } from '../../src/view/addresses.ts';
import { chartPage } from '../../src/view/chart-page.ts';
import { chartOf } from '../../src/view/chart-paths.ts';
import { everyAddress, nameOf, serveElsewhere } from './addressed.ts';

beforeAll(serveElsewhere);

/** The reported figures that a chart rests on: its own, and those that its derived ones are worked out from. */
const reportedBehind = ({ report, chart: id }: ChartAddress): string[] => {
  const { chart, model } = chartOf(report, id);
  const figures = 'facts' in chart ? figuresOf(chart, model) : [];
  return figures.flatMap((figure) => (figure ? statementsBehind(figure) : [])).map(({ ref }) => ref);
};

test('the page of a chart holds the words of every figure it rests on', () => {
  for (const at of everyAddress()) {
    const shown = chartPage(at).indicators.flatMap(({ facts }) => facts.map(({ ref }) => ref));
    expect(shown, nameOf(at)).toEqual(expect.arrayContaining(reportedBehind(at)));
  }
});
