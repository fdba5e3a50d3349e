/** What search engines for data are told: all they ask for, and nothing that is not known. */
import { beforeAll, describe, expect, test } from 'vitest';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { entryOf } from '../../src/model/published.ts';
import { lastDay } from '../../src/model/record-days.ts';
import { daysOf, jsonLd, reportDataset, siteDataset, type Dataset } from '../../src/view/dataset.ts';
import { publishedRecord } from '../../src/view/reports.ts';
import { serveElsewhere, site } from './addressed.ts';
import { nasty } from './nasty.ts';
import { changed } from './published-reports.ts';
import { publishedReports } from './real-data.ts';

beforeAll(serveElsewhere);

/** Google's required and recommended properties of a Dataset. */
const wanted = [
  ...['name', 'description', 'alternateName', 'creator', 'citation', 'funder', 'hasPart or isPartOf'],
  ...['identifier', 'isAccessibleForFree', 'keywords', 'license', 'measurementTechnique', 'sameAs'],
  ...['spatialCoverage', 'temporalCoverage', 'variableMeasured', 'version', 'url'],
  ...['includedInDataCatalog', 'distribution'],
];
/** Who paid for a report's figures is not known. */
const unknown = ['funder'];

const each = languageCodes.flatMap((code) => [
  { name: `all reports ${code}`, code, dataset: () => siteDataset(languages[code]) },
  ...publishedReports().map((model) => ({
    ...{ name: `${model.id} ${code}`, code },
    dataset: () => reportDataset(model, languages[code]),
  })),
]);
const read = (dataset: Dataset) => JSON.parse(jsonLd(dataset)) as Record<string, unknown>;

describe.each(each)('$name', ({ dataset, code }) => {
  test('has all that is required or recommended, but what is not known', () => {
    const told = read(dataset());
    const missing = wanted.filter((name) =>
      name.split(' or ').every((one) => told[one] === undefined || told[one] === ''),
    );
    expect(missing).toEqual(unknown);
    expect(JSON.stringify(told)).not.toMatch(/null|undefined|NaN/);
  });

  test('has a description of the length that is asked for, and the language of its words', () => {
    const { description, inLanguage } = dataset();
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    expect(inLanguage).toBe(code);
  });

  test('leads to files below the site', () => {
    const { distribution } = read(dataset()) as { distribution: Record<string, string>[] };
    expect(distribution.length).toBeGreaterThan(0);
    for (const file of distribution) {
      expect(file.contentUrl?.startsWith(`${site}${code === 'vi' ? '' : 'en/'}data/`), file.contentUrl).toBe(
        true,
      );
      for (const name of ['encodingFormat', 'name', 'inLanguage']) expect(file[name], name).toBeTruthy();
    }
  });
});

describe.each(languageCodes)('in %s', (code) => {
  test('a report has a variable with a unit for each indicator it gives a figure of', () => {
    for (const model of publishedReports()) {
      const { variableMeasured } = read(reportDataset(model, languages[code]));
      const names = new Set([...model.figures.values()].map(({ node }) => model.name(node, languages[code])));
      const variables = variableMeasured as { name: string; unitText: string }[];
      expect(variables.map(({ name }) => name).sort()).toEqual([...names].sort());
      for (const { name, unitText } of variables) expect(unitText, name).not.toBe('');
    }
  });

  test('the days are those on record', () => {
    for (const model of publishedReports()) {
      const recorded = entryOf(publishedRecord().reports, model.id);
      if (!recorded) throw new Error(`${model.id} is not on record`);
      expect(read(reportDataset(model, languages[code]))).toMatchObject({
        datePublished: recorded.first,
        dateModified: lastDay(recorded),
      });
    }
  });

  test('all reports are parts, and each knows it', () => {
    const whole = read(siteDataset(languages[code]));
    const parts = publishedReports().map((model) => read(reportDataset(model, languages[code])));
    expect(whole.hasPart).toEqual(parts.toReversed().map((part) => ({ '@id': part['@id'] })));
    for (const part of parts) expect(part.isPartOf).toEqual({ '@id': whole['@id'] });
  });
});

test('no words end the script they stand in, however long they are', () => {
  const [model] = publishedReports();
  if (!model) throw new Error('no report');
  const texts = [
    ...nasty.filter((text) => typeof text === 'string'),
    '</script><b>',
    '<!--',
    'dài '.repeat(3000),
  ];
  for (const text of texts) {
    const spoilt = changed(model, ({ overview }) => {
      overview.title = { vi: text };
    });
    const dataset = reportDataset(spoilt, languages.vi);
    expect(jsonLd(dataset)).not.toContain('<');
    expect(dataset.description.length).toBeLessThanOrEqual(5000);
  }
});

test('what is not on record has no days', () => {
  expect(daysOf(['1999-01'])).toEqual({});
});
