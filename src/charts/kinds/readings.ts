/** A disputed figure: each reading in a panel of its own, equal in size, and no verdict. */
import type { ChartWords } from '../../language/chart-words.ts';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../model/derive.ts';
import type { ReportModel } from '../../model/model.ts';
import type { Size } from '../../styles/tokens.ts';
import { groupsOf } from '../groups.ts';
import type { Kind } from '../kind.ts';
import { beside, drawingOf, nameAndValue, nameOf, stack, text, type Block, type Piece } from '../pieces.ts';
import { baseName, derivedFrom, figuresOf, rowOf, type Row } from '../rows.ts';
import { figureTable } from '../table.ts';
import { barHeight, upright, type Column } from './share-bar.ts';

const padding = 12;

export const readings: Kind<Row> = {
  rows: (chart, model, language) =>
    figuresOf(chart, model).flatMap((figure, index) =>
      figure ? readingRows(figure, index, model, language) : [],
    ),
  draw: (rows, size, words) => {
    const isWide = size.width >= 600;
    const width = isWide ? (size.width - 24) / 2 : size.width;
    const column = (index: number) => ({ x: isWide ? (index % 2) * (width + 24) : 0, width });
    const panels = groupsOf(rows).map(
      (group, index) => (height?: number) => panel(group, column(index), size, words, height),
    );
    const tallest = Math.max(0, ...panels.map((make) => make().height));
    const equal = panels.map((make) => make(tallest));
    const inRows = isWide ? pairs(equal).map(beside) : equal;
    return drawingOf(stack(inRows, 16));
  },
  table: figureTable,
};

const pairs = <T>(list: readonly T[]): T[][] =>
  list.flatMap((_, index) => (index % 2 === 0 ? [list.slice(index, index + 2)] : []));

const readingRows = (figure: Figure, index: number, model: ReportModel, language: Language): Row[] => {
  const base = derivedFrom(figure.ref, 'implied', model);
  const level = base?.inputs.find(({ said }) => said.type === 'level');
  const group = figure.ref;
  const { chart } = language.page;
  return [
    rowOf(figure, { role: 'share', group, label: chart.reading(index + 1) }, model, language),
    ...(level
      ? [rowOf(level, { role: 'level', group, label: model.name(level.node, language) }, model, language)]
      : []),
    ...(base
      ? [rowOf(base, { role: 'base', group, label: baseName(base, model, language) }, model, language)]
      : []),
  ];
};

/** The frame is dashed: one reading of several. */
const panel = (
  rows: readonly Row[],
  { x, width }: Column,
  size: Size,
  words: ChartWords,
  height = 0,
): Block => {
  const inner = { x: x + padding, width: width - 2 * padding };
  const share = rows.find(({ role }) => role === 'share');
  const level = rows.find(({ role }) => role === 'level');
  const base = rows.find(({ role }) => role === 'base');
  const content = stack(
    [
      ...(share ? [text(share.label, inner, size, { bold: true }), text(share.saidText, inner, size)] : []),
      ...(level ? [nameAndValue(level.label, level.valueText, inner, size)] : []),
      partBar(level, base, inner),
      ...(base ? [nameAndValue(nameOf(base, words), base.valueText, inner, size)] : []),
    ],
    6,
  );
  const tall = Math.max(height, content.height + 2 * padding);
  return {
    height: tall,
    at: (top) => [
      { type: 'bar', look: 'disputed', x1: x + 1, x2: x + width - 1, y1: top + 1, y2: top + tall - 1 },
      ...content.at(top + padding),
    ],
  };
};

const partBar = (level: Row | undefined, base: Row | undefined, { x, width }: Column): Block => ({
  height: barHeight,
  at: (top) => {
    const place = { y1: top, y2: top + barHeight };
    const whole: Piece = { type: 'bar', look: base ? 'derived' : 'empty', x1: x, x2: x + width, ...place };
    if (!level?.value || !base?.value || level.value < 0) return [whole];
    const most = Math.max(level.value, base.value);
    const end = (value: number) => x + (width * value) / most;
    return [
      { ...whole, x2: end(base.value) },
      { type: 'bar', look: level.look, x1: x, x2: end(level.value), ...place },
      // Where the whole is less than its part, its end would lie hidden.
      ...upright(
        'plan',
        level.value > base.value ? end(base.value) : undefined,
        top - 3,
        top + barHeight + 3,
      ),
    ];
  },
});
