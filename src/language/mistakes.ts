/**
 * The sentences an editor reads about a mistake, in Vietnamese and in English: what was found, and what to write.
 * The place (file, line, column, field) is printed before them.
 */
import { fieldMistakes } from './mistakes-fields.ts';
import { figureMistakes } from './mistakes-figures.ts';
import { fileMistakes } from './mistakes-files.ts';
import { publishedMistakes } from './mistakes-published.ts';
import { textMistakes } from './mistakes-texts.ts';
import { verifyMistakes } from './mistakes-verify.ts';

export const mistakes = {
  ...fileMistakes,
  ...fieldMistakes,
  ...textMistakes,
  ...figureMistakes,
  ...publishedMistakes,
  ...verifyMistakes,
};
