/** Code that our documentation gives to others, to be tested as it stands there. */
import { readFileSync } from 'node:fs';

/** The lines that a page may have in place of our script, for a site at `origin`. */
export const inlineAlternative = (origin: string): string => {
  const contract = readFileSync('docs/embed-contract.md', 'utf8');
  const code = /```html\n<script>\n([^]*?)<\/script>\n```/.exec(contract)?.[1];
  if (code === undefined) throw new Error('docs/embed-contract.md has no script');
  return code.replaceAll('https://example.org', origin);
};
