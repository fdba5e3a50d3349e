/** Tests with embeds in pages of others: nothing anywhere in such a page may go wrong. */
import { expect, test as base } from 'playwright/test';

type Fixtures = {
  /** The site's address, with a slash at its end. */
  site: string;
  /** Uncaught exceptions and complaints of the browser, of all frames; a test ends with none. */
  faults: string[];
};

export const test = base.extend<Fixtures, { launchOptions: object }>({
  // Scrollbars take room, as they do on most desktops.
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
  // Room for all frames: browsers do not lay out frames of other sites that are out of sight.
  viewport: { width: 3200, height: 5000 },
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error.stack)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
