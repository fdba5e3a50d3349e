import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions, setUpChromium } from '../chromium.ts';
import { editCopy } from '../edited-copy.ts';
import { dataFolder } from '../folders.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { spread, timeOf, type Measurement } from './measurement.ts';
import { writeSyntheticReports } from './synthetic-reports.ts';
import { ms, tableOf, times } from './table.ts';

const EDITS = 10;
/** For the page to come to rest after a reload, as it does between two edits of a person. */
const PAUSE = 500;
const MANY = 100;
const PATIENCE = 120_000;

/** From saving a file of the newest report to its changed words in an open page of `npm run dev`. */
export const liveEdit: Measurement = {
  name: 'editing',
  title: 'A saved edit shows in the browser',
  run: async () => {
    const many = temporaryFolder();
    writeSyntheticReports(many, { reports: MANY });
    const results = [
      { data: 'our report', ...(await editIn(dataFolder())) },
      { data: `${MANY} made-up reports`, ...(await editIn(many)) },
    ];
    return {
      lines: [
        ...tableOf(results, [
          { heading: 'data', cell: ({ data }) => data },
          { heading: `median of ${EDITS} edits`, cell: ({ edits }) => ms(edits.median) },
          { heading: 'slowest', cell: ({ edits }) => ms(edits.slowest) },
          { heading: 'a plain reload of the page', cell: ({ reloads }) => ms(reloads.median) },
          {
            heading: 'an edit in reloads',
            cell: ({ edits, reloads }) => times(edits.median, reloads.median),
          },
        ]),
      ],
    };
  },
};

type Spread = ReturnType<typeof spread>;

const editIn = async (data: string): Promise<{ edits: Spread; reloads: Spread }> => {
  const editing = await editCopy(data);
  const browser = await chromium.launch(launchOptions(await setUpChromium()));
  try {
    const page = await browser.newPage();
    const report = readdirSync(path.join(editing.data, 'reports')).sort().at(-1) ?? '';
    // The first time, what the page is made of is read.
    await page.goto(new URL(`reports/${report}/`, editing.address).href, { timeout: PATIENCE });
    const reloads = await several(page, () => page.reload());
    const edit = retitling(path.join(editing.data, 'reports', report, 'overview.json'));
    const edits = await several(page, async (index) => {
      const title = edit(index);
      await page.waitForFunction(
        (wanted) => document.querySelector('main h1')?.textContent.includes(wanted),
        title,
        { timeout: PATIENCE },
      );
    });
    return { edits: spread(edits), reloads: spread(reloads) };
  } finally {
    await browser.close();
    await editing.stop();
  }
};

const several = async (page: Page, act: (index: number) => Promise<unknown>): Promise<number[]> => {
  const times = [];
  for (let index = 0; index < EDITS; index++) {
    await page.waitForTimeout(PAUSE);
    times.push(await timeOf(() => act(index)));
  }
  return times;
};

/** Puts another word before the title of the report each time, and returns it. */
const retitling = (file: string): ((index: number) => string) => {
  const text = readFileSync(file, 'utf8');
  const { title } = JSON.parse(text) as { title: { vi: string } };
  return (index) => {
    const word = `${'ABCDEFGHIJ'.charAt(index)}:`;
    writeFileSync(file, text.replace(JSON.stringify(title.vi), JSON.stringify(`${word} ${title.vi}`)));
    return word;
  };
};
