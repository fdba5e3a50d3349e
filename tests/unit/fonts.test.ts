import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { fontsFolder } from '../../scripts/fonts-folder.ts';
import { everyCharacter, siteCharacters } from '../../scripts/site-characters.ts';
import { fallbacks } from '../../src/fonts/fallback-metrics.ts';
import { fontCss } from '../../src/fonts/font-css.ts';
import { ownMetrics } from '../../src/fonts/own-metrics.ts';
import { fontOf } from '../../src/fonts/typeface-files.ts';
import { typefaces } from '../../src/styles/tokens.ts';
import { realData } from './real-data.ts';

const BUDGET = 60_000;
const names = ['source-sans-3.woff2', 'source-serif-4.woff2'] as const;
const temporary = mkdtempSync(path.join(tmpdir(), 'bac-kan-fonts-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const characters = siteCharacters(realData);
let folder: string;
let fonts: Font[];

const bytesIn = (place: string) => names.map((name) => readFileSync(path.join(place, name)));

beforeAll(async () => {
  folder = await fontsFolder(characters, path.join(temporary, 'first'));
  fonts = bytesIn(folder).map((bytes) => create(bytes) as Font);
});

describe('the characters', () => {
  const textsIn = (place: string): string =>
    readdirSync(path.join(projectFolder, place), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(json|ts)$/.test(name) && !name.startsWith('schema'))
      .map((name) => readFileSync(path.join(projectFolder, place, name), 'utf8'))
      .join('');

  test.each(['data', 'src/language'])('of %s are all there', (place) => {
    const printable = new Set(textsIn(place).match(/[^\p{C}\p{M}]/gu));
    expect([...printable].filter((character) => !characters.includes(character))).toEqual([]);
  });

  test('of Vietnamese, of sums and of quotations are there whatever the data hold', () => {
    const always = siteCharacters(path.join(temporary, 'nothing'));
    for (const character of 'aZ09%ẲẵỢợỶỵĐđ\u00a0–—“”‘’…·×÷−≥≤→←↑↓') expect(always).toContain(character);
    expect(always.match(/[^\p{ASCII}]/gu)?.filter((letter) => letter !== letter.normalize('NFC'))).toEqual(
      [],
    );
  });

  test('are read where they are escaped, in files that are not whole and in inner folders', () => {
    writeFileSync(path.join(temporary, 'broken.json'), '{ "a": "\\u20ab\\u20AC", "b": "№');
    for (const character of '₫€№') expect(siteCharacters(temporary)).toContain(character);
  });

  test('while editing are also those not yet typed', () => {
    const every = everyCharacter();
    for (const character of `${characters}ßŒžΩж₫№½`) expect(every).toContain(character);
  });

  test('are one each and in order', () => {
    const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
    expect([...new Set(codes)].sort((a, b) => a - b)).toEqual(codes);
  });
});

describe.each(names.map((name, index) => ({ name, index })))('$name', ({ index }) => {
  const font = () => fonts[index] ?? expect.fail('there is no such font');
  const widthOf = (text: string) => font().layout(text).advanceWidth;

  test('has every character of the data and the words', () => {
    // Read by the check, or shown to editors only; this typeface never had them.
    const known = index === 1 ? ['‑', '↔'] : [];
    const missing = Array.from(characters).filter(
      (character) => !font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual(known);
  });

  test('has digits of one width', () => {
    expect(new Set(Array.from('0123456789', widthOf)).size).toBe(1);
  });

  test('is kerned, and has no ligatures', () => {
    for (const [a, b] of ['Tỷ', 'Tự', 'Và', 'AV'].map((pair) => Array.from(pair) as [string, string]))
      expect(widthOf(a + b), a + b).toBeLessThan(widthOf(a) + widthOf(b));
    expect(font().layout('ffi').glyphs).toHaveLength(3);
  });

  test('has both weights and no other axis', () => {
    expect(font().variationAxes).toEqual({
      wght: expect.objectContaining({ min: 400, max: 600 }) as unknown,
    });
  });

  test('says whose it is and how it is licensed', () => {
    expect(font().copyright).toContain('Adobe');
    expect(font().getName('license', 'en')).toContain('SIL Open Font License');
  });

  test('is as wide as the font that drawings are measured with', () => {
    const whole = fontOf(index === 0 ? 'sans' : 'serif', 'regular');
    for (const text of ['Tỷ lệ giải ngân vốn đầu tư công', 'Ẵ, Ợ và Ỵ: 1.234.567,89%', '“Bắc Kạn” – 8/12'])
      expect(widthOf(text)).toBe(whole.layout(text).advanceWidth);
  });
});

describe('the files', () => {
  test(`weigh no more than ${BUDGET / 1000} kB together`, () => {
    const size = bytesIn(folder).reduce((sum, { length }) => sum + length, 0);
    expect(size).toBeLessThan(BUDGET);
  });

  test('are the same bytes twice, also when two builds make them at once', async () => {
    const cache = path.join(temporary, 'again');
    const again = await Promise.all([fontsFolder(characters, cache), fontsFolder(characters, cache)]);
    expect(again.map((each) => path.basename(each))).toEqual(again.map(() => path.basename(folder)));
    expect(bytesIn(again[0]).map((bytes, index) => bytes.equals(bytesIn(folder)[index] as Buffer))).toEqual([
      true,
      true,
    ]);
    expect(readdirSync(again[0]).sort()).toEqual(names);
  });

  test('lie in another folder for other characters, and one that was lost comes back', async () => {
    const cache = path.join(temporary, 'first');
    expect(await fontsFolder(`${characters}№`, cache)).not.toBe(folder);
    rmSync(path.join(folder, names[0]));
    expect(await fontsFolder(characters, cache)).toBe(folder);
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  test('that cannot be kept are one sentence', async () => {
    const file = path.join(temporary, 'file');
    writeFileSync(file, '');
    await expect(fontsFolder('a', path.join(file, 'fonts'))).rejects.toThrow(
      /^The fonts cannot be kept in .*fonts, because a file is in the way: remove that file, then try again\.$/,
    );
  });
});

describe('the rules', () => {
  const css = fontCss({ sans: '/sans.woff2', serif: '/serif.woff2' });
  const rules = css.split('\n');

  test('name both fonts, both weights, and never move what is shown', () => {
    for (const [name, file] of [
      [typefaces.sans, 'sans'],
      [typefaces.serif, 'serif'],
    ] as const)
      expect(rules).toContain(
        `@font-face{font-family:"${name}";src:url("/${file}.woff2") format("woff2");font-weight:400 600;font-display:optional}`,
      );
  });

  const cases = (['sans', 'serif'] as const).flatMap((typeface) =>
    (['regular', 'bold'] as const).flatMap((weight) =>
      fallbacks[typeface][weight].map((metrics) => ({ typeface, weight, metrics, name: metrics.fullName })),
    ),
  );
  test.each(cases)(
    'make $name as wide and high as our $typeface $weight',
    ({ typeface, weight, metrics }) => {
      const own = ownMetrics(typeface, weight);
      const rule = rules.find((each) => each.includes(`local('${metrics.fullName ?? ''}')`)) ?? '';
      const percent = (property: string) =>
        Number(new RegExp(`${property}:([\\d.]+)%`).exec(rule)?.[1] ?? 'NaN') / 100;
      const size = percent('size-adjust');
      const em = (units: number, { unitsPerEm }: { unitsPerEm: number }) => units / unitsPerEm;
      expect(rule).toContain(`font-weight:${weight === 'bold' ? 600 : 400};`);
      expect(size * em(metrics.xWidthAvg, metrics)).toBeCloseTo(em(own.xWidthAvg, own), 4);
      expect(size * percent('ascent-override')).toBeCloseTo(em(own.ascent, own), 4);
      expect(size * percent('descent-override')).toBeCloseTo(-em(own.descent, own), 4);
    },
  );

  test('give style sheets both stacks, ours first', () => {
    expect(css).toMatch(/--sans:"Source Sans 3",.*"Source Sans 3 Fallback: Arial",.*,sans-serif}/);
    expect(css).toMatch(/--serif:"Source Serif 4",.*"Source Serif 4 Fallback: Times New Roman",.*,serif}/);
  });

  test('measure our letters as the fallbacks were measured', () => {
    // The only one of them that @capsizecss/metrics has too.
    expect(ownMetrics('sans', 'regular').xWidthAvg).toBe(418);
  });
});
