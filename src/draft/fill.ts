/** Fills a new report's files with what was read of its article: known indicators where they stand, new ones by topic. */
import { edited, type Edit } from '../model/correcting.ts';
import type { FileTexts } from '../model/new-report.ts';
import type { Report, Site, Topic } from '../model/schema.ts';
import type { Account, Finding } from './draft.ts';
import type { Reading } from './extract.ts';
import { isOtherYear } from './fields.ts';
import { fillKnown, KnownFacts } from './fill-known.ts';
import { KnownIndicators } from './known.ts';
import { NewIndicators } from './new-indicators.ts';

/** Where a statement was written: a fact of a topic's file. */
export type Written = { topic: string; indicator: string; fact: string };

/** A finding with its place in the draft, where it has one. */
export type Placed = Finding & { written?: Written };
export type PlacedAccount = Omit<Account, 'findings'> & { findings: Placed[] };

export type Filled = { texts: Map<string, string>; accounts: PlacedAccount[] };

/** `texts`: the new report's files with nothing filled in (`newReport`); `former`: those they were made from. */
export const fill = (
  texts: FileTexts,
  former: FileTexts,
  reading: Reading,
  frame: { site: Site; period: string },
): Filled => {
  const report = JSON.parse(former.get('report.json') ?? '') as Report;
  const topics = new Map(
    report.topics.map((id) => [id, JSON.parse(former.get(`${id}.json`) ?? '') as Topic]),
  );
  const said = (text: string) =>
    text.replace(/\{name\.([a-z0-9-]+)\}/g, (whole, id: string) => report.names[id]?.vi ?? whole);
  const known = new KnownIndicators(topics, said);
  const facts = new KnownFacts(reading.text, { issuers: frame.site.issuers, period: frame.period });
  const fresh = new NewIndicators(topics, { issuers: frame.site.issuers, period: frame.period });
  const accounts = reading.accounts.map((account) => ({
    ...account,
    findings: account.findings.map((finding) =>
      place(finding, account, { known, facts, fresh, period: frame.period }),
    ),
  }));
  const edits = new Map<string, Edit[]>(facts.edits);
  for (const [topic, more] of fresh.editsOfKnown()) edits.set(topic, [...(edits.get(topic) ?? []), ...more]);
  const filled = new Map(texts);
  for (const [topic, changes] of edits)
    filled.set(`${topic}.json`, edited(texts.get(`${topic}.json`) ?? '', changes));
  for (const [topic, content] of fresh.newTopics()) filled.set(`${topic}.json`, JSON.stringify(content));
  filled.set('report.json', edited(texts.get('report.json') ?? '', reportEdits(reading, report, fresh)));
  return { texts: filled, accounts };
};

type Placing = { known: KnownIndicators; facts: KnownFacts; fresh: NewIndicators; period: string };

const place = (finding: Finding, account: Account, { known, facts, fresh, period }: Placing): Placed => {
  const { statement, span } = finding;
  if (!statement || finding.confidence === 'unsure') return finding;
  if (isOtherYear(statement, period))
    return { span, confidence: 'unsure', doubt: { id: 'other-year', part: statement.printed } };
  const found = known.of(statement);
  if (found === 'other-unit')
    return { span, confidence: 'unsure', doubt: { id: 'other-unit', part: statement.printed } };
  if (found) return fillKnown(facts, found, { ...finding, statement }, account);
  const alike = known.alike(statement);
  const written = fresh.add(statement, account);
  const doubt =
    finding.doubt ??
    written.doubt ??
    (alike === undefined ? undefined : { id: 'alike' as const, part: alike });
  return {
    ...finding,
    confidence: doubt ? 'likely' : 'certain',
    ...(doubt && { doubt }),
    written: written.written,
  };
};

const reportEdits = ({ title, paragraphs, words }: Reading, report: Report, fresh: NewIndicators): Edit[] => [
  ...(title === undefined ? [] : [{ path: ['sources', 0, 'title'], value: title }]),
  { path: ['sources', 0, 'paragraphCount'], value: paragraphs },
  { path: ['sources', 0, 'wordCount'], value: words },
  { path: ['topics'], value: [...report.topics, ...fresh.newTopics().keys()] },
  ...Object.entries(fresh.names()).map(([id, vi]) => ({ path: ['names', id], value: { vi } })),
];
