/** Where the lines of an embed's text end: measured at build, so that they end there in any reader's font. */
import { textWidth } from '../charts/text-width.ts';
import { wrap } from '../charts/wrap.ts';
import { bandClass, bands, keyRoom, leeway, widestText, type TextBlock } from './layout.ts';

/** A piece of text, and the bands (as classes) in which the line ends behind it; none where it does not. */
export type Part = { text: string; breaks: string };
/** Text in parts, and how many lines it takes in each band. */
export type Broken = { parts: Part[]; lines: number[] };

/** A paragraph; `cuts` are places where a part must end, for example where a link begins. */
export const brokenText = (text: string, style: TextBlock, cuts: readonly number[] = []): Broken => {
  const ends = bands.map((band) => endsOf(wrap(text, roomOf(band), style), text));
  return { parts: partsOf(text, ends, cuts), lines: ends.map((each) => each.length + 1) };
};

/** An entry of a key; `end` names the bands in which the line ends behind it and the space that follows it. */
export type KeyEntry = { parts: Part[]; end: string };
type KeyEntries = readonly { text: string; shown: (band: number) => boolean }[];

/** A key's entries one after the other in lines; `shown` says which of them a band has. */
export const brokenKey = (
  entries: KeyEntries,
  style: TextBlock,
): { entries: KeyEntry[]; lines: number[] } => {
  const perBand = bands.map((band, index) => keyLines(entries, roomOf(band), index, style));
  return {
    entries: entries.map(({ text }, entry) => {
      const parts = partsOf(
        text,
        perBand.map(({ ends }) => ends[entry] ?? []),
      );
      const [last] = parts.splice(-1);
      return { parts: [...parts, { text: last?.text ?? '', breaks: '' }], end: last?.breaks ?? '' };
    }),
    lines: perBand.map(({ lines }) => lines),
  };
};

/** How wide a line may be as measured, so that it fits whatever font it is set in. */
const roomOf = (band: number): number => Math.min(band, widestText) / leeway;

const keyLines = (entries: KeyEntries, room: number, band: number, style: TextBlock) => {
  const ends: number[][] = entries.map(() => []);
  let lines = 0;
  let left = 0;
  let before: number | undefined;
  entries.forEach(({ text, shown }, index) => {
    if (!shown(band)) return;
    const width = keyRoom.swatch + textWidth(text, style) + keyRoom.behind;
    if (before === undefined || width > left) {
      if (before !== undefined) ends[before]?.push(entries[before]?.text.length ?? 0);
      lines += 1;
      left = room;
    }
    const inside =
      width > room ? endsOf(wrap(text, room - keyRoom.swatch - keyRoom.behind, style), text) : [];
    ends[index]?.push(...inside);
    lines += inside.length;
    // What stands in the last line of a long entry is not measured: the next one begins anew.
    left = inside.length > 0 ? 0 : left - width;
    before = index;
  });
  return { ends, lines };
};

/** Where each line but the last one ends, as a place in the text. */
const endsOf = (lines: readonly string[], text: string): number[] => {
  let at = 0;
  return lines
    .map((line) => {
      while (/[ \u00a0]/.test(text.charAt(at))) at += 1;
      at += line.length;
      return at;
    })
    .slice(0, -1);
};

const partsOf = (
  text: string,
  endsByBand: readonly (readonly number[])[],
  cuts: readonly number[] = [],
): Part[] => {
  const places = [...new Set([...endsByBand.flat(), ...cuts, text.length])].sort((a, b) => a - b);
  return places.map((place, index) => ({
    text: text.slice(places[index - 1] ?? 0, place),
    breaks: endsByBand.flatMap((ends, band) => (ends.includes(place) ? [bandClass(band)] : [])).join(' '),
  }));
};
