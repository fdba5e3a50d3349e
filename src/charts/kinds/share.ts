/** Single shares of a whole; of a season's share of a year's plan, the rest belongs to the other seasons. */
import type { Figure } from '../../model/derive.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import type { Size } from '../../styles/tokens.ts';
import type { Language } from '../../language/language.ts';
import type { Kind } from '../kind.ts';
import { beside, drawingOf, nameAndValue, nameOf, stack, text, type Block } from '../pieces.ts';
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
  draw: (rows, size, words) => {
    const scale = shareScale(rows, { x: 1, width: size.width - 2 });
    return drawingOf(
      stack(
        rows.map((row) => rowBlock(row, scale, size, words, row === rows.at(-1))),
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
const rowBlock = (
  row: ShareRow,
  scale: ShareScale,
  size: Size,
  words: ChartWords,
  isLast: boolean,
): Block => {
  const whole = { x: 0, width: size.width };
  const hasParts = row.part !== '' && row.value !== null;
  return stack(
    [
      nameAndValue(nameOf(row, words), row.valueText, whole, size),
      shareBar(row, scale),
      ...(isLast ? [shareAxis(scale, size, words)] : []),
      hasParts ? partsBlock(row, scale, size) : text(row.rest, whole, size, { colour: 'context' }),
    ],
    5,
  );
};

/** Each part's words under it, or below each other where one has no room for them. */
const partsBlock = ({ part, rest, value }: ShareRow, scale: ShareScale, size: Size): Block => {
  const at = scale(Math.min(100, Math.max(0, value ?? 0)));
  const left = { x: 0, width: at - 8 };
  const right = { x: at + 4, width: scale(100) - at - 4 };
  const isRoomy = Math.min(left.width, right.width) >= size.width / 4;
  const whole = { x: 0, width: size.width };
  const words = [
    text(part, isRoomy ? left : whole, size),
    text(rest, isRoomy ? right : whole, size, { colour: 'context' }),
  ];
  return isRoomy ? beside(words) : stack(words, 0);
};
