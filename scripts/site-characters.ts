import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.ts';

/** Every character the site may print, once and in order: those of its data and words, and some always. */
export const siteCharacters = (data: string): string => {
  const texts = [
    ...filesIn(data, '.json', { below: true }),
    ...filesIn(path.join(projectFolder, 'src', 'language'), '.ts'),
  ].map((file) => unescaped(readFileSync(file, 'utf8')));
  const all = new Set(Array.from(always + texts.join('')));
  // Code points, not a locale's order: the same characters must give the same fonts on every machine.
  return [...all]
    .filter((character) => !unprintable.test(character))
    .sort((a, b) => codeOf(a) - codeOf(b))
    .join('');
};

/** Every character an editor may come to write while the site is being edited: letters, digits and signs up to U+2BFF. */
export const everyCharacter = (): string =>
  Array.from({ length: 0x2c00 - SPACE }, (_, index) => String.fromCodePoint(SPACE + index))
    .filter((character) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character))
    .join('');

const SPACE = 32;

const filesIn = (folder: string, ending: string, { below = false } = {}): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: below, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => path.join(folder, name))
    : [];

/** Files are read as text, since one that an editor is still writing may not be whole JSON. */
const unescaped = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Marks are parts of whole letters here; what is no character of its own needs no glyph. */
const unprintable = /[\p{C}\p{M}]/u;
const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const signs = '\u00a0–—“”‘’…·×÷−≥≤→←↑↓';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** All of them: a sentence may begin with a letter that the data hold in lower case only. */
const vietnamese = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY', (vowel) =>
  tones.map((tone) => (vowel + tone).normalize('NFC')).join(''),
);
const always = [ascii, signs, 'đĐ', ...vietnamese].join('');
