/** Fills a draft as an editor would: the former report's words with other numbers in them. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from '../../src/language/vi.ts';

/** The value of each fact that changed, by its reference; of a disputed one that of every reading. */
export type Numbers = Readonly<Record<string, string>>;
type Fact = { value?: unknown; printed: string; readings?: Record<string, { value: string }> };
type Content = {
  indicators?: Record<string, { facts: Record<string, Fact> }>;
  statements?: Record<string, { paragraph: number | null }>;
  sources?: Record<string, unknown>[];
};

/** `years`: what is carried over with a year in it becomes that of the new one. */
export const fillReport = (
  home: string,
  former: string,
  numbers: Numbers,
  years: readonly [from: number, to: number],
): void => {
  for (const name of readdirSync(home)) {
    const [draft, before] = [home, former].map((folder) => contentOf(path.join(folder, name))) as [
      Content,
      Content,
    ];
    fillFacts(draft, before, numbers);
    for (const [id, statement] of Object.entries(draft.statements ?? {}))
      statement.paragraph = before.statements?.[id]?.paragraph ?? 1;
    if (draft.sources) draft.sources = [{ ...before.sources?.[0], title: 'Bài bịa để thử' }];
    writeFileSync(path.join(home, name), inYears(draft, years));
  }
};

const fillFacts = ({ indicators = {} }: Content, before: Content, numbers: Numbers): void => {
  for (const [id, { facts }] of Object.entries(indicators))
    for (const factId of Object.keys(facts)) {
      const fact = before.indicators?.[id]?.facts[factId];
      if (fact) facts[factId] = withNumber(fact, numbers[`${id}.${factId}`]);
    }
};

const contentOf = (file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content;

const withNumber = (fact: Fact, value: string | undefined): Fact => {
  if (value === undefined) return fact;
  const old = fact.readings ? Object.values(fact.readings)[0]?.value : fact.value;
  const printed = fact.printed.replace(
    new RegExp(`0?${vi.number(String(old)).replaceAll('.', '\\.')}`),
    vi.number(value),
  );
  const readings =
    fact.readings &&
    Object.fromEntries(Object.entries(fact.readings).map(([id, reading]) => [id, { ...reading, value }]));
  return { ...fact, ...(fact.readings ? { readings } : { value }), printed } as Fact;
};

/** The period and what was written out: school years and names. */
const inYears = (content: Content, [from, to]: readonly [number, number]): string => {
  const text = JSON.stringify(content, null, 2);
  return from === to
    ? text
    : text
        .replaceAll(String(to), 'THIS')
        .replaceAll(String(from), 'THIS')
        .replaceAll(String(from - 1), String(to - 1))
        .replaceAll('THIS', String(to));
};
