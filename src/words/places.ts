/** Where the words of a page are written: a line of the data, or of the files of a language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../language/languages.ts';
import { sheetWords } from '../language/sheet-words.ts';
import { statementsBehind } from '../model/derive.ts';
import { position } from '../model/json.ts';
import { fileAt } from '../model/load.ts';
import type { ReportModel } from '../model/model.ts';
import type { JsonPath } from '../model/problem.ts';
import type { PrintedText } from '../model/texts-of.ts';
import type { Words } from './collect.ts';

/** The place of a text of the data files: "data/reports/2023-08/retail.json:6 paragraphs.0". */
export const placeOfText = (
  folder: string,
  { file, path: steps }: Pick<PrintedText, 'file' | 'path'>,
): string => placeIn(folder, file, steps);

const placeIn = (folder: string, name: string, steps: JsonPath): string => {
  const file = fileAt(folder, ...name.split('/'));
  return `${file.name}:${position(file, steps, true).line} ${steps.join('.')}`;
};

/** Finds the place of words: by what they say, else by the figure they are about; else where sentences are made. */
export type Placing = (words: Words) => string;

/** Of words that are made of these texts, and of the figures of a report. */
export const placingOf = (folder: string, texts: readonly PrintedText[], model: ReportModel): Placing => {
  const ofTexts = Map.groupBy(texts, ({ said }) => said.vi);
  const ofLanguage = Map.groupBy(languageWords(), ({ vi }) => vi);
  return ({ vi, ref }) => {
    const places = [
      ...(ofTexts.get(vi) ?? []).map((text) => placeOfText(folder, text)),
      ...(ofLanguage.get(vi) ?? []).map(({ place }) => place),
    ];
    if (places.length > 0) return places.join('; ');
    return (ref === undefined ? undefined : placeOfFigure(folder, ref, model)) ?? sheetWords.composed;
  };
};

const placeOfFigure = (folder: string, ref: string, model: ReportModel): string | undefined => {
  const figure = model.figures.get(ref);
  const [statement] = figure ? statementsBehind(figure) : model.statementsOf(ref);
  if (!statement) return undefined;
  const { node, factId } = statement;
  return placeIn(folder, `reports/${model.id}/${node.topic}.json`, ['indicators', node.id, 'facts', factId]);
};

/** Words of a language, or what makes a sentence of what it is given, as it is written. */
export type LanguageWords = { file: string; place: string; vi: string; en: string };

/** All that `src/language` has for the site, in the order of its files. Words about the work on it are left out. */
export const languageWords = (): LanguageWords[] => {
  const { page: pageVi, ...vi } = languages.vi;
  const { page: pageEn, ...en } = languages.en;
  return [
    ...entriesIn('vi', vi, en, []),
    ...Object.entries(pageVi).flatMap(([group, words]) => {
      const others = (pageEn as Record<string, unknown>)[group];
      if (group === 'review') return [];
      const file = fileOfGroup(group);
      return entriesIn(file ?? 'page-words-vi', words, others, file === undefined ? [group] : []);
    }),
  ];
};

/** "method-words-vi" of the group `methodPage`, "over-time-words-vi" of `overTime`; undefined of what stands among the page's own. */
const fileOfGroup = (group: string): string | undefined => {
  const name = new RegExp(`^ {2}${group}: (\\w+)WordsVi,$`, 'm').exec(textOf('page-words-vi'))?.[1];
  return name === undefined ? undefined : `${kebab(name)}-words-vi`;
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const entriesIn = (file: string, vi: unknown, en: unknown, steps: readonly string[]): LanguageWords[] => {
  const written = writtenOf(vi);
  if (written !== undefined)
    return /\p{L}/u.test(written)
      ? [
          {
            file: `src/language/${file}.ts`,
            place: placeOfWords(file, steps),
            vi: written,
            en: writtenOf(en) ?? '',
          },
        ]
      : [];
  if (typeof vi !== 'object' || vi === null) return [];
  return Object.entries(vi).flatMap(([key, words]) =>
    entriesIn(file, words, (en as Record<string, unknown> | undefined)?.[key], [...steps, key]),
  );
};

/** Of a sentence that is made of what it is given, the code that makes it. */
const writtenOf = (words: unknown): string | undefined => {
  if (typeof words === 'string') return words;
  if (typeof words !== 'function') return undefined;
  // Vite calls what a module imports by names of its own.
  return String(words)
    .replace(/\(0, ?__vite_ssr_import_\d+__\.(\w+)\)/g, '$1')
    .replace(/__vite_ssr_import_\d+__\./g, '')
    .replace(/\s+/g, ' ');
};

/** Each key is looked for below the one that holds it; items of a list stand below its name. */
const placeOfWords = (file: string, steps: readonly string[]): string => {
  const lines = textOf(file).split('\n');
  const start = lines.findIndex((line) => line.startsWith('export const '));
  const line = steps
    .filter((step) => !/^\d+$/.test(step))
    .reduce((from, step) => lineOfKey(lines, from, step), start);
  return `src/language/${file}.ts:${line + 1} ${steps.join('.')}`;
};

/** A short group stands on one line; what has its value from elsewhere in the file is followed there. */
const lineOfKey = (lines: readonly string[], from: number, key: string): number => {
  if (new RegExp(`\\{.*\\b${key}'?: `).test(lines[from] ?? '')) return from;
  const named = new RegExp(`^\\s*(?:\\{ )?'?${key}\\b`);
  const found = lines.findIndex((line, index) => index > from && named.test(line));
  const defined = lines.findIndex((line) => new RegExp(`^const ${key}\\b`).test(line));
  return lines[found]?.trim() === `${key},` && defined >= 0 ? defined : Math.max(found, from);
};

const texts = new Map<string, string>();
const textOf = (file: string): string => {
  const known = texts.get(file) ?? readFileSync(path.resolve('src', 'language', `${file}.ts`), 'utf8');
  texts.set(file, known);
  return known;
};
