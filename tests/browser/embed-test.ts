/** Tests with embeds in pages of others: nothing anywhere in such a page may go wrong. */
import { expect, test as base } from 'playwright/test';

type Fixtures = {
  /** The site's address, with a slash at its end. */
  site: string;
  /** Uncaught exceptions and complaints of the browser, of all pages and frames; a test ends with none. */
  faults: string[];
};

export const test = base.extend<Fixtures, { launchOptions: object }>({
  // Scrollbars take room, as they do on most desktops.
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
  // No larger than needed, for painting takes long: browsers lay out each frame of which anything is in sight.
  viewport: { width: 1280, height: 900 },
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(String(error.error().stack)));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
