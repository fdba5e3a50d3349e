/** Reads an article: every sentence with digits, and what each of its figures was found to say. */
import { sentenceSpans, type Span } from '../language/sentences.ts';
import { articleOf, lineSpan } from '../model/article.ts';
import type { Account, Finding } from './draft.ts';
import { lineKinds, wordsIn, type LineKind } from './layout.ts';
import { agreed } from './repeated.ts';
import { readSentence, type Context, type ReadSentence } from './statements.ts';

export type Reading = {
  /** The article as it is compared: normal form C, one space for each run. Spans are of this text. */
  text: string;
  /** The line before all paragraphs; undefined where there is none. */
  title: string | undefined;
  paragraphs: number;
  words: number;
  accounts: Account[];
};

/** `period`: the report's, "2023-01/2023-09". */
export const extract = (text: string, period: string): Reading => {
  const article = articleOf(withoutTabs(text));
  const lines = article.text.split('\n');
  // Tabs are gone from the compared text.
  const kinds = lineKinds(
    text.split(/\r\n|\r|\n/).map((line, index) => (line.includes('\t') ? line : (lines[index] ?? ''))),
  );
  const accounts: Account[] = [];
  let paragraph = 0;
  let isAhead = false;
  kinds.forEach((kind, index) => {
    if (kind === 'body') paragraph++;
    const line = lineSpan(article, index + 1);
    const read = readLine(article.text, line, kind, { report: period, isAhead });
    isAhead = read.isAhead && kind === 'body' && paragraph > 1;
    accounts.push(
      ...read.accounts.map((account) => ({
        ...account,
        line: index + 1,
        paragraph: kind === 'body' ? paragraph : null,
      })),
    );
  });
  return {
    text: article.text,
    title:
      lines[kinds.indexOf('heading')] !== undefined && kinds.indexOf('heading') < firstBody(kinds)
        ? lines[kinds.indexOf('heading')]
        : undefined,
    paragraphs: paragraph,
    words: wordsIn(lines.filter((_, index) => kinds[index] === 'body').join(' ')),
    accounts: agreed(accounts),
  };
};

const withoutTabs = (text: string): string => text.replaceAll('\t', ' ');
const firstBody = (kinds: readonly LineKind[]): number =>
  kinds.includes('body') ? kinds.indexOf('body') : kinds.length;

type ReadLine = { accounts: Omit<Account, 'line' | 'paragraph'>[]; isAhead: boolean };

const readLine = (text: string, line: Span, kind: LineKind, start: Context): ReadLine => {
  const accounts: ReadLine['accounts'] = [];
  let context = start;
  sentenceSpans(text.slice(line.start, line.end)).forEach((span, index) => {
    const at = line.start + span.start;
    const sentence = text.slice(at, line.start + span.end);
    const read = sentence.length > longest ? unread(sentence, context) : readSentence(sentence, context);
    context = read.context;
    if (!/\p{Nd}/u.test(sentence)) return;
    accounts.push({
      ...{ sentence: index + 1, span: movedBy(at)({ start: 0, end: sentence.length }) },
      findings: read.findings.map((finding) => asOf(kind, { ...finding, span: movedBy(at)(finding.span) })),
      notFigures: read.notFigures.map(movedBy(at)),
    });
  });
  return { accounts, isAhead: context.isAhead === true };
};

/** A sentence is at most a long paragraph; what is longer is no prose. */
const longest = 3000;
const unread = (sentence: string, context: Context): ReadSentence => ({
  findings: [{ span: { start: 0, end: sentence.length }, confidence: 'unsure', doubt: { id: 'too-long' } }],
  ...{ notFigures: [], context },
});

const movedBy =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by });

/** What stands outside the paragraphs is told there again, or is no part of the report. */
const asOf = (kind: LineKind, { span, ...finding }: Finding): Finding =>
  kind === 'body' ? { ...finding, span } : { span, confidence: 'unsure', doubt: { id: 'heading' } };
