/** The picture that goes with a link to a chart: 1200 by 630 px, its words large enough for a phone. */
import { sizes, type Size } from '../styles/tokens.ts';
import type { ChartLayout } from './figure.ts';
import { beside, placed, space, stack, text, type Block, type Drawing } from './pieces.ts';
import { alone, type Picture } from './poster.ts';

/** What social media ask for, in px. */
export const shareSize = { width: 1200, height: 630 } as const;
const margin = { x: 56, y: 48 } as const;
const inner = { width: shareSize.width - 2 * margin.x, height: shareSize.height - 2 * margin.y };
const footer = { fontSize: 22, gap: 24 } as const;
const title = { below: 44, beside: 40 } as const;
/** Sizes of title and sentence where they stand alone, the largest that fit being taken. */
const cardSizes = [
  { title: 60, summary: 32 },
  { title: 48, summary: 28 },
  { title: 36, summary: 22 },
  { title: 28, summary: 18 },
] as const;
const titleColumn = 460;
const columnGap = 44;
/** A drawing whose words would be smaller than this is left out: title and sentence say more. */
const smallestText = 12;
/** Labels need not compete with the title. */
const largestText = 32;

/** The chart with its title; where its drawing could not be read at this size, title and sentence alone. */
export const sharePicture = ({ chart, drawings, ...words }: ChartLayout, siteName: string): Picture => {
  const named = { id: chart.id, title: words.title.text, description: words.summary.text };
  const credit = `${siteName} · ${words.source}`;
  const layouts = [
    below(named.title, credit, drawings.wide, sizes.wide),
    below(named.title, credit, drawings.narrow, sizes.narrow),
    besideTitle(named.title, credit, drawings.narrow),
  ].sort((a, b) => b.textSize - a.textSize);
  const [best] = layouts;
  return best && best.textSize >= smallestText
    ? framed(best.content, best.scale, credit, named)
    : framed(card(named, credit), 1, credit, named);
};

/** A layout's scale is px of the picture to px of the drawing: everything is laid out in those of the drawing. */
type Layout = { content: Block; scale: number; textSize: number };

const footerHeight = (credit: string, scale: number): number =>
  footerBlock(credit, scale).height * scale + footer.gap;

const footerBlock = (credit: string, scale: number): Block =>
  text(
    credit,
    columnAt(margin.x, inner.width, scale),
    { fontSize: footer.fontSize / scale },
    { colour: 'context' },
  );

const columnAt = (x: number, width: number, scale: number) => ({ x: x / scale, width: width / scale });

const titleBlock = (words: string, fontSize: number, width: number, scale: number): Block =>
  text(words, columnAt(margin.x, width, scale), { fontSize: fontSize / scale }, { bold: true });

const below = (words: string, credit: string, drawing: Drawing, size: Size): Layout => {
  const gap = 28;
  const room =
    inner.height - footerHeight(credit, 1) - gap - titleBlock(words, title.below, inner.width, 1).height;
  const scale = scaleOf(drawing, size, inner.width, room);
  const content = stack(
    [
      titleBlock(words, title.below, inner.width, scale),
      space(gap / scale),
      placed(drawing, margin.x / scale),
    ],
    0,
  );
  return { content, scale, textSize: scale * size.fontSize };
};

const besideTitle = (words: string, credit: string, drawing: Drawing): Layout => {
  const room = inner.height - footerHeight(credit, 1);
  const width = inner.width - titleColumn - columnGap;
  const scale = scaleOf(drawing, sizes.narrow, width, room);
  const content = beside([
    titleBlock(words, title.beside, titleColumn, scale),
    placed(drawing, (shareSize.width - margin.x) / scale - sizes.narrow.width),
  ]);
  // What stands below its title is read first to last: so it wins where both are as large.
  const fits = titleBlock(words, title.beside, titleColumn, 1).height <= room;
  return { content, scale, textSize: fits ? scale * sizes.narrow.fontSize * 0.9 : 0 };
};

const scaleOf = (drawing: Drawing, size: Size, width: number, height: number): number =>
  Math.min(width / size.width, height / drawing.height, largestText / size.fontSize);

const card = (
  { title: words, description }: { title: string; description: string },
  credit: string,
): Block => {
  const column = columnAt(margin.x, inner.width, 1);
  const blocks = cardSizes.map((sizes) =>
    stack(
      [
        text(words, column, { fontSize: sizes.title }, { bold: true }),
        text(description, column, { fontSize: sizes.summary }),
      ],
      28,
    ),
  );
  const titles = cardSizes.map((sizes) => text(words, column, { fontSize: sizes.title }, { bold: true }));
  const room = inner.height - footerHeight(credit, 1);
  const fitting = [...blocks, ...titles].find(({ height }) => height <= room);
  if (!fitting) throw new Error(`no room for the title of a picture: ${words}`);
  return fitting;
};

/** The content in the middle of the height that the footer leaves. */
const framed = (
  content: Block,
  scale: number,
  credit: string,
  named: { id: string; title: string; description: string },
): Picture => {
  const height = shareSize.height / scale;
  const foot = footerBlock(credit, scale);
  const footTop = height - margin.y / scale - foot.height;
  const top = (margin.y / scale + footTop - footer.gap / scale - content.height) / 2;
  const pieces = [...content.at(Math.max(margin.y / scale / 2, top)), ...foot.at(footTop)];
  return alone({ height, pieces }, shareSize.width / scale, named);
};
