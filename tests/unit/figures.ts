import Fraction from 'fraction.js';
import type { Derived } from '../../src/model/derive.ts';
import type { Interval } from '../../src/model/interval.ts';
import { ReportModel } from '../../src/model/model.ts';
import { exactDecimal } from '../../src/model/rounding.ts';
import { TopicFile, type Topic } from '../../src/model/schema.ts';

/** "[65.85 ; 65.95)": an interval with its exact ends, as fractions where decimals do not end. */
export const shown = ({ lo, hi }: Interval): string => {
  const end = (at: Fraction) => exactDecimal(at) ?? at.toFraction();
  return `${lo.closed ? '[' : '('}${end(lo.at)} ; ${end(hi.at)}${hi.closed ? ']' : ')'}`;
};

/** The interval `shown` writes so. */
export const interval = (text: string): Interval => {
  const [, open, lo = '', hi = '', close] = /^([[(])(\S+) ; (\S+)([\])])$/.exec(text) ?? [];
  return {
    lo: { at: new Fraction(lo), closed: open === '[' },
    hi: { at: new Fraction(hi), closed: close === ']' },
  };
};

/** Words with plain spaces: a no-break space looks the same in a message. */
export const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

type Loose = Record<string, unknown>;
const words = (vi: string) => ({ vi, en: vi });
const factsOf = (facts: Record<string, Loose>): Record<string, Loose> =>
  Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { printed: '…', ...fact }]));

/** A topic of indicators given by what matters in them; it has to fit the schema. */
export const topicOf = (indicators: Record<string, Loose>, identities: Loose[] = []): Topic =>
  TopicFile.parse({
    $schema: '',
    title: words('chủ đề'),
    paragraphs: [words('đoạn')],
    identities,
    indicators: Object.fromEntries(
      Object.entries(indicators).map(([id, { facts = {}, ...indicator }]) => [
        id,
        {
          name: words(id),
          definition: words('định nghĩa'),
          unit: 'tonne',
          ...indicator,
          facts: factsOf(facts as Record<string, Loose>),
        },
      ]),
    ),
  });

/** Two papers; a fact is from the first unless it names the other. */
const sources = ['Báo Ví dụ', 'Báo Khác'].map((publisher, index) => ({
  ...{ id: index === 0 ? 'first' : 'other', title: `Bài của ${publisher}`, publisher },
  ...{ byline: null, published: null, address: null, paragraphCount: 9, wordCount: 900 },
}));

/** A report of one topic, after others where there are any. */
export const modelOfTopic = (
  topic: Topic,
  period = '2023-01/2023-08',
  { id = '2023-08', earlier = [] }: { id?: string; earlier?: ReportModel[] } = {},
): ReportModel =>
  new ReportModel({
    id,
    earlier,
    site: {
      $schema: '',
      name: words('trang'),
      description: words('mô tả'),
      place: { id: 'nơi', name: words('nơi ấy'), valid: { from: null, to: null } },
      issuers: { province: { vi: 'tỉnh', en: 'the province' } },
      areas: {},
      publisher: null,
      contact: null,
      licence: { name: '', address: '' },
    },
    glossary: { $schema: '', terms: {} },
    report: { $schema: '', status: 'published', period, cutOff: null, sources, names: {}, topics: ['t'] },
    overview: {
      $schema: '',
      title: words('tên'),
      lead: [words('mở đầu')],
      charts: [],
      statements: {},
      matrix: [],
    },
    topics: new Map([['t', topic]]),
    gaps: new Set(),
  });

/** A report of one indicator, "output". */
export const modelOfFacts = (facts: Record<string, Loose>, indicator: Loose = {}, period?: string) =>
  modelOfTopic(topicOf({ output: { ...indicator, facts } }), period);

export const derivedIn = (model: ReportModel): Derived[] =>
  [...model.figures.values()].filter((figure) => figure.kind === 'derived');

/** Every derived figure of a model by its reference, shown. */
export const derivedShown = (model: ReportModel): Record<string, string> =>
  Object.fromEntries(derivedIn(model).map(({ ref, interval: of }) => [ref, shown(of)]));
