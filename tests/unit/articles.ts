/** An article of our own writing with the printed phrases of a report, and reports to hold against it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plainLine } from '../../src/model/article.ts';
import { collector, loadReport, loadShared } from '../../src/model/load.ts';
import { ReportModel, type ReportParts } from '../../src/model/model.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Fact } from '../../src/model/schema.ts';
import { verify, type Verification } from '../../src/model/verify.ts';
import { realData } from './real-data.ts';

export const report = '2023-08';
export const articleFile = path.resolve(import.meta.dirname, `../fixtures/articles/${report}.txt`);
export const ownArticle = readFileSync(articleFile, 'utf8');

const { complain, problems } = collector();
const shared = loadShared(realData, complain);
const loaded = shared && loadReport(realData, report, shared, complain);
if (!loaded) throw new Error(problems.map(({ en }) => en).join('\n'));
const { files } = loaded;

export type Changes = {
  /** Fields of facts, by reference; undefined takes a field away. */
  facts?: Record<
    string,
    { printed?: string; paragraph?: number | undefined; sentence?: number; source?: string }
  >;
  /** Whether facts know their sentences; a text that is changed has others. */
  sentences?: boolean;
  /** The source that the text is of; the report's first unless it is said. */
  source?: string;
  names?: ReportParts['report']['names'];
  /** The title of the first source. */
  title?: string;
};

/** What is told of a text by a report, in which something was changed. */
export const verified = (
  text: string,
  changes: Changes = {},
): Verification & {
  problems: Problem[];
  placeOf: (ref: string) => Verification['facts'][number]['place'];
} => {
  const model = new ReportModel(changedParts(changes));
  const found = collector();
  const source = model.report.sources.find(({ id }) => id === changes.source) ?? model.report.sources[0];
  if (!source) throw new Error('a report has a source');
  const verification = verify({ model, files, complain: found.complain }, source, text);
  const placeOf = (ref: string) =>
    verification.facts.find(({ figure: { node, factId } }) => `${node.id}.${factId}` === ref)?.place;
  return { ...verification, problems: found.problems, placeOf };
};

const changedParts = ({ facts = {}, sentences, source, names = {}, title }: Changes): ReportParts => {
  const { id, site, glossary, overview, gaps, report: file, topics } = structuredClone(loaded);
  if (!sentences) for (const { ref } of refsOf(topics)) delete factIn(topics, ref).sentence;
  for (const [ref, change] of Object.entries(facts)) Object.assign(factIn(topics, ref), change);
  const own = file.sources.map((each) => ({ ...each, title: title ?? each.title }));
  const other = own.map((each) => ({ ...each, id: source ?? 'another' }));
  const changed = { ...file, sources: [...own, ...other], names: { ...file.names, ...names } };
  return { id, site, glossary, overview, gaps, topics, report: changed };
};

const refsOf = (topics: ReportParts['topics']): { ref: string }[] =>
  [...topics.values()].flatMap(({ indicators }) =>
    Object.entries(indicators).flatMap(([id, each]) =>
      Object.keys(each.facts).map((factId) => ({ ref: `${id}.${factId}` })),
    ),
  );

const factIn = (topics: ReportParts['topics'], ref: string): Fact => {
  const [indicator = '', factId = ''] = ref.split('.');
  const topic = [...topics.values()].find(({ indicators }) => Object.hasOwn(indicators, indicator));
  const fact = topic?.indicators[indicator]?.facts[factId];
  if (!fact) throw new Error(`no fact ${ref}`);
  return fact;
};

/** Every fact with its phrase and paragraph, in the order of the files. */
export const facts = [
  ...new Map(
    new ReportModel(loaded).reported.map(({ fact, node, factId }) => [
      `${node.id}.${factId}`,
      {
        ref: `${node.id}.${factId}`,
        phrase: plainLine(fact.printed),
        paragraph: fact.paragraph,
        sentence: fact.sentence,
      },
    ]),
  ).values(),
];
/** Every phrase once. */
export const phrases = [...new Set(facts.map(({ phrase }) => phrase))];

/** The own article in which something stands otherwise. */
export const withChange = (from: string, to: string): string => {
  if (!ownArticle.includes(from)) throw new Error(`the article has no “${from}”`);
  return ownArticle.replace(from, to);
};

/** The line of the own article on which some words stand. */
export const lineWith = (words: string): number =>
  ownArticle.split('\n').findIndex((line) => line.includes(words)) + 1;

/** The sentences with figures that no fact covers. */
export const sentencesOf = ({ uncovered, article }: Verification): string[] =>
  uncovered.map(({ span }) => article.text.slice(span.start, span.end));

/** What is told of a text, in English with file and field. */
export const toldOf = (text: string, changes?: Changes): string[] =>
  verified(text, changes).problems.map(
    ({ file, field, en }) => `${file.split('/').at(-1) ?? ''} ${field}: ${en}`,
  );
