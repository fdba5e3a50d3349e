/** Single shares of a whole; of a season's share of a year's plan, the rest belongs to the other seasons. */
import type { Figure } from '../../model/derive.ts';
import type { Size } from '../../styles/tokens.ts';
import type { Language } from '../../language/language.ts';
import type { Kind } from '../kind.ts';
import { beside, drawingOf, nameAndValue, stack, text, type Block } from '../pieces.ts';
import { figuresOf, rowsOfFacts, type Row } from '../rows.ts';
import { figureTable } from '../table.ts';
import { shareAxis, shareBar, shareScale, type ShareScale } from './share-bar.ts';

/** `part` and `rest`: what the two parts of the whole are; empty where that is not known. */
export type ShareRow = Row & { part: string; rest: string };

export const share: Kind<ShareRow> = {
  rows: (chart, model, language) => {
    const figures = figuresOf(chart, model);
    return rowsOfFacts(chart, model, language, { role: 'share', unit: 'percent' }).map((row, index) => ({
      ...row,
      ...partsOf(figures[index], language),
    }));
  },
  draw: (rows, size) => {
    const scale = shareScale(rows, { x: 1, width: size.width - 2 });
    return drawingOf(
      stack(
        rows.map((row) => rowBlock(row, scale, size, row === rows.at(-1))),
        16,
      ),
    );
  },
  table: figureTable,
};

const partsOf = (
  figure: Figure | undefined,
  { page: { chart } }: Language,
): Pick<ShareRow, 'part' | 'rest'> => {
  if (figure?.kind === 'reported' && figure.dimensions.clock === 'season')
    return { part: chart.thisSeason, rest: chart.otherSeasons };
  return {
    part: '',
    rest: figure?.kind === 'reported' && figure.said.type === 'level' ? chart.wholeNotStated : '',
  };
};

/** The last row carries the scale. */
const rowBlock = (row: ShareRow, scale: ShareScale, size: Size, isLast: boolean): Block => {
  const whole = { x: 0, width: size.width };
  const share = Math.min(100, Math.max(0, row.value ?? 0));
  const halves = row.part !== '' && row.value !== null;
  const left = { x: 0, width: scale(share) - 8 };
  const right = { x: scale(share) + 4, width: scale(100) - scale(share) - 4 };
  return stack(
    [
      nameAndValue(row.label, row.valueText, whole, size),
      shareBar(row, scale),
      ...(isLast ? [shareAxis(scale, size)] : []),
      halves
        ? beside([text(row.part, left, size), text(row.rest, right, size, { colour: 'context' })])
        : text(row.rest, whole, size, { colour: 'context' }),
    ],
    5,
  );
};
