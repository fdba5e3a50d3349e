/** The files of a report that is still to be written, from those of a former one. */
import { edited, type Edit } from './correcting.ts';
import { readJson, position, type DataFile } from './json.ts';
import type { JsonPath } from './problem.ts';
import { isSchoolYear, runsForward, spanOf } from './period.ts';
import type { Overview, Report, Topic } from './schema.ts';
import { Period } from './schema-fields.ts';

/** The texts of a report's files by their names: "report.json", "retail.json". */
export type FileTexts = ReadonlyMap<string, string>;

/**
 * What stays from one period to the next is carried over: topics, names, definitions, charts, words that name figures.
 * What the former article said is emptied where it has to be filled, else taken out.
 */
export const newReport = (former: FileTexts, period: string): Map<string, string> => {
  const report = contentOf(former, 'report.json') as Report;
  const [source] = report.sources;
  const edits: [name: string, edits: Edit[]][] = [
    ['report.json', reportEdits(report, period)],
    ...report.topics.map((topic): [string, Edit[]] => [
      `${topic}.json`,
      topicEdits(contentOf(former, `${topic}.json`) as Topic, source?.id),
    ]),
    ['overview.json', overviewEdits(contentOf(former, 'overview.json') as Overview)],
  ];
  return new Map(edits.map(([name, changes]) => [name, edited(textOf(former, name), changes)]));
};

/** Whether a new report can be of this period: "2023-01/2023-09". */
export const isReportPeriod = (text: string): boolean =>
  Period.safeParse(text).success && !isSchoolYear(text) && runsForward(spanOf(text));

const textOf = (texts: FileTexts, name: string): string => {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`no text of ${name}`);
  return text;
};
const contentOf = (texts: FileTexts, name: string): unknown => JSON.parse(textOf(texts, name));

const reportEdits = ({ sources }: Report, period: string): Edit[] => [
  { path: ['status'], value: 'draft' },
  { path: ['period'], value: period },
  { path: ['cutOff'], value: null },
  ...Object.keys(sources[0] ?? {})
    .filter((field) => !['id', 'publisher'].includes(field))
    .map((field) => ({ path: ['sources', 0, field], value: null })),
  // From the last, so that the others stay where they are.
  ...sources
    .map((_, index) => ({ path: ['sources', index], value: undefined }))
    .slice(1)
    .reverse(),
];

const topicEdits = ({ indicators }: Topic, source: string | undefined): Edit[] =>
  Object.entries(indicators).flatMap(([id, { facts }]) =>
    Object.entries(facts).flatMap(([factId, fact]) =>
      statementEdits(fact, ['indicators', id, 'facts', factId], source),
    ),
  );

/** The article's own figure, words and place. */
const filledAnew = new Set(['value', 'of', 'printed', 'paragraph']);
/** What only the former words had or needed. */
const leftBehind = new Set(['sentence', 'hedge', 'status', 'spread', 'note', 'corrected']);

/** Of a fact, and of every reading of a disputed one. In a draft any of it may be empty. */
const statementEdits = (statement: object | null, path: JsonPath, source: string | undefined): Edit[] =>
  Object.entries(statement ?? {}).flatMap(([field, value]: [string, unknown]): Edit[] => {
    const at = [...path, field];
    if (filledAnew.has(field)) return [{ path: at, value: null }];
    const isOtherSource = field === 'source' && value !== source;
    if (leftBehind.has(field) || isOtherSource) return [{ path: at, value: undefined }];
    if (field !== 'readings') return [];
    return Object.entries(value as Record<string, object | null>).flatMap(([id, reading]) =>
      statementEdits(reading, [...at, id], source),
    );
  });

const overviewEdits = (overview: Overview): Edit[] => [
  ...Object.keys(overview.statements).map((id) => ({
    path: ['statements', id, 'paragraph'],
    value: null,
  })),
  ...(['contradictions', 'oddities'] as const)
    .filter((field) => field in overview)
    .map((field) => ({ path: [field], value: undefined })),
];

/** What was carried over and may hold for the former period alone. */
export type ToReread = { file: string; line: number; field: string; found?: string };

/** Names with a year, periods that are written out, and the words about figures, in the order of the report. */
export const toReread = (texts: FileTexts): ToReread[] =>
  [...texts].flatMap(([name, text]) => {
    const { file, value } = readJson(name, new TextEncoder().encode(text), () => undefined);
    const content = value as Record<string, unknown>;
    return [...fixedIn(content, []), ...wordsIn(content)].map(({ path, found }) => ({
      ...{ file: name, line: lineOf(file, path), field: path.join('.') },
      ...(found !== undefined && { found }),
    }));
  });

const lineOf = (file: DataFile, path: JsonPath): number => position(file, path, true).line;

type Fixed = { path: JsonPath; found?: string };

const year = /(?:19|20)\d\d/;
const isPeriodField = (path: JsonPath): boolean =>
  path[0] === 'indicators' && ['period', 'horizon'].includes(String(path.at(-1)));
const isName = (path: JsonPath): boolean => path[0] === 'names' && path.at(-1) === 'vi';

/** Years that no figure brings along. */
const fixedIn = (value: unknown, path: JsonPath): Fixed[] => {
  if (typeof value === 'string') {
    if (!year.test(value)) return [];
    if (isName(path)) return [{ path: path.slice(0, -1), found: value }];
    return isPeriodField(path) ? [{ path, found: value }] : [];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => fixedIn(item, [...path, key]))
    : [];
};

/** Fields whose sentences tell of the former figures. */
const wordsIn = (content: Record<string, unknown>): Fixed[] =>
  ['title', 'paragraphs', 'lead', 'charts', 'matrix']
    .filter((field) => field in content)
    .map((field) => ({ path: [field] }));
