import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/charts/kinds.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartsOf, namedIn } from '../../src/model/charts.ts';
import { statementsBehind } from '../../src/model/derive.ts';
import { isMeasured, type Reported } from '../../src/model/figures.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { textsOf } from '../../src/model/texts-of.ts';
import { parseTemplate } from '../../src/model/template.ts';
import {
  compareReports,
  compareShared,
  isUnchanged,
  type Changes,
  type ReportChanges,
} from '../../src/review/compare.ts';
import { changesText, tallyText } from '../../src/review/print.ts';
import { changed, models, type Files } from './published-reports.ts';

const { vi, en } = languages;
const keysOf = (changes: readonly { key: string }[]): string[] => changes.map(({ key }) => key);
const listed = ({ figures, texts, charts, embeds }: ReportChanges) => ({
  figures: keysOf(figures),
  texts: keysOf(texts),
  charts: keysOf(charts),
  embeds: keysOf(embeds),
});
const nothing = { figures: [], texts: [], charts: [], embeds: [] };
const after = (model: ReportModel, change: (files: Files) => void) =>
  compareReports(model, changed(model, change));
const whole = (...reports: ReportChanges[]): Changes => ({ shared: [], reports, added: [], removed: [] });
const [real] = models as [ReportModel, ...ReportModel[]];

/** The value with another first digit, so that all that follows from it is said otherwise. */
const otherValue = (value: string): string =>
  value.replace(/[1-9]/, (digit) => String(digit === '9' ? 8 : Number(digit) + 1));

const printedValue = ({ said }: Reported): string =>
  'value' in said && typeof said.value === 'string' ? said.value.replace('-', '') : '';

const correct = (files: Files, { node, factId, said }: Reported): void => {
  const fact = files.topics.get(node.topic)?.indicators[node.id]?.facts[factId];
  if (!fact || !('value' in said) || typeof said.value !== 'string') throw new Error(`no value: ${factId}`);
  const value = otherValue(said.value);
  const [was, is] = [said.value, value].map((each) => vi.number(each.replace('-', ''))) as [string, string];
  expect(fact.printed).toContain(was);
  Object.assign(fact, { value, printed: fact.printed.replace(was, is) });
};

const isCorrectable = ({ said, reading, fact }: Reported): boolean =>
  isMeasured(said) &&
  typeof said.value === 'string' &&
  reading === undefined &&
  fact.printed.includes(vi.number(said.value.replace('-', '')));

/** One measured fact of each topic, each with another relation where there is one. */
const corrected = models.flatMap((model) =>
  [...model.topics.keys()].flatMap((topic, index) => {
    const facts = model.reported.filter((figure) => figure.node.topic === topic && isCorrectable(figure));
    const fact = facts[index % Math.max(1, facts.length)];
    return fact ? [{ ref: fact.ref, model, fact }] : [];
  }),
);

/** The figures that are, or are worked out from, a fact. */
const restingOn = (ref: string, states: readonly ReportModel[]): Set<string> =>
  new Set(
    states.flatMap(({ figures }) =>
      [...figures.values()]
        .filter((figure) => statementsBehind(figure).some((statement) => statement.ref === ref))
        .map((figure) => figure.ref),
    ),
  );

/** Texts that name one of some figures. */
const naming = (refs: ReadonlySet<string>, model: ReportModel): string[] =>
  textsOf(model)
    .filter(({ text }) =>
      [text.vi, text.en ?? '']
        .flatMap(parseTemplate)
        .some((part) => part.type === 'name' && refs.has(part.ref)),
    )
    .map(({ key }) => key);

/** Charts that draw one of some figures. */
const drawing = (refs: ReadonlySet<string>, model: ReportModel): string[] =>
  chartsOf(model)
    .filter(({ chart }) => {
      const rows = kindOf(chart.kind).rows(chart, model, vi) as { ref?: string }[];
      const { facts = [] } = namedIn(chart, model.overview);
      return [...facts, ...rows.map(({ ref = '' }) => ref)].some((ref) => refs.has(ref));
    })
    .map(({ chart }) => chart.id);

