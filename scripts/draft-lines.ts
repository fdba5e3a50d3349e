import type { Placed, PlacedAccount } from '../src/draft/fill.ts';
import { countsOf } from '../src/draft/tally.ts';
import { doubtSentence, draftSummary } from '../src/language/draft-words.ts';
import type { Sentence } from '../src/model/problem.ts';

const marks = { unsure: '?', likely: '≈', certain: '✓' } as const;
/** How many places that need a look are told in the terminal; the page has all. */
const mostTold = 12;

type Made = { id: string; home: string; from: string; period: string; toFill: number };
type Row = Placed & { at: string; quote: string };

/** A run as a short table: what is left to the editor, what should be looked at, what was written; then a summary. */
export const draftLines = (text: string, accounts: readonly PlacedAccount[], made: Made): string[] => {
  const rows = accounts.flatMap(({ paragraph, sentence, findings }) =>
    findings.map((finding): Row => ({
      ...finding,
      at: paragraph === null ? '–' : `${paragraph}.${sentence}`,
      quote: text.slice(finding.span.start, finding.span.end),
    })),
  );
  const of = (confidence: Row['confidence']) =>
    rows.filter((row) => row.confidence === confidence && row.doubt?.id !== 'again');
  return [
    ...told(of('unsure')),
    ...told(of('likely')),
    ...of('certain').map(line),
    inBoth('✓', draftSummary.made(made.home, made.from, made.period)),
    inBoth(' ', draftSummary.counts(countsOf(accounts))),
    inBoth('…', draftSummary.toFill(made.toFill)),
    draftSummary.next(made.id),
  ];
};

const told = (rows: readonly Row[]): string[] => [
  ...rows.slice(0, mostTold).flatMap((row) => [line(row), ...reason(row)]),
  ...(rows.length > mostTold ? [inBoth(' ', draftSummary.more(rows.length - mostTold))] : []),
];

const line = ({ confidence, at, quote, written }: Row): string => {
  const to = written ? `${written.topic}.json  ${written.indicator}.${written.fact}` : '';
  return `${marks[confidence]} ${at.padEnd(5)} ${quote.length > widest ? `${quote.slice(0, widest - 1)}…` : quote.padEnd(to ? widest : 0)} ${to}`.trimEnd();
};
const widest = 44;

const reason = ({ doubt }: Row): string[] => {
  if (!doubt) return [];
  const { vi, en } = doubtSentence(doubt);
  return [`        ${vi}`, `        ${en}`];
};

const inBoth = (mark: string, { vi, en }: Sentence): string => `${mark} ${vi}\n  ${en}`;
