/** Breaks labels into lines. Vietnamese has no hyphenation: a line ends at a space or not at all. */
import { textWidth, type TextStyle } from './text-width.ts';

/**
 * The lines of a text, each as full as it can be; only a word wider than `width` reaches over it.
 * A no-break space holds, unless what it joins is wider than a line by itself.
 * Example: "Tổng mức bán lẻ" at 80 px is "Tổng mức", "bán lẻ".
 */
export const wrap = (text: string, width: number, style: TextStyle): string[] => {
  const fits = (line: string): boolean => textWidth(line, style) <= width;
  const lines: string[] = [];
  for (const { before, word } of piecesOf(text, fits)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${before}${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return withoutLoneSyllable(lines, fits);
};

/** What may stand on a line of its own, and the space it has before it otherwise. */
type Piece = { before: string; word: string };

const piecesOf = (text: string, fits: (line: string) => boolean): Piece[] =>
  text.split(' ').flatMap((run) => {
    const words = run.split(noBreak).filter((word) => word !== '');
    const whole = words.join(noBreak);
    if (words.length === 0) return [];
    return (fits(whole) ? [whole] : words).map((word, index) => ({
      before: index === 0 ? ' ' : noBreak,
      word,
    }));
  });

const noBreak = '\u00a0';

/** A last line of one syllable looks like a leftover: it gets the syllable before it, where both fit. */
const withoutLoneSyllable = (lines: string[], fits: (line: string) => boolean): string[] => {
  const [previous, last] = lines.slice(-2);
  if (previous === undefined || last === undefined || /[ \u00a0]/.test(last)) return lines;
  const at = previous.lastIndexOf(' ');
  const fuller = `${previous.slice(at + 1)} ${last}`;
  return at > 0 && fits(fuller) ? [...lines.slice(0, -2), previous.slice(0, at), fuller] : lines;
};
