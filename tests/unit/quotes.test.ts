import type { Reported } from '../../src/model/figures.ts';
/** Sentences that others print: whose figures they are, each with its hedge, for what span. */
import { describe, expect, test } from 'vitest';
import { chartWords } from '../../src/charts/figure.ts';
import { figuresOf } from '../../src/charts/rows.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { sayFigure, sayPeriod } from '../../src/model/words.ts';
import { quoteOf } from '../../src/view/quote.ts';
import { change, difference, level, plan, ratio } from './facts.ts';
import { modelOfFacts, plain } from './figures.ts';
import { publishedReports } from './real-data.ts';
import { chartOfFacts } from './written-files.ts';
import { chartData } from '../../src/files/chart-data.ts';

/** What a reader is asked not to leave out. */
const words = {
  vi: { about: 'khoảng', over: 'hơn', nearly: 'gần', E: 'ước', P: 'sơ bộ', F: 'dự kiến', B: '' },
  en: {
    about: 'about',
    over: 'over',
    nearly: 'nearly',
    E: 'estimate',
    P: 'provisional',
    F: 'expected',
    B: '',
  },
};
const disputed = { vi: 'có nhiều cách hiểu', en: 'several readings' };
const beginning = {
  vi: (publisher: string, siteName?: string) =>
    siteName ? `Theo ${siteName}, tính từ số liệu của ${publisher}, ` : `Theo ${publisher}, `,
  en: (publisher: string, siteName?: string) =>
    siteName
      ? `According to ${siteName}, worked out from figures in ${publisher}, `
      : `According to ${publisher}, `,
};

const quotes = publishedReports().flatMap((model) =>
  chartsOf(model).flatMap(({ chart }) =>
    languageCodes.map((wanted) => {
      const { language, rows } = chartWords(chart, model, languages[wanted]);
      const named = 'facts' in chart ? chart.facts : model.overview.matrix.flatMap(({ facts }) => facts);
      // A report's chart of everything draws no figure.
      const figures = [
        ...(chart.kind === 'completeness' ? [] : figuresOf({ facts: named }, model)),
        ...('facts' in chart ? (rows as { ref: string }[]).map(({ ref }) => model.figures.get(ref)) : []),
      ].filter((figure) => figure !== undefined);
      return {
        name: `${model.id} ${chart.id} ${wanted}`,
        ...{ chart, model, language, code: language.code, figures },
        reported: figures.filter((figure) => figure.kind === 'reported'),
        quote: plain(quoteOf(chart, model, language) ?? ''),
      };
    }),
  ),
);

