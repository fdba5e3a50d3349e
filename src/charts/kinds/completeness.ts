/** What the report states of each indicator: a grid of subjects and of what one would want to know of them. */
import type { Reported } from '../../model/figures.ts';
import type { Chart } from '../../model/schema.ts';
import type { Size } from '../../styles/tokens.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import type { Kind } from '../kind.ts';
import { drawingOf, stack, text, type Block, type Piece } from '../pieces.ts';

const aspects = ['level', 'plan', 'period'] as const;
type Aspect = (typeof aspects)[number];
/** Of a disputed figure only one reading states it. */
export type CompletenessRow = { id: string; label: string } & Record<Aspect, boolean | 'disputed'>;

export const completeness: Kind<CompletenessRow, Chart> = {
  rows: (_chart, model, language) =>
    // What only follows from other figures is not the report's to state.
    [...Map.groupBy(model.reported, ({ node }) => node)].map(([node, facts]) => ({
      id: node.id,
      label: model.name(node, language),
      ...statedOf(facts),
    })),
  draw: (rows, size, words) =>
    drawingOf(stack([head(size, words), ...rows.map((row) => rowBlock(row, size, words))], 8)),
  table: (rows, words) => ({
    head: [words.columns.what, ...aspects.map((aspect) => words.aspects[aspect])],
    rows: rows.map((row) => [row.label, ...aspects.map((aspect) => wordOf(row[aspect], words))]),
  }),
};

const wordOf = (isStated: boolean | 'disputed', words: ChartWords): string =>
  isStated === 'disputed' ? words.looks.disputed : isStated ? words.stated : words.none;

const statedOf = (facts: readonly Reported[]): Record<Aspect, boolean | 'disputed'> => ({
  level: stated(facts, ({ said }) => said.type === 'level'),
  plan: stated(facts, (fact) => fact.said.type === 'target' || isComparedWith(fact, 'plan')),
  period: stated(facts, (fact) => isComparedWith(fact, 'period')),
});

const stated = (facts: readonly Reported[], says: (fact: Reported) => boolean): boolean | 'disputed' => {
  const saying = facts.filter(says);
  return saying.length > 0 && (saying.some(({ reading }) => reading === undefined) || 'disputed');
};

const isComparedWith = ({ said }: Reported, type: string): boolean =>
  said.type === 'comparison' && said.base.type === type;

const cellGap = 4;
const cellHeight = 22;
const cellWidth = ({ width }: Size): number => (width >= 600 ? 104 : 62);
const cellAt = (index: number, size: Size): { x: number; width: number } => {
  const width = cellWidth(size);
  return { x: size.width - (aspects.length - index) * (width + cellGap) + cellGap, width };
};

const head = (size: Size, words: ChartWords): Block => {
  const blocks = aspects.map((aspect, index) =>
    text(words.aspects[aspect], cellAt(index, size), size, { anchor: 'middle' }),
  );
  const height = Math.max(...blocks.map((block) => block.height));
  return { height, at: (top) => blocks.flatMap((block) => block.at(top + height - block.height)) };
};

const rowBlock = (row: CompletenessRow, size: Size, words: ChartWords): Block => {
  const names = text(row.label, { x: 0, width: cellAt(0, size).x - 10 }, size);
  const height = Math.max(names.height, cellHeight);
  return {
    height,
    at: (top) => [
      ...names.at(top + (height - names.height) / 2),
      ...aspects.flatMap((aspect, index) =>
        cell(row[aspect], cellAt(index, size), top + (height - cellHeight) / 2, size, words),
      ),
    ],
  };
};

const cell = (
  isStated: boolean | 'disputed',
  { x, width }: { x: number; width: number },
  top: number,
  size: Size,
  words: ChartWords,
): Piece[] => {
  const box = { type: 'bar', x1: x + 1, x2: x + width - 1, y1: top, y2: top + cellHeight } as const;
  if (isStated !== false) return [{ ...box, look: isStated === true ? 'reported' : isStated }];
  const label: Piece = {
    type: 'label',
    ...{ x: x + width / 2, y: top + cellHeight / 2, text: words.none, anchor: 'middle', bold: false },
    ...{ colour: 'context', fontSize: size.fontSize, inside: true },
  };
  return [{ ...box, look: 'empty' }, label];
};
