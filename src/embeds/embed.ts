/** A chart as its embed shows it: words with measured line ends, and the height that follows. */
import type { ChartFigure } from '../charts/figure.ts';
import { sizes, wideFrom } from '../styles/tokens.ts';
import { brokenKey, brokenText, type Broken, type KeyEntry, type Part } from './breaks.ts';
import type { Measures } from './height.ts';
import { bands, blocks } from './layout.ts';

export type Embed = {
  title: Part[];
  summary: Part[];
  /** In the order of the figure's key. */
  key: KeyEntry[];
  /** What was corrected of what it shows; none where nothing was. */
  correction: Part[];
  source: Part[];
  /** The words that lead to the chart's page, behind the source. */
  link: Part[];
  measures: Measures;
};

/** `by` are the words of the link behind the source: who made the chart. */
export const embedOf = (figure: ChartFigure, by: string): Embed => {
  const { title, summary, source, drawings, key, corrections } = figure;
  const before = `${source} `;
  const ofTitle = brokenText(title.text, blocks.title);
  const ofSummary = brokenText(summary.text, blocks.summary);
  const ofCorrection =
    corrections.length > 0 ? brokenText(corrections.join(' '), blocks.correction) : nothing;
  const ofSource = brokenText(before + by, blocks.source, [before.length]);
  const ofKey = brokenKey(
    key.map(({ text, only }) => ({
      text,
      shown: (band) => only === undefined || only === sizeOf(band),
    })),
    blocks.key,
  );
  const linkAt = partAt(ofSource.parts, before.length);
  return {
    title: ofTitle.parts,
    summary: ofSummary.parts,
    key: ofKey.entries,
    correction: ofCorrection.parts,
    source: ofSource.parts.slice(0, linkAt),
    link: ofSource.parts.slice(linkAt),
    measures: {
      lines: {
        title: ofTitle.lines,
        summary: ofSummary.lines,
        key: ofKey.lines,
        correction: ofCorrection.lines,
        source: ofSource.lines,
      },
      ratios: { narrow: ratioOf('narrow', drawings), wide: ratioOf('wide', drawings) },
    },
  };
};

const nothing: Broken = { parts: [], lines: bands.map(() => 0) };

const sizeOf = (band: number) => ((bands[band] ?? 0) < wideFrom ? 'narrow' : 'wide');

const ratioOf = (size: keyof typeof sizes, drawings: ChartFigure['drawings']): number =>
  (drawings.find((drawing) => drawing.size === size)?.height ?? 0) / sizes[size].width;

/** The part that begins at a place in the text. */
const partAt = (parts: readonly Part[], place: number): number => {
  let at = 0;
  return parts.findIndex(({ text }) => {
    at += text.length;
    return at > place;
  });
};
