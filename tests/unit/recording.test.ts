/** The record of what was published: its days, what it keeps, and its text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check as isFormatted } from 'prettier';
import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import { lossesOf } from '../../src/model/losses.ts';
import { nothingPublished, recordOf, type PublishedReport } from '../../src/model/published.ts';
import { recordText, recordWith, tally } from '../../src/model/recording.ts';
import { changed, good, models, published } from './published-reports.ts';
import { modelOf, publishedReports, realData } from './real-data.ts';

describe('the record', () => {
  const model = modelOf('2024-03', good);
  const correct = changed(model, (files) => {
    const fact = files.topics.get('trade')?.indicators['retail-sales']?.facts.level;
    Object.assign(fact ?? {}, { value: '630', printed: 'ước đạt 630 tỷ đồng' });
  });

  test('keeps the first day, and adds the day of a change', () => {
    const was = published(model);
    expect(published(model, was, '2026-02-02')).toEqual(was);
    const is = published(correct, was, '2026-02-02');
    expect(is.facts['retail-sales.level']).toMatchObject({
      first: '2026-01-01',
      changed: '2026-02-02',
      value: '630',
    });
    expect(is.facts['retail-sales.plan']).toEqual(was.facts['retail-sales.plan']);
    const record = (report: PublishedReport) => recordWith(nothingPublished, { '2024-03': report });
    const none = { reports: 0, charts: 0, facts: 0 };
    // The chart of its change from the year before has other rows now.
    expect(tally(record(was), record(is))).toEqual({ ...none, changed: 2 });
    expect(tally(nothingPublished, record(was))).toMatchObject({ reports: 1, charts: 10, changed: 0 });
  });

  test('keeps what is gone, and knows it when it comes back', () => {
    const was = published(model);
    const less = changed(model, ({ topics, overview }) => {
      delete topics.get('trade')?.indicators['retail-sales']?.facts.before;
      overview.charts.shift();
    });
    const is = published(less, was, '2026-02-02');
    expect(is.charts.plans).toEqual(was.charts.plans);
    expect(is.facts['retail-sales.before']).toMatchObject({
      first: '2026-01-01',
      gone: '2026-02-02',
      value: '600',
    });
    expect(published(less, is, '2026-03-03')).toEqual(is);
    expect(lossesOf('2024-03', is, recordOf(less), new Set(['2024-03/plans']))).toEqual([]);
    const other = changed(model, ({ topics }) => {
      Object.assign(topics.get('trade')?.indicators['retail-sales']?.facts.before ?? {}, {
        area: 'elsewhere',
      });
    });
    expect(lossesOf('2024-03', is, recordOf(other), new Set())).toMatchObject([
      { kind: 'fact-meaning', fact: 'retail-sales.before' },
    ]);
    const back = published(model, is, '2026-03-03').facts['retail-sales.before'];
    expect(back).toEqual({ ...was.facts['retail-sales.before'], changed: '2026-03-03' });
  });

  test('is the same text for the same data, as the formatter has it', async () => {
    for (const each of models) {
      const written = recordText(recordWith(nothingPublished, { [each.id]: published(each) }));
      expect(await isFormatted(written, { parser: 'json', printWidth: 110 })).toBe(true);
      expect(recordText(JSON.parse(written) as typeof nothingPublished)).toBe(written);
    }
  });

  test('in data/ is what `npm run publish-record` would write', () => {
    const committed = loadRecord(realData, () => undefined)?.record ?? nothingPublished;
    const reports = publishedReports().map((each) => [each.id, published(each, committed.reports[each.id])]);
    const now = recordText(
      recordWith(committed, Object.fromEntries(reports) as Record<string, PublishedReport>),
    );
    expect(now).toBe(readFileSync(path.join(realData, 'published.json'), 'utf8'));
  });
});
