/** Every text of the data files that the site prints, with the place it stands in. */
import type { Language, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { isIndicatorName } from './check-texts.ts';
import type { Shared } from './load.ts';
import type { ReportModel } from './model.ts';
import type { JsonPath } from './problem.ts';
import { sayName } from './prose.ts';
import type { Chart, Text } from './schema.ts';
import { inLanguage } from './words.ts';

/** A text as the site prints it; no English where the site shows the Vietnamese instead. */
export type PrintedText = {
  /** "retail/paragraphs/2", "charts/plan-panel/title"; places in lists count from one. */
  key: string;
  /** Below the data folder: "reports/2023-08/retail.json". */
  file: string;
  /** Where it stands in the file. */
  path: JsonPath;
  /** As written, with figures named in braces. */
  text: Text;
  /** As printed, with every name filled. */
  said: { vi: string; en: string | undefined };
};

/** The texts of a report's own files, in the order of the page. */
export const textsOf = (model: ReportModel): PrintedText[] => {
  const { id, report, overview, topics } = model;
  const home = `reports/${id}`;
  return [
    ...textsIn(overview, { file: `${home}/overview.json`, name: 'overview' }, filledBy(model)),
    ...[...topics].flatMap(([topic, content]) =>
      textsIn(content, { file: `${home}/${topic}.json`, name: topic }, filledBy(model)),
    ),
    ...plainTextsIn(report, { file: `${home}/report.json`, name: 'report' }),
  ];
};

/** The texts all reports share: the site's own and the glossary. */
export const sharedTextsOf = ({ site, glossary }: Shared): PrintedText[] => [
  ...plainTextsIn(site, { file: 'site.json', name: 'site' }),
  ...textsIn(glossary, { file: 'glossary.json', name: 'glossary' }, asWritten),
];

type At = { file: string; name: string };
type Say = (text: Text, language: Language, path: JsonPath) => string;

const filledBy =
  (model: ReportModel): Say =>
  (text, language, path) =>
    isIndicatorName(path) ? sayName(text, language, model) : model.say(text, language);
const asWritten: Say = (text, language) => inLanguage(text, language).text;

/** Not printed, or only within a figure's words, which change with them. */
const unprinted = new Set(['description', 'counted', 'by', 'areas', 'issuers']);

const textsIn = (content: object, { file, name }: At, say: Say): PrintedText[] =>
  [...walk(content, [])].map(({ path, text }) => ({
    key: keyOf(content, path, name),
    file,
    path,
    text,
    said: { vi: saidIn('vi', text, path, say) ?? '', en: saidIn('en', text, path, say) },
  }));

const saidIn = (code: LanguageCode, text: Text, path: JsonPath, say: Say): string | undefined =>
  text[code] === undefined ? undefined : say(text, languages[code], path);

/** Files of which the words in one language are printed too: whose article it is, whom to write to. */
const plainTextsIn = (content: object, at: At): PrintedText[] => {
  const plain = [...walk(content, [], isPlain)].map(({ path, text }) => ({
    ...{ key: keyOf(content, path, at.name), file: at.file, path, text },
    said: { vi: text.vi, en: undefined },
  }));
  return [...textsIn(content, at, asWritten), ...plain];
};

type Found = { path: JsonPath; text: Text };

type Read = (value: unknown, path: JsonPath) => Text | undefined;

function* walk(value: unknown, path: JsonPath, read: Read = readText): Generator<Found> {
  const text = read(value, path);
  if (text) yield { path, text };
  else if (isObject(value) && !readText(value))
    for (const [key, item] of Object.entries(value))
      if (!unprinted.has(key)) yield* walk(item, [...path, Array.isArray(value) ? Number(key) : key], read);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const readText = (value: unknown): Text | undefined =>
  isObject(value) && 'vi' in value && typeof value.vi === 'string' ? (value as Text) : undefined;

/** Of the plain ones, what says how the files hang together. */
const inner = new Set(['$schema', 'id', 'status', 'topics', 'redirects']);
const isPlain = (value: unknown, path: JsonPath): Text | undefined =>
  typeof value === 'string' && !path.some((step) => inner.has(String(step))) ? { vi: value } : undefined;

/** A chart is known by its id, wherever it stands. */
const keyOf = (content: object, path: JsonPath, name: string): string => {
  const [list, at, ...rest] = path;
  const chart =
    list === 'charts' && 'charts' in content ? (content.charts as Chart[])[Number(at)] : undefined;
  const steps = chart ? [list, chart.id, ...rest] : [name, ...path];
  return steps.map((step) => (typeof step === 'number' ? step + 1 : step)).join('/');
};
