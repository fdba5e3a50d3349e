import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, shownPath } from '../folders.ts';
import { headerFiles } from '../hosting/header-files.ts';
import { replaceFiles } from '../replace-files.ts';
import { siteUrl } from '../site-url.ts';
import { options, runTask } from '../task.ts';

await runTask(async () => {
  const { to } = options({ to: { type: 'string' } });
  const folder = path.resolve(projectFolder, to ?? 'deploy');
  const files = Object.entries(headerFiles(siteUrl().base));
  const texts = new Map(files.map(([name, text]) => [path.join(folder, name), text]));
  for (const file of texts.keys()) mkdirSync(path.dirname(file), { recursive: true });
  replaceFiles(texts);
  for (const file of texts.keys()) console.log(shownPath(file));
  return Promise.resolve();
});