describe.each(quotes)(
  'the sentence of $name',
  ({ chart, model, language, code, figures, reported, quote }) => {
    test('holds each reported figure that the chart shows, in the report’s words', () => {
      for (const figure of reported) {
        const { fact, reading } = figure;
        if (reading === undefined)
          expect(quote, figure.ref).toContain(
            plain(sayFigure(figure, isCounted(figure) ? 'value' : 'said', language, model)),
          );
        else
          expect(quote.split(`“${fact.printed}”`)[1], figure.ref).toMatch(
            new RegExp(`^ \\(.*${disputed[code]}\\)`),
          );
        expect(quote).toContain(plain(model.name(figure.node, language)).slice(1));
      }
    });

    test('keeps every hedge, right before its number or its verb', () => {
      for (const { said, fact, ref, reading } of reported) {
        if (reading !== undefined || !('value' in said) || Array.isArray(said.value)) continue;
        const digits = plain(language.number(said.value)).replace(/^[-−]/, '');
        const hedge = 'hedge' in said && said.hedge ? `${words[code][said.hedge]} ` : '';
        expect(quote, ref).toContain(hedge + digits);
        const status = fact.status === undefined ? '' : words[code][fact.status];
        expect(quote, ref).toMatch(new RegExp(`${status}[^;,]*${literally(digits)}`));
      }
    });

    test('says whose figures they are, and where they are this site’s own working', () => {
      const publisher = model.report.sources[0]?.publisher ?? '';
      const siteName = model.site.name[code] ?? model.site.name.vi;
      expect(publisher).not.toBe('');
      const begun = beginning[code](publisher, reported.length === 0 ? siteName : undefined);
      expect(quote.slice(0, begun.length)).toBe(begun);
      if (reported.length > 0) return;
      for (const figure of figures)
        expect(quote).toContain(plain(sayFigure(figure, 'value', language, model)));
    });

    test('says what span each figure covers', () => {
      const printed = figures.flatMap((figure) => (figure.kind === 'derived' ? figure.inputs : [figure]));
      const quoted = reported.length > 0 ? reported : printed;
      for (const figure of quoted) {
        const span = plain(sayPeriod(figure, language)).slice(1);
        const name = plain(model.name(figure.node, language)).slice(1);
        // The nearest span behind a figure's name that is one of the chart's.
        const behind = quote.slice(quote.indexOf(reported.length > 0 ? name : begunWith(quote)));
        const spans = new Set(quoted.map((each) => plain(sayPeriod(each, language)).slice(1)));
        const nearest = [...spans]
          .map((each) => ({ each, at: behind.indexOf(`${each})`) }))
          .filter(({ at }) => at >= 0)
          .sort((a, b) => a.at - b.at)[0]?.each;
        if (isOnlyOnce(name, quote)) expect(nearest, figure.ref).toBe(span);
      }
      if (quoted.length === 0) expect(quote).toContain(plain(language.period(model.report.period)).slice(1));
    });

    test('is one sentence that can be printed as it stands', () => {
      expect(quote).toMatch(/^\p{Lu}[^\n]*[^.,;\s]\.$/u);
      expect(quote.slice(0, -1)).not.toMatch(/\.\s|\.\.|\s\s|\s[.,;)]|\(\s|undefined|NaN/);
      expect(quote).not.toMatch(/(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/iu);
      for (const [open, close] of ['()', '“”'])
        expect(quote.split(open ?? '').length).toBe(quote.split(close ?? '').length);
      expect(chart.id).not.toBe('');
    });
  },
);

/** Said with the noun of what it counts, and so without a verb. */
const isCounted = ({ said, node }: Reported): boolean =>
  said.type === 'level' && node.indicator.counted !== undefined;

/** As a pattern that matches nothing else. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const begunWith = (quote: string): string => quote.slice(0, 10);
const isOnlyOnce = (part: string, whole: string): boolean => whole.split(part).length === 2;

describe('a figure from another paper', () => {
  const facts = { mine: level('5'), theirs: level('7', { source: 'other', area: 'elsewhere' }) };
  const model = modelOfFacts(facts);
  const by = (...ids: string[]) => {
    const chart = chartOfFacts(ids.map((id) => `output.${id}`));
    return {
      quote: plain(quoteOf(chart, model, languages.vi) ?? ''),
      source: plain(chartWords(chart, model, languages.vi).source),
      files: chartData(chart, model, languages.en, 'https://example.org/'),
    };
  };

  test('is quoted by that paper’s name, and said to be from it', () => {
    expect(by('theirs').quote).toMatch(/^Theo Báo Khác, output /);
    expect(by('theirs').source).toContain('Nguồn: Báo Khác (');
    expect(by('theirs').files.source.publisher).toBe('Báo Khác');
    expect(by('mine').quote).toMatch(/^Theo Báo Ví dụ, output /);
  });

  test('beside one of the first is by both', () => {
    const { quote, source, files } = by('mine', 'theirs');
    expect(quote).toMatch(/^Theo Báo Ví dụ và Báo Khác, output /);
    expect(source).toContain('Nguồn: Báo Ví dụ và Báo Khác (');
    expect(files.rows.map(({ publisher }) => publisher)).toEqual(['Báo Ví dụ', 'Báo Khác']);
  });
});

test('a plan’s year that was read out of the rest is said to be so', () => {
  const planOf = (horizon?: string, printed = 'bằng 50% kế hoạch') =>
    saidOf({ it: { ...ratio('50', { ...plan, ...(horizon && { horizon }) }), printed } }, 'vi');
  const read = 'output bằng 50% kế hoạch năm 2023 – “năm 2023” là cách hiểu của trang, báo cáo không ghi rõ';
  expect(planOf('2023')).toBe(read);
  expect(planOf('2023', 'bằng 50% kế hoạch năm 2023')).toBe('output bằng 50% kế hoạch năm 2023');
  expect(planOf()).toBe('output bằng 50% kế hoạch năm 2023');
});

/** What is said of one invented figure, behind "According to …". */
const saidOf = (facts: Record<string, object>, code: LanguageCode): string => {
  const model = modelOfFacts(facts as Parameters<typeof modelOfFacts>[0]);
  const refs = Object.keys(facts).map((id) => `output.${id}`);
  return plain(quoteOf(chartOfFacts(refs), model, languages[code]) ?? '').replace(
    /^.*?, (?=output)| \([^()]*\)\.$/g,
    '',
  );
};

test.each<[string, Record<string, object>, string, string]>([
  [
    'a level',
    { it: level('5', { hedge: 'nearly' }) },
    'output đạt gần 5 tấn',
    'output reached nearly 5 tonnes',
  ],
  [
    'an estimated level',
    { it: level('5', { status: 'E' }) },
    'output ước đạt 5 tấn',
    'output reached an estimated 5 tonnes',
  ],
  [
    'a provisional share of a plan',
    { it: ratio('50', plan, { status: 'P' }) },
    'output sơ bộ bằng 50% kế hoạch năm 2023',
    'output stood at a provisional 50% of the 2023 plan',
  ],
  [
    'an expected share with a hedge',
    { it: ratio('50', plan, { status: 'F', hedge: 'over' }) },
    'output dự kiến bằng hơn 50% kế hoạch năm 2023',
    'output stood at over 50% of the 2023 plan (expected)',
  ],
  [
    'an estimated fall',
    { it: { ...change('-3'), status: 'E' } },
    'output ước giảm 3% so với cùng kỳ năm 2022',
    'output went down an estimated 3% on the same period of 2022',
  ],
  [
    'a rise in tonnes',
    { it: difference('3') },
    'output tăng 3 tấn so với cùng kỳ năm 2022',
    'output went up 3 tonnes on the same period of 2022',
  ],
  [
    'more than a plan',
    { it: change('8', plan) },
    'output vượt 8% so với kế hoạch năm 2023',
    'output stood 8% beyond the 2023 plan',
  ],
  [
    'a level and what it is compared with',
    { plan: ratio('50'), level: level('5', { hedge: 'about' }) },
    'output đạt khoảng 5 tấn, bằng 50% kế hoạch năm 2023',
    'output reached about 5 tonnes, 50% of the 2023 plan',
  ],
])('%s is said with all its words', (_name, facts, vi, en) => {
  expect([saidOf(facts, 'vi'), saidOf(facts, 'en')]).toEqual([vi, en]);
});
