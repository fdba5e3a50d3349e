/** Sentences with what they say, and how a reading of them compares (`tests/fixtures/sentences/README.md`). */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Statement } from '../../src/draft/draft.ts';
import { readSentence } from '../../src/draft/statements.ts';
import { normalisePhrase } from '../../src/language/normalise.ts';

export type Said = { isSure: boolean; subjects: string[]; statement: string; dimensions: string };
export type Entry = { file: string; name: string; text: string; said: Said[] };

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

/** The entries of a folder of fixtures, or of one file in it. */
export const entriesIn = (folder: string, only?: string): Entry[] =>
  readdirSync(path.join(fixtures, folder))
    .filter((file) => file.endsWith('.txt') && (only === undefined || file === only))
    .sort()
    .flatMap((file) => entriesOf(file, readFileSync(path.join(fixtures, folder, file), 'utf8')));

const entriesOf = (file: string, content: string): Entry[] =>
  content
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', text = '', ...lines] = block.trim().split('\n');
      return { file, name, text, said: lines.filter((line) => /^[=~]/.test(line)).map(saidOf) };
    });

const saidOf = (line: string): Said => {
  const [subject = '', statement = '', dimensions = ''] = line
    .slice(1)
    .split('|')
    .map((each) => each.trim());
  return {
    isSure: line.startsWith('='),
    subjects: subject.split(' / '),
    statement: comparable(statement),
    dimensions,
  };
};

/** Without what is counted, which is compared with the subject, and with abbreviations spelt out. */
const comparable = (statement: string): string => normalisePhrase(statement.replace(/ \([^)]*\)/, ''));

export type Compared = { right: Statement[]; wrong: Statement[]; missed: Said[]; found: Said[] };

/** Which statements that were read are said, and which of those said were not read. */
export const compared = (entry: Entry, report = '2023-01/2023-09'): Compared => {
  const { findings } = readSentence(entry.text, { report });
  const read = findings.flatMap(({ statement }: Finding) => statement ?? []);
  const found = new Set<Said>();
  const [right, wrong]: [Statement[], Statement[]] = [[], []];
  for (const statement of read) {
    const said = entry.said.find((each) => !found.has(each) && isSaid(each, statement));
    if (said) found.add(said);
    (said ? right : wrong).push(statement);
  }
  return { right, wrong, found: [...found], missed: entry.said.filter((each) => !found.has(each)) };
};

const isSaid = (said: Said, statement: Statement): boolean =>
  said.statement === comparable(notationOf(statement)) &&
  said.subjects.some((subject) => isAlike(subject, statement.subject.name)) &&
  timeOf(said.dimensions) === timeOf(dimensionsOf(statement));

const dimensionsOf = ({ dimensions }: Statement): string =>
  Object.entries(dimensions)
    .map(([field, value]) => `${field}=${value}`)
    .join(' ')
    // "đến nay" of a report without a day.
    .replace(/period=\d{4}-\d\d\/\.\./, '');

/** Whether a figure is of a stock, a season or a year is for the editor to look at, and told with it. */
const timeOf = (dimensions: string): string =>
  dimensions
    .replace(/clock=(?:stock|season|year)/, '')
    .split(' ')
    .filter((each) => each !== '')
    .sort()
    .join(' ');

/** The words of two names for one subject: nearly all of the shorter are in the longer, which is not much longer. */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both >= 0.8 * Math.min(a.size, b.size) && both >= 0.2 * Math.max(a.size, b.size) && both > 0;
};
const aside = new Set(
  'trên địa bàn của tại ở toàn trong được đã các số tổng là có cho về tỉnh huyện thành phố ước và với tháng năm quý 9 2023 lũy kế'.split(
    ' ',
  ),
);
const wordsIn = (text: string): Set<string> =>
  new Set(
    normalisePhrase(text)
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .split(/\s+/)
      .filter((word) => word !== '' && !aside.has(word)),
  );

const hedges = { about: '~', over: '>', nearly: '<' };

/** A statement as the fixtures write it. */
export const notationOf = ({ reading }: Statement): string => {
  const figure =
    'unit' in reading
      ? `${reading.hedge ? hedges[reading.hedge] : ''}${valueOf(reading)} ${reading.unit}`
      : reading.value;
  const what = reading.type === 'comparison' ? reading.form : reading.type;
  return [reading.status, what, figure, baseOf(reading)].filter(Boolean).join(' ');
};

const valueOf = (reading: { value: string | [string, string] }): string =>
  [reading.value].flat().join('..') +
  ('of' in reading && typeof reading.of === 'string' ? `/${reading.of}` : '');

const baseOf = (reading: Statement['reading']): string | undefined => {
  if (reading.type === 'target') return planOf(reading);
  if (reading.type !== 'comparison') return undefined;
  const { base } = reading;
  if (base.type === 'indicator') return 'on indicator';
  if (base.type === 'plan') return planOf(base);
  return ['on', base.period ?? '?', base.year].filter(Boolean).join(' ');
};
const planOf = ({ word, year, issuer }: { word: string | null; year?: string; issuer?: string }): string =>
  ['on', word ?? '?', year, issuer && `by ${issuer}`].filter(Boolean).join(' ');
