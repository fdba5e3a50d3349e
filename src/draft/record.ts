/** What is kept of a run for the page in the development site: the article and what was read of it. No part of the data. */
import type { PlacedAccount } from './fill.ts';

export type DraftRecord = {
  report: string;
  /** The article's text as it was compared; spans are of it. */
  text: string;
  accounts: PlacedAccount[];
};
