/** The licences of what a reader is sent: the site's own, and in full that of each package of which a part is sent. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceWords } from '../language/licence-words.ts';

/** Packages of which parts are sent to readers; a test looks at what is really sent. */
export const sentPackages = ['source-sans', 'source-serif'] as const;

/** All of them as one text. */
export const licencesText = (): string =>
  [licenceWords.intro, textOf('LICENSE'), ...sentPackages.flatMap(partOf)].join(`\n\n${'='.repeat(72)}\n\n`) +
  '\n';

const partOf = (name: (typeof sentPackages)[number]): string[] => {
  const folder = path.join('node_modules', name);
  const { version } = JSON.parse(textOf(path.join(folder, 'package.json'))) as { version: string };
  return [`${licenceWords.of(name, version)}\n\n${textOf(path.join(folder, 'LICENSE.md'))}`];
};

/** A built module lies elsewhere, so its own address would not lead to the project. */
const textOf = (file: string): string =>
  readFileSync(path.resolve(file), 'utf8').replaceAll('\r\n', '\n').trim();
