/** What was published wrong: in force everywhere at once, told once, and never lost again. */
import { describe, expect, test } from 'vitest';
import { chartWords, chartFigure } from '../../src/charts/figure.ts';
import { languages } from '../../src/language/languages.ts';
import { chartsInOrder } from '../../src/model/charts.ts';
import { correctionRows, noteOf } from '../../src/model/correction-rows.ts';
import { correctionsOf, stated } from '../../src/model/corrections.ts';
import { asPrinted, factRefOf, isMeasuredFigure, type Reported } from '../../src/model/figures.ts';
import { forgottenIn, lossesOf } from '../../src/model/losses.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { nothingPublished, recordOf } from '../../src/model/published.ts';
import type { OwnCorrection, SaidFact } from '../../src/model/schema.ts';
import { sayFigure } from '../../src/model/words.ts';
import { changed, models, published, withParts } from './published-reports.ts';

const day = '2030-04-05';
const why = { vi: 'Báo đã nói lại.', en: 'The paper took it back.' };

/** Every figure that a correction can stand in for: of facts with one reading and one value. */
const correctable = models.flatMap((model) =>
  model.reported
    .filter(isMeasuredFigure)
    .filter(({ said, reading }) => !reading && typeof said.value === 'string')
    .map((figure) => ({ model, figure, ref: factRefOf(figure), name: `${model.id}/${factRefOf(figure)}` })),
);
type Correctable = (typeof correctable)[number];

const factIn = (model: Pick<ReportModel, 'topics'>, { node, factId }: Reported): SaidFact =>
  model.topics.get(node.topic)?.indicators[node.id]?.facts[factId] as SaidFact;

/** A digit more before the last: still possible for shares, counts and parts. */
const otherValue = (value: string): string => (value === '1' ? '2' : '1');

/** The report in which the newspaper was wrong. */
const ofSource = ({ model, figure }: Correctable): ReportModel => {
  const { said } = figure;
  const value = otherValue(said.value as string);
  const corrected = { of: said.value, value, printed: 'lời nói lại', source: 'noi-lai', day, why };
  const sources = [{ ...model.report.sources[0], id: 'noi-lai', publisher: 'Nơi nói lại' }];
  const report = { ...model.report, sources: [...model.report.sources, ...sources] } as ReportModel['report'];
  return changed(withParts(model, { report }), (files) => {
    Object.assign(factIn(files, figure), { corrected });
  });
};

/** The report that had misread it. */
const ofOurs = (one: Correctable): ReportModel => {
  const { model, figure, ref } = one;
  const value = otherValue(figure.said.value as string);
  const after = changed(model, (files) => {
    Object.assign(factIn(files, figure), { value, printed: 'lời đọc lại' });
  });
  const [now] = after.statementsOf(ref);
  const entry: OwnCorrection = {
    fact: ref,
    day,
    was: stated(figure),
    is: now ? stated(now) : stated(figure),
    why,
  };
  return withParts(after, { corrections: [entry] });
};

describe.each([
  { kind: 'source', corrected: ofSource },
  { kind: 'ours', corrected: ofOurs },
] as const)('a correction ($kind)', ({ kind, corrected }) => {
  test.each(correctable)('of $name holds everywhere, and is told once', (one) => {
    const model = corrected(one);
    const [was] = one.model.statementsOf(one.ref);
    const [now] = model.statementsOf(one.ref);
    expect(now?.said.value).toBe(otherValue(one.figure.said.value as string));
    expect(correctionsOf(model)).toMatchObject([{ kind, fact: one.ref, day, why }]);
    const [row] = correctionRows(model, languages.vi);
    if (!row || !was || !now) throw new Error('a correction has a row');
    expect([row.was.printed, row.is.printed]).toEqual([was.fact.printed, now.fact.printed]);
    expect(noteOf(row, languages.vi)).toContain(row.was.said);
    expect(row.source?.publisher).toBe(kind === 'source' ? 'Nơi nói lại' : undefined);
  });

  test.each(correctable)('of $name lets the figure be published, and is kept from then on', (one) => {
    const was = published(one.model);
    const model = corrected(one);
    const about = (losses: ReturnType<typeof lossesOf>) =>
      losses.filter((loss) => !('chart' in loss)).map(({ kind: lost }) => lost);
    expect(about(lossesOf(model.id, was, recordOf(model), new Set()))).toEqual([]);
    const recorded = published(model, was, day);
    const [id = ''] = correctionsOf(model).map((each) => each.id);
    expect(recorded.corrections).toEqual({ [id]: { first: day } });
    const back = lossesOf(one.model.id, recorded, recordOf(one.model), new Set());
    expect(about(back)).toEqual(['fact-figure', 'correction-gone']);
  });
});

test('a record that has lost a correction is told from one that never had it', () => {
  const [one] = correctable;
  if (!one) throw new Error('something can be corrected');
  const was = published(one.model);
  const { corrections, ...cut } = published(ofOurs(one), was, day);
  const record = (report: typeof was) => ({ ...nothingPublished, reports: { [one.model.id]: report } });
  const [id] = Object.keys(corrections ?? {});
  expect(forgottenIn(record(cut), record({ ...cut, corrections }))).toEqual([`${one.model.id}/${id ?? ''}`]);
  expect(forgottenIn(record({ ...cut, corrections }), record(was))).toEqual([]);
});

test('where the source was wrong, its figure and words are no longer said anywhere but as printed', () => {
  for (const one of correctable) {
    const [now] = ofSource(one).statementsOf(one.ref);
    if (!now) throw new Error('the fact is still there');
    expect(now.fact).toMatchObject({ printed: 'lời nói lại', source: 'noi-lai' });
    expect(now.fact.paragraph).toBeUndefined();
    expect(asPrinted(now).map(({ fact }) => fact.printed)).toEqual([one.figure.fact.printed, 'lời nói lại']);
    expect(asPrinted(one.figure)).toEqual([one.figure]);
  }
});

test('a correction made for another value changes nothing', () => {
  for (const one of correctable) {
    const model = changed(ofSource(one), (files) => {
      const fact = factIn(files, one.figure);
      if ('corrected' in fact && fact.corrected) fact.corrected.of = '987654';
    });
    const [now] = model.statementsOf(one.ref);
    expect(now?.said.value).toBe(one.figure.said.value);
    expect(now?.fact.printed).toBe(one.figure.fact.printed);
    expect(now?.original).toBeUndefined();
  }
});

test('charts tell of corrections of what they show, and of no others', () => {
  const [one] = correctable;
  if (!one) throw new Error('something can be corrected');
  const model = ofOurs(one);
  const [row] = correctionRows(model, languages.vi);
  for (const { chart } of chartsInOrder(model)) {
    const { title, summary } = chartWords(chart, model, languages.vi);
    const text = [title, summary].flatMap(({ segments }) =>
      segments.flatMap(({ figure }) => figure?.ref ?? []),
    );
    const isShown = text.includes(one.ref) || ('facts' in chart && chart.facts.includes(one.ref));
    const { corrections, drawings, key, table, source } = chartFigure(chart, model, languages.vi);
    const shown = JSON.stringify([title.text, summary.text, drawings, key, table, source]);
    if (isShown) expect(corrections).toEqual([row && noteOf(row, languages.vi)]);
    // The former figure stands in the note and nowhere else.
    const former = sayFigure(one.figure, 'value', languages.vi, one.model);
    expect(shown).not.toContain(former);
    if (!isShown) continue;
    expect(corrections.join()).toContain(former);
  }
});