describe.each(corrected)('a corrected $ref', ({ ref, model, fact }) => {
  const is = changed(model, (files) => correct(files, fact));
  const changes = compareReports(model, is);
  const resting = restingOn(ref, [model, is]);
  const found = listed(changes);

  test('changes the figures that rest on it, and no other', () => {
    expect(found.figures).toContain(ref);
    for (const key of found.figures) expect(resting).toContain(key);
    const said = (state: ReportModel, key: string) => JSON.stringify(state.figures.get(key)?.interval);
    for (const key of resting)
      if (!found.figures.includes(key)) expect(said(model, key), key).toBe(said(is, key));
    const [own] = changes.figures.filter(({ key }) => key === ref);
    expect(own?.parts.vi).toEqual(expect.arrayContaining(['said', 'printed']));
    for (const code of languageCodes) expect(own?.was?.faces[code].printed).toBe(fact.fact.printed);
    expect(own?.is?.faces.vi.printed).toContain(otherValue(vi.number(printedValue(fact))));
  });

  test('changes the sentences that name it, in both languages, and no other', () => {
    expect(found.texts).toEqual(expect.arrayContaining(naming(new Set([ref]), model)));
    expect(naming(resting, model)).toEqual(expect.arrayContaining(found.texts));
    for (const { parts, key } of changes.texts)
      for (const code of languageCodes) expect(parts[code], `${key} ${code}`).toEqual(['said']);
  });

  test('changes the charts that draw it, and no other', () => {
    expect(found.charts).toEqual(expect.arrayContaining(drawing(new Set([ref]), model)));
    expect(drawing(resting, model)).toEqual(expect.arrayContaining(found.charts));
  });

  test('changes the embeds of those charts and of those whose words name it', () => {
    const worded = found.texts.flatMap((key) => /^charts\/([^/]+)\//.exec(key)?.[1] ?? []);
    expect(new Set(found.embeds)).toEqual(new Set([...found.charts, ...worded]));
    for (const { was, is: now } of changes.embeds)
      for (const code of languageCodes) {
        expect(was?.heights[code][360]).toBeGreaterThan(100);
        expect(now?.heights[code][720]).toBeGreaterThan(100);
      }
  });
});

test('a report as it was is unchanged', () => {
  for (const model of models) {
    const changes = after(model, () => undefined);
    expect(listed(changes)).toEqual(nothing);
    expect(isUnchanged(whole(changes))).toBe(true);
    expect(tallyText(whole(changes), vi)).toBe('Trang không có gì thay đổi.');
    expect(changesText(whole(changes), vi)).toBe('');
  }
  expect(compareShared(real, real)).toEqual([]);
});

describe('words', () => {
  const [topic] = [...real.topics.keys()] as [string];
  const paragraphs = (files: Files) => files.topics.get(topic)?.paragraphs ?? [];

  test('that changed in English alone are told in English', () => {
    const changes = after(real, (files) => Object.assign(paragraphs(files)[0] ?? {}, { en: 'Plain words.' }));
    expect(listed(changes)).toEqual({ ...nothing, texts: [`${topic}/paragraphs/1`] });
    expect(changes.texts[0]?.parts).toEqual({ vi: [], en: ['said'] });
    const before = textsOf(real).find(({ key }) => key === `${topic}/paragraphs/1`);
    expect(changesText(whole(changes), vi).split('\n')).toEqual([
      '',
      `Báo cáo ${real.id} · Câu chữ`,
      `  ${topic}/paragraphs/1 (English) · reports/${real.id}/${topic}.json`,
      `  - ${before?.said.en ?? ''}`,
      '  + Plain words.',
    ]);
  });

  test('put before others move none of them', () => {
    const changes = after(real, (files) => paragraphs(files).unshift({ vi: 'Câu mới.' }));
    expect(listed(changes)).toEqual({ ...nothing, texts: [`${topic}/paragraphs/1`] });
    expect(tallyText(whole(changes), vi)).toBe('Thêm 1\u00a0câu.');
    expect(tallyText(whole(changes), en)).toBe('1 sentence added.');
    expect(changes.texts[0]?.was).toBeUndefined();
  });

  test('taken out leave the others where they are', () => {
    const changes = after(real, (files) => paragraphs(files).shift());
    expect(listed(changes).texts).toEqual([`${topic}/paragraphs/1`]);
    expect(tallyText(whole(changes), en)).toBe('1 sentence removed.');
  });

  test('of a statement are told with its kind and paragraph', () => {
    const [id = ''] = Object.keys(real.overview.statements);
    const changes = after(real, ({ overview: { statements } }) =>
      Object.assign(statements[id] ?? {}, { paragraph: 8, kind: 'limit' }),
    );
    expect(changes.texts).toMatchObject([
      { key: `overview/statements/${id}/text`, parts: { vi: ['place'] } },
    ]);
    expect(changes.texts[0]?.is?.faces.en.place).toMatch(/^Shortcomings?, paragraph\s8$/);
  });

  test('of the site are told once', () => {
    const site = { ...real.site, name: { vi: 'Tên khác', en: 'Bắc Kạn in figures' } };
    const shared = compareShared(real, { site, glossary: real.glossary });
    expect(keysOf(shared)).toEqual(['site/name']);
    const changes = { ...whole(), shared };
    expect(tallyText(changes, vi)).toBe('Đổi 1\u00a0câu.');
    expect(changesText(changes, vi)).toBe(
      `\nChung cho cả trang\n  site/name · site.json\n  - ${real.site.name.vi}\n  + Tên khác`,
    );
  });
});

describe('a chart', () => {
  const place = chartsOf(real).find(({ topic }) => topic !== undefined);
  const { topic = '', chart } = place ?? {};
  const id = chart?.id ?? '';
  const without = changed(real, ({ topics }) => {
    const charts = topics.get(topic)?.charts ?? [];
    charts.splice(0, 1);
  });
  const told = {
    figures: [],
    texts: [`charts/${id}/title`, `charts/${id}/summary`],
    charts: [id],
    embeds: [id],
  };

  test('that came is told with its words and its embed', () => {
    const changes = compareReports(without, real);
    expect(listed(changes)).toEqual(told);
    expect(tallyText(whole(changes), en)).toBe('2 sentences, 1 chart, 1 embed added.');
    const title = changes.charts[0]?.is?.figures.vi.title.text ?? '';
    expect(changesText(whole(changes), vi)).toContain(`\n  ${id} (mới)\n  + ${title}\n`);
  });

  test('that went, too', () => {
    const changes = compareReports(real, without);
    expect(listed(changes)).toEqual(told);
    expect(tallyText(whole(changes), vi)).toBe('Bớt 2\u00a0câu, 1\u00a0biểu đồ, 1\u00a0biểu đồ nhúng.');
    expect(changesText(whole(changes), vi)).toContain(`\n  ${id} (bỏ)\n  - `);
  });

  test('with a longer title keeps its drawing, and its embed grows', () => {
    const changes = after(real, ({ topics }) => {
      const [first] = topics.get(topic)?.charts ?? [];
      Object.assign(first ?? {}, {
        title: { ...first?.title, vi: `${first?.title.vi ?? ''} ${'và thế '.repeat(12)}vậy` },
      });
    });
    expect(listed(changes)).toEqual({ ...nothing, texts: [`charts/${id}/title`], embeds: [id] });
    const [{ was, is, parts } = { was: undefined, is: undefined, parts: undefined }] = changes.embeds;
    expect(parts).toEqual({ vi: ['title', 'height'], en: [] });
    expect(is?.heights.vi[360]).toBeGreaterThan(was?.heights.vi[360] ?? Infinity);
    expect(changesText(whole(changes), vi)).toContain(
      `  - Cao khi khung rộng 360\u00a0px: ${was?.heights.vi[360] ?? ''}\u00a0px · `,
    );
  });

  test('of another kind is told as such', () => {
    const shares = chartsOf(real).filter(({ chart: { kind } }) => kind === 'plan-pace');
    const pace = shares[0]?.chart.id ?? '';
    const changes = after(real, ({ topics }) => {
      for (const { charts = [] } of topics.values())
        for (const each of charts) if (each.id === pace) Object.assign(each, { kind: 'share' });
    });
    expect(listed(changes)).toEqual({ ...nothing, charts: [pace], embeds: [pace] });
    expect(changesText(whole(changes), vi)).toContain(`  ${pace}: kiểu, con số, hình, `);
    expect(changesText(whole(changes), vi)).toContain('\n  - plan-pace\n  + share\n');
  });
});

test('each line is coloured by whether it was or is', () => {
  const changes = after(real, (files) => Object.assign(files.overview.title, { vi: 'Tên mới' }));
  const text = changesText(whole(changes), vi, {
    head: (line) => `*${line}*`,
    was: (line) => `<${line}>`,
    is: (line) => `>${line}<`,
  });
  expect(text).toMatch(
    /^\n\*Báo cáo \S+ · Câu chữ\*\n {2}overview\/title · \S+\n< {2}- .*>\n> {2}\+ Tên mới<$/,
  );
});
