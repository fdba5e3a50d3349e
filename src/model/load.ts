/** The only reader of `data/`: files in, parsed reports out, every mistake told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mistakes } from '../language/mistakes.ts';
import { checkTexts } from './check-texts.ts';
import { takeGaps, tellGaps } from './gaps.ts';
import { position, readJson, type DataFile } from './json.ts';
import type { ReportParts } from './model.ts';
import type { Complain, Problem } from './problem.ts';
import { nothingPublished } from './published.ts';
import { readRecord, type LoadedRecord } from './record-file.ts';
import {
  fileKinds,
  type FileKind,
  type Glossary,
  type OwnCorrection,
  type Report,
  type Site,
  type Topic,
} from './schema.ts';
import { nearest } from './nearest.ts';
import { parseShape } from './shape.ts';
import type { z } from 'zod';

/** The files of one report beside what they hold, for messages that name a place in them. */
export type LoadedReport = ReportParts & {
  files: {
    report: DataFile;
    overview: DataFile;
    topics: ReadonlyMap<string, DataFile>;
    corrections: DataFile | undefined;
  };
};
export type Shared = { site: Site; glossary: Glossary };

/** Where problems go, and what came together. */
export const collector = (): { complain: Complain; problems: Problem[] } => {
  const problems: Problem[] = [];
  const complain: Complain = ({ file, path, key }, sentence, severity = 'error') =>
    problems.push({
      severity,
      file: file.name,
      ...position(file, path, key),
      field: path.join('.'),
      ...sentence,
    });
  return { problems, complain };
};

/** Whether a folder may be a report: "2023-08". */
export const isReportName = (name: string): boolean => /^[0-9]{4}[a-z0-9-]*$/.test(name);

/** The reports in a data folder, oldest first. */
export const listReports = (folder: string, complain: Complain): string[] => {
  const reports = join(folder, 'reports');
  const names = foldersIn(reports);
  const at = { file: blank(nameOf(reports)), path: [] };
  if (names.length === 0) complain(at, mistakes.noReports(nameOf(reports)));
  const [good, bad] = [names.filter(isReportName), names.filter((name) => !isReportName(name))];
  for (const name of bad)
    complain({ file: blank(nameOf(join(reports, name))), path: [] }, mistakes.badReportId(name));
  return good;
};

/** What all reports share: the site itself and its glossary. */
export const loadShared = (folder: string, complain: Complain): Shared | undefined => {
  const site = load(folder, 'site.json', 'site', complain);
  const glossary = load(folder, 'glossary.json', 'glossary', complain);
  const { from = null, to = null } = site.value?.place.valid ?? {};
  if (from !== null && to !== null && from >= to)
    complain({ file: site.file, path: ['place', 'valid', 'to'] }, mistakes.validOrder(from, to));
  return site.value && glossary.value ? { site: site.value, glossary: glossary.value } : undefined;
};

export const recordName = 'published.json';

/** What was published; nothing yet where there is no record; undefined, with the mistake told, where it is damaged. */
export const loadRecord = (folder: string, complain: Complain): LoadedRecord | undefined => {
  const path = join(folder, recordName);
  const name = nameOf(path);
  if (!existsSync(path)) return { file: blank(name), record: nothingPublished };
  const bytes = bytesOr(path, complain);
  return bytes && readRecord(name, bytes, complain);
};

/** A file to name places in, which is read and told about elsewhere. */
export const fileAt = (...steps: string[]): DataFile => readOr(join(...steps), () => undefined).file;

/** Whether a report is a draft, without reading more than its first file. */
export const isDraft = (folder: string, id: string): boolean => firstFile(folder, id).status === 'draft';

/** The period of a report that was checked, without reading more than its first file. */
export const readPeriod = (folder: string, id: string): string => String(firstFile(folder, id).period);

const firstFile = (folder: string, id: string): { status?: unknown; period?: unknown } => {
  const { value } = readOr(join(folder, 'reports', id, 'report.json'), () => undefined);
  return typeof value === 'object' && value !== null ? value : {};
};

/** The file of a report's own corrections, where it has any. */
export const correctionsName = 'corrections.json';

/** Whether a report has that file. */
export const isCorrected = (folder: string, report: string): boolean =>
  existsSync(join(folder, 'reports', report, correctionsName));

/** Reads one report; undefined, with every mistake told, where its files do not fit their shapes. */
export const loadReport = (
  folder: string,
  id: string,
  shared: Shared,
  complain: Complain,
): LoadedReport | undefined => {
  const home = join(folder, 'reports', id);
  const gaps = new Set<string>();
  const draft = isDraft(folder, id) ? gaps : undefined;
  const report = load(home, 'report.json', 'report', complain, draft);
  const order = report.value ? topicsWithFile(home, report.file, report.value, complain) : [];
  const read = order.map((topic) => [topic, load(home, `${topic}.json`, 'topic', complain, draft)] as const);
  const overview = load(home, 'overview.json', 'overview', complain, draft);
  const own = loadCorrections(home, complain);
  if (!report.value || !overview.value || order.length < report.value.topics.length) return undefined;
  const topics = new Map<string, Topic>();
  for (const [topic, { value }] of read) if (value) topics.set(topic, value);
  if (topics.size < order.length || !own) return undefined;
  const files = {
    report: report.file,
    overview: overview.file,
    topics: new Map(read.map(([topic, { file }]) => [topic, file])),
    corrections: own.file,
  };
  return {
    ...{ id, ...shared, topics, gaps, files },
    ...{ report: report.value, overview: overview.value },
    corrections: own.corrections,
  };
};

