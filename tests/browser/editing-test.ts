/** A test in a page of `npm run dev`, which runs on a copy of the good data that each test may spoil. */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as patient, test as base, type Page } from 'playwright/test';
import { editCopy, type EditedCopy } from '../../scripts/edited-copy.ts';
import { projectFolder } from '../../scripts/folders.ts';
import { mistakesId } from '../../src/editing/mistakes-ids.ts';
import { checkFolder } from '../../src/model/check.ts';
import { printed } from '../../src/model/problem.ts';

const good = path.join(projectFolder, 'tests/fixtures/good');
const report = 'reports/2024-03';

/** The report's files as they are edited, by their names below it. */
export class Files {
  readonly data: string;
  constructor(data: string) {
    this.data = data;
  }

  at(name: string): string {
    return path.join(this.data, report, name);
  }

  /** Writes over a part of a file, which must be there. */
  edit(name: string, from: string, to: string): void {
    const text = readFileSync(this.at(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(this.at(name), text.replace(from, to));
  }

  /** The good file again. */
  mend(name: string): void {
    cpSync(path.join(good, report, name), this.at(name));
  }

  /** All files as they were, and no others; false where nothing had to be changed. */
  mendAll(): boolean {
    const wrong = [...filesIn(this.data), ...filesIn(good)].filter((name) => !isSame(name, this.data));
    for (const name of wrong) {
      if (existsSync(path.join(good, name))) cpSync(path.join(good, name), path.join(this.data, name));
      else rmSync(path.join(this.data, name));
    }
    for (const name of readdirSync(path.join(this.data, 'reports')))
      if (!existsSync(path.join(good, 'reports', name))) rmSync(this.at(`../${name}`), { recursive: true });
    return wrong.length > 0;
  }

  /** What `npm run check` says of the data as they are now, without the signs before it. */
  checked(): string[] {
    return checkFolder(this.data).flatMap((problem) =>
      printed(problem)
        .split('\n')
        .map((line) => line.slice(2)),
    );
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

const isSame = (name: string, data: string): boolean => {
  const [ours, theirs] = [path.join(good, name), path.join(data, name)];
  return existsSync(ours) && existsSync(theirs) && readFileSync(ours).equals(readFileSync(theirs));
};

/** The first page of a server may take its time. */
export const expect = patient.configure({ timeout: 15_000 });

type Fixtures = { files: Files };
type WorkerFixtures = { editing: EditedCopy };

export const test = base.extend<Fixtures, WorkerFixtures>({
  editing: [
    async ({}, use) => {
      const editing = await editCopy(good);
      await use(editing);
      await editing.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ editing }, use) => use(editing.address),
  files: async ({ editing, page }, use) => {
    const files = new Files(editing.data);
    await use(files);
    // The next test begins when this page has shown the mended data, so that nothing late disturbs it.
    await page.waitForLoadState();
    const before = await openedAt(page);
    if (files.mendAll()) await expect.poll(() => openedAt(page)).toBeGreaterThan(before);
  },
});

/** When what the page shows was asked for; 0 where it is just leaving. */
const openedAt = (page: Page): Promise<number> => page.evaluate(() => performance.timeOrigin).catch(() => 0);

/** The list of mistakes, over the page or in its place. */
export const mistakesOn = (page: Page) => page.locator(`#${mistakesId}`);
/** Each place and each sentence of it. */
export const linesOn = (page: Page) => mistakesOn(page).locator('li > *');
