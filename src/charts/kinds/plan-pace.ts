/** One plan: how much is done against the time gone, and the pace so far against the pace still needed. */
import { max, scaleLinear } from 'd3';
import type { Language } from '../../language/language.ts';
import type { DerivedId } from '../../model/derive.ts';
import type { ReportModel } from '../../model/model.ts';
import { sayBase } from '../../model/words.ts';
import type { Size } from '../../styles/tokens.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import { drawGroups } from '../groups.ts';
import type { Kind } from '../kind.ts';
import { beside, nameAndValue, nameOf, space, stack, text, type Block, type Line } from '../pieces.ts';
import { derivedFrom, rowOf, rowsOfFacts, type Row } from '../rows.ts';
import { figureTable } from '../table.ts';
import { textWidth } from '../text-width.ts';
import {
  barHeight,
  known,
  markLabel,
  shareAxis,
  shareBar,
  shareScale,
  upright,
  type Column,
} from './share-bar.ts';

export const planPace: Kind<Row> = {
  rows: (chart, model, language) =>
    rowsOfFacts(chart, model, language, { role: 'share', unit: 'percent' }).flatMap((row) => [
      {
        ...row,
        group: row.ref,
        label: chart.facts.length > 1 ? planName(row, model, language) : doneIn(row, language),
      },
      ...derivedRows(row.ref, model, language),
    ]),
  draw: (rows, size, words) => drawGroups(rows, (group) => groupBlock(group, size, words)),
  table: figureTable,
};

/** One plan needs no name; the title has it. */
const doneIn = ({ label, value }: Row, { page }: Language): string =>
  value === null ? label : page.chart.done;

const planName = ({ ref, label }: Row, model: ReportModel, language: Language): string => {
  const figure = model.figures.get(ref);
  const plan = figure?.kind === 'reported' ? sayBase(figure, language, model) : undefined;
  return plan === undefined ? label : `${label}, ${plan}`;
};

const derivedRows = (ref: string, model: ReportModel, language: Language): Row[] => {
  const { chart } = language.page;
  const { done = 0, all = 0 } = model.clock ?? {};
  const labels = {
    gap: chart.gap,
    pace: chart.paceSoFar(done),
    'pace-needed': chart.paceNeeded(all - done),
    'pace-ratio': chart.paceRatio,
  } satisfies Partial<Record<DerivedId, string>>;
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((id) => {
    const figure = derivedFrom(ref, id, model);
    return figure ? [rowOf(figure, { role: id, group: ref, label: labels[id] }, model, language)] : [];
  });
};

/** Beside each other where there is room, else one over the other. */
const groupBlock = (rows: readonly Row[], size: Size, words: ChartWords): Block => {
  const paces = rows.filter(({ role }) => role === 'pace' || role === 'pace-needed');
  const ratio = rows.find(({ role }) => role === 'pace-ratio');
  const isWide = size.width >= 600;
  const left =
    isWide && paces.length > 0 ? { x: 1, width: size.width * 0.54 } : { x: 1, width: size.width - 2 };
  const right = isWide ? { x: left.width + 40, width: size.width - left.width - 41 } : left;
  const share = shareBlock(rows, left, size, words);
  if (paces.length === 0) return share;
  const pace = paceBlock(paces, ratio, right, size, words);
  return isWide ? beside([share, pace]) : stack([share, pace], 20);
};

const shareBlock = (rows: readonly Row[], column: Column, size: Size, words: ChartWords): Block => {
  const share = rows.filter(({ role }) => role === 'share' || role === 'level');
  const gap = rows.find(({ role }) => role === 'gap');
  const scale = shareScale(share, column);
  return stack(
    share.flatMap((row) => {
      const label = markLabel(row, scale, size);
      return [
        nameAndValue(row.label, row.valueText, column, size),
        ...(label ? [label] : []),
        shareBar(row, scale),
        ...(gap ? [gapBlock(row, saidOf(gap, words), scale, column, size)] : []),
        shareAxis(scale, size, words),
      ];
    }),
    5,
  );
};

const saidOf = ({ saidText, look }: Row, words: ChartWords): string =>
  nameOf({ label: saidText, look }, words);

/** The distance between what is done and the time gone, as a line between both with its words below. */
const gapBlock = (
  { value, mark }: Row,
  said: string,
  scale: (value: number) => number,
  column: Column,
  size: Size,
): Block => {
  if (value === null || !mark) return space(0);
  const [x1 = 0, x2 = 0] = [scale(value), scale(mark.at)].sort((a, b) => a - b);
  const line = (y: number): Line => ({ type: 'line', role: 'gap', x1, x2, y1: y, y2: y });
  const width = textWidth(said, { size: size.fontSize, weight: 'regular' });
  const middle = (x1 + x2) / 2;
  const x = Math.min(
    Math.max(middle - width / 2, column.x),
    Math.max(column.x, column.x + column.width - width - 2),
  );
  const words = text(said, { x, width: column.x + column.width - x }, size, {
    colour: 'accent-text',
  });
  const isDrawn = x2 - x1 >= 6;
  return stack(
    [
      {
        height: 10,
        at: (top) =>
          isDrawn
            ? [
                line(top + 5),
                ...upright('gap', x1, top + 1, top + 9),
                ...upright('gap', x2, top + 1, top + 9),
              ]
            : [],
      },
      words,
    ],
    0,
  );
};

const paceBlock = (
  paces: readonly Row[],
  ratio: Row | undefined,
  column: Column,
  size: Size,
  words: ChartWords,
): Block => {
  const most = max(paces, ({ hi, value }) => Math.max(hi ?? 0, value ?? 0)) ?? 0;
  const scale = scaleLinear([0, most || 1], [column.x, column.x + column.width - 2]);
  return stack(
    [
      text(words.paceTitle, column, size, { bold: true }),
      ...paces.map((row) =>
        stack([nameAndValue(nameOf(row, words), row.valueText, column, size), paceBar(row, scale)], 3),
      ),
      ...(ratio ? [text(saidOf(ratio, words), column, size, { colour: 'accent-text' })] : []),
    ],
    10,
  );
};

const paceBar = (row: Row, scale: (value: number) => number): Block => {
  const value = Math.max(0, row.value ?? 0);
  const hasKnown = row.lo !== null && row.hi !== null && scale(row.hi) - scale(row.lo) >= 3;
  return {
    height: barHeight + (hasKnown ? 10 : 0),
    at: (top) => [
      // Of no pace there is still the line it starts from.
      ...upright('link', scale(0), top, top + barHeight),
      { type: 'bar', look: row.look, x1: scale(0), x2: scale(value), y1: top, y2: top + barHeight },
      ...(hasKnown ? known(row, scale, top + barHeight + 6) : []),
    ],
  };
};