/** None where a report has no such file; undefined, with every mistake told, where it does not fit its shape. */
const loadCorrections = (
  home: string,
  complain: Complain,
): { file: DataFile | undefined; corrections: OwnCorrection[] } | undefined => {
  if (!existsSync(join(home, correctionsName))) return { file: undefined, corrections: [] };
  const { file, value } = load(home, correctionsName, 'corrections', complain);
  return value && { file, corrections: value.corrections };
};

type ValueOf<Kind extends FileKind> = z.infer<(typeof fileKinds)[Kind]>;

const load = <Kind extends FileKind>(
  folder: string,
  name: string,
  kind: Kind,
  complain: Complain,
  draft?: Set<string>,
): { file: DataFile; value: ValueOf<Kind> | undefined } => {
  const { file, value } = readOr(join(folder, name), complain);
  if (value === undefined) return { file, value: undefined };
  const filled = draft ? takeGaps(value, file, draft, complain) : value;
  if (!draft && isOfReport(kind)) tellGaps(value, file, complain);
  if (isOtherFile(filled, file, kind, complain)) return { file, value: undefined };
  const textsAreFine = checkTexts(value, file, kind, complain);
  const parsed = parseShape<ValueOf<Kind>>(
    fileKinds[kind] as unknown as z.ZodType<ValueOf<Kind>>,
    filled,
    file,
    complain,
    { schemaPath: schemaFor(kind), isPublished: !draft && isOfReport(kind) },
  );
  if (parsed && parsed.$schema !== schemaFor(kind))
    complain({ file, path: ['$schema'] }, mistakes.wrongSchema(parsed.$schema, schemaFor(kind)));
  return { file, value: textsAreFine ? parsed : undefined };
};

/** Whether files of a kind are published with their report, and drafts before that. */
const isOfReport = (kind: FileKind): boolean => kind === 'report' || kind === 'overview' || kind === 'topic';

/** A file of another kind has one mistake, not one in every field. */
const isOtherFile = (value: unknown, file: DataFile, kind: FileKind, complain: Complain): boolean => {
  const named = (value as { $schema?: unknown } | null)?.$schema;
  const other = (Object.keys(fileKinds) as FileKind[]).find(
    (one) => one !== kind && typeof named === 'string' && named.endsWith(`/${one}.schema.json`),
  );
  if (other === undefined || fileKinds[kind].safeParse(value).success) return false;
  complain({ file, path: ['$schema'] }, mistakes.otherFile(other, kind, schemaFor(kind)));
  return true;
};

/** The "$schema" a file of a kind must name. */
const schemaFor = (kind: FileKind): string =>
  `${kind === 'site' || kind === 'glossary' ? './' : '../../'}schema/${kind}.schema.json`;

const readOr = (path: string, complain: Complain): { file: DataFile; value: unknown } => {
  const name = nameOf(path);
  const bytes = bytesOr(path, complain);
  return bytes ? readJson(name, bytes, complain) : { file: blank(name), value: undefined };
};

const bytesOr = (path: string, complain: Complain): Uint8Array | undefined => {
  const name = nameOf(path);
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    complain({ file: blank(name), path: [] }, missing ? mistakes.noFile(name) : mistakes.unreadableFile(why));
    return undefined;
  }
};

/** Files of a report that are no topics. */
const ownFiles = ['report', 'overview', 'corrections'];

/** The topics a report lists, once each and with their file; what does not match is told once. */
const topicsWithFile = (home: string, file: DataFile, { topics }: Report, complain: Complain): string[] => {
  const names = filesIn(home).map((name) => name.replace(/\.json$/, ''));
  const unlisted = new Set(names.filter((name) => !ownFiles.includes(name) && !topics.includes(name)));
  const usable = topics.filter((topic, index) => {
    const sentence = ownFiles.includes(topic)
      ? mistakes.reservedTopic(topic, ownFiles)
      : topics.indexOf(topic) < index
        ? mistakes.listedTwice(topic)
        : names.includes(topic)
          ? undefined
          : mistakes.topicWithoutFile(topic, nearest(topic, [...unlisted]));
    if (sentence) complain({ file, path: ['topics', index] }, sentence);
    if (!names.includes(topic)) unlisted.delete(nearest(topic, [...unlisted]) ?? '');
    return sentence === undefined;
  });
  for (const name of unlisted)
    complain(
      { file: blank(nameOf(join(home, `${name}.json`))), path: [] },
      mistakes.unlistedFile(`${name}.json`),
    );
  return usable;
};

// Sorted, because the order of a folder's entries differs between machines.
const foldersIn = (folder: string): string[] => entries(folder, true).sort();
const filesIn = (folder: string): string[] =>
  entries(folder, false)
    .filter((name) => name.endsWith('.json'))
    .sort();
const entries = (folder: string, folders: boolean): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === folders && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

const blank = (name: string): DataFile => ({ name, text: '', root: undefined });
/** A path as the editor sees it: from the folder the command runs in, with forward slashes. */
const nameOf = (path: string): string => {
  const name = relative(process.cwd(), path);
  return (name.startsWith('..') ? path : name).split(sep).join('/');
};
