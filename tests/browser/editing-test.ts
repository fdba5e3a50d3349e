/** A test in a page of `npm run dev`, which runs on a copy of the good data that each test may spoil. */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type Page } from 'playwright/test';
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

  /** All files as they were, and no others; folders stay, since an editor's tools do not replace those. */
  mendAll(): void {
    for (const name of readdirSync(this.data, { recursive: true, encoding: 'utf8' }))
      if (!existsSync(path.join(good, name)))
        rmSync(path.join(this.data, name), { recursive: true, force: true });
    cpSync(good, this.data, { recursive: true });
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

type Fixtures = { files: Files };
type WorkerFixtures = { editing: EditedCopy };

export const test = base.extend<Fixtures, WorkerFixtures>({
  editing: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs.
    async ({}, use) => {
      const editing = await editCopy(good);
      await use(editing);
      await editing.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ editing }, use) => use(editing.address),
  files: async ({ editing }, use) => {
    const files = new Files(editing.data);
    await use(files);
    files.mendAll();
  },
});

/** The list of mistakes, over the page or in its place. */
export const mistakesOn = (page: Page) => page.locator(`#${mistakesId}`);
/** Each place and each sentence of it. */
export const linesOn = (page: Page) => mistakesOn(page).locator('li > *');
