import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectFolder } from './folders.ts';

/** The text of a data file, or of Markdown, as the formatter would have it, so that an edit is all that changes. */
export const formatted = async (text: string, parser: 'json' | 'markdown' = 'json'): Promise<string> => {
  const config = await resolveConfig(path.join(projectFolder, 'data', 'site.json'));
  return format(text, { ...config, parser });
};
