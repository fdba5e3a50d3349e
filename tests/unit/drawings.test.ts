/**
 * Every drawing of every published report as it was when last looked at: `tests/svg/<report>/<chart>.<size>.<language>.svg`,
 * one element a line. `UPDATE=1` writes the files anew.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedReports } from './real-data.ts';
import { drawingsOf } from './drawings.ts';

const folder = path.resolve(import.meta.dirname, '../svg');
const drawings = publishedReports().flatMap(drawingsOf);
const isUpdate = process.env.UPDATE === '1';
const repair = 'look at the drawings, then run with UPDATE=1';

beforeAll(() => {
  if (!isUpdate) return;
  rmSync(folder, { recursive: true, force: true });
  for (const { file, svg } of drawings) {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, byLines(svg));
  }
});

const byLines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

describe('a drawing', () => {
  test.each(drawings)('$file is as before', async ({ file, svg }) => {
    const whole = path.join(folder, file);
    expect(existsSync(whole), repair).toBe(true);
    await expect(byLines(svg), repair).toMatchFileSnapshot(whole);
  });

  test('has a file, and no file is without its drawing', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.svg'),
    );
    expect(drawings.length).toBeGreaterThan(0);
    expect(files.sort(), repair).toEqual(drawings.map(({ file }) => file).sort());
  });
});
