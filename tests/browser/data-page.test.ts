import { expect, test, type Locator, type Page } from 'playwright/test';
import { languages } from '../../src/language/languages.ts';
import { publishedReports } from '../unit/real-data.ts';
import { dataPages } from './pages.ts';

const models = publishedReports();
/** The report whose table a page shows. */
const modelOn = (path: string) => models.find(({ id }) => path.endsWith(`/${id}/`)) ?? models.at(-1);
const rows = (page: Page): Locator => page.locator('.every-figure tbody tr');
const shown = (page: Page): Locator => page.locator('.every-figure tbody tr:visible');
const ids = (all: Locator): Promise<string[]> => all.evaluateAll((each) => each.map(({ id }) => id));
const bare = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

for (const { path, lang } of dataPages) {
  const model = modelOn(path);
  if (!model) throw new Error(`no report on ${path}`);
  const { tools, table } = languages[lang].page.data;
  const all = model.figures.size;
  const count = (number: number) => tools.shown.replace('#', String(number)).replace('%', String(all));

  test.describe(`/${path}`, () => {
    test('has a row for every figure, which leads to its entry', async ({ page }) => {
      await page.goto(path);
      expect((await ids(rows(page))).sort()).toEqual([...model.figures.keys()].sort());
      const links = await rows(page).evaluateAll((each) =>
        each.map((row) => [row.id, row.querySelector('th a')?.getAttribute('href')?.split('/source/')[1]]),
      );
      for (const [ref, href] of links) expect(href).toBe(`${model.id}/#${ref}`);
    });

    test('offers files that are there', async ({ page, request }) => {
      await page.goto(path);
      const files = await page
        .locator('main a[download]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(files.length).toBeGreaterThanOrEqual(3);
      for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
    });

    test('finds figures by their words, with or without diacritics', async ({ page }) => {
      await page.goto(path);
      const output = page.locator('.choose output');
      await expect(output).toHaveText(count(all));
      const [first] = model.indicators.values();
      if (!first) throw new Error('no indicator');
      const name = model.name(first, languages[lang]);
      const found: string[][] = [];
      for (const typed of [name, bare(name), name.toUpperCase()]) {
        await page.getByRole('searchbox').fill(typed);
        found.push(await ids(shown(page)));
        await expect(output).toHaveText(count(found.at(-1)?.length ?? 0));
      }
      expect(found[0]?.length).toBeGreaterThan(0);
      expect(found[0]?.length).toBeLessThan(all);
      expect(found[1]).toEqual(found[0]);
      expect(found[2]).toEqual(found[0]);
      await page.getByRole('searchbox').fill('');
      await expect(output).toHaveText(count(all));
    });

    test('shows what is reported or derived, and one topic', async ({ page }) => {
      await page.goto(path);
      const figures = [...model.figures.values()];
      for (const origin of ['reported', 'derived'] as const) {
        await page
          .getByRole('combobox', { name: tools.origin, exact: true })
          .selectOption({ label: table[origin] });
        const wanted = figures.filter(({ kind }) => kind === origin).map(({ ref }) => ref);
        expect((await ids(shown(page))).sort()).toEqual(wanted.sort());
      }
      await page.getByRole('combobox', { name: tools.origin, exact: true }).selectOption('');
      for (const topic of new Set(figures.map(({ node }) => node.topic))) {
        await page.getByRole('combobox', { name: tools.topic, exact: true }).selectOption(topic);
        const wanted = figures.filter(({ node }) => node.topic === topic).map(({ ref }) => ref);
        expect((await ids(shown(page))).sort(), topic).toEqual(wanted.sort());
      }
    });

    test('is sorted by each column, and says so', async ({ page }) => {
      await page.goto(path);
      const heads = page.locator('.every-figure thead th');
      for (const [index, head] of (await heads.all()).entries()) {
        const button = head.getByRole('button');
        await button.click();
        await expect(head).toHaveAttribute('aria-sort', 'ascending');
        await expect(page.locator('[aria-sort]')).toHaveCount(1);
        const up = await keysIn(page, index);
        expect(up).toEqual([...up].sort(compare));
        await button.press('Enter');
        await expect(head).toHaveAttribute('aria-sort', 'descending');
        const [numbers, words] = parted(await keysIn(page, index));
        expect([...numbers, ...words]).toEqual([
          ...[...numbers].sort((a, b) => compare(b, a)),
          ...[...words].sort((a, b) => compare(b, a)),
        ]);
      }
      await expect(rows(page)).toHaveCount(all);
    });

    test('is sorted by what is known from its lower end up', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('button', { name: table.columns.known }).click();
      const low = (await ids(rows(page))).map((ref) => model.figures.get(ref)?.interval?.lo.at.valueOf());
      const known = low.filter((end) => end !== undefined);
      expect(low.slice(0, known.length)).toEqual(known);
      // The ends that a table gives are rounded outward where their digits do not end.
      for (const [index, end] of known.entries())
        expect(end).toBeGreaterThanOrEqual((known[index - 1] ?? -Infinity) * 0.999 - 0.001);
      expect(known.length).toBeGreaterThan(all / 2);
    });

    test('shows a figure that an address leads to, whatever was chosen', async ({ page }) => {
      await page.goto(path);
      const last = (await ids(rows(page))).at(-1) ?? '';
      await page.getByRole('searchbox').fill('nothing like it');
      await expect(shown(page)).toHaveCount(0);
      await page.evaluate((ref) => (location.hash = ref), last);
      await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
      await expect(page.locator('.choose output')).toHaveText(count(all));
    });

    test('prints every figure', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('searchbox').fill('nothing like it');
      await page.emulateMedia({ media: 'print' });
      await expect(shown(page)).toHaveCount(all);
      await expect(page.locator('.choose')).toBeHidden();
    });
  });

  test.describe(`/${path} without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('is the whole table and nothing that does not work', async ({ page }) => {
      await page.goto(path);
      await expect(shown(page)).toHaveCount(all);
      await expect(page.locator('.choose')).toBeHidden();
      await expect(page.locator('.every-figure button')).toHaveCount(0);
    });
  });
}

type Key = string | number;
const keysIn = (page: Page, index: number): Promise<Key[]> =>
  rows(page).evaluateAll(
    (each, at) =>
      each.map((row) => {
        const cell = (row as HTMLTableRowElement).cells[at];
        const value = cell?.dataset.sort;
        return value === undefined ? (cell?.textContent.trim() ?? '') : Number(value);
      }),
    index,
  );
const parted = (keys: Key[]): [Key[], Key[]] => {
  const numbers = keys.filter((key) => typeof key === 'number');
  expect(keys.slice(0, numbers.length)).toEqual(numbers);
  return [numbers, keys.slice(numbers.length)];
};
const compare = (a: Key, b: Key): number => {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : a.localeCompare(b, 'vi');
};
