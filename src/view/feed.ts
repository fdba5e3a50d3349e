/** The feed of a language: reports as they are published, and corrections of what they said. */
import { atomOf, type FeedEntry } from '../files/atom.ts';
import { element, type Element } from '../files/xml.ts';
import type { Language } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import { entryOf, type PublishedReport } from '../model/published.ts';
import { lastDay } from '../model/record-days.ts';
import type { Site } from '../model/schema.ts';
import { inLanguage } from '../model/words.ts';
import {
  absolute,
  correctionsAddress,
  feedAddress,
  homeAddress,
  iconAddress,
  reportAddress,
  reportDataAddress,
  sourceAddress,
} from './addresses.ts';
import { correctionRows, type CorrectionRow } from '../model/correction-rows.ts';
import { publishedRecord, reportModel, shownReports, siteFacts } from './reports.ts';
import { stableId } from './uuid.ts';

/** More than this many no reader asks for. */
const most = 50;
/** What has published nothing has no day, and Atom wants one. */
const noDay = '1970-01-01';

/** The feed as a file; `generator` names what built the site. */
export const feedIn = (language: Language, generator: string): string =>
  feedOf(siteFacts(), recordedEntries(language), language, generator);

/** Of all entries those that are newest, newest first. */
export const feedOf = (
  site: Site,
  all: readonly FeedEntry[],
  language: Language,
  generator: string,
): string => {
  const { page, code } = language;
  const siteName = inLanguage(site.name, language).text;
  const entries = [...all].sort(newestFirst).slice(0, most);
  return atomOf({
    id: stableId(site.place.id, code, 'feed'),
    self: absolute(feedAddress(code)),
    home: absolute(homeAddress(code)),
    icon: absolute(iconAddress()),
    code,
    title: page.feed.title(siteName),
    subtitle: page.feed.subtitle,
    updated: entries[0]?.updated ?? noDay,
    author: {
      name: site.publisher ? inLanguage(site.publisher, language).text : siteName,
      email: site.contact ?? undefined,
    },
    rights: `${page.about.licence(site.licence.name)} ${page.about.articleRights}`,
    licence: site.licence.address,
    generator,
    entries,
  });
};

/** Of the reports that changed last, since no other can be among the entries; one after another is read. */
const recordedEntries = (language: Language): FeedEntry[] => {
  const { reports } = publishedRecord();
  return shownReports()
    .flatMap((id) => {
      const recorded = entryOf(reports, id);
      return recorded ? { id, recorded } : [];
    })
    .sort((a, b) => compared(lastDay(b.recorded), lastDay(a.recorded)))
    .slice(0, most)
    .flatMap(({ id, recorded }) => entriesOf(reportModel(id), recorded, language));
};

/** A report and the corrections made in it. */
export const entriesOf = (model: ReportModel, recorded: PublishedReport, language: Language): FeedEntry[] => [
  reportEntry(model, recorded, language),
  ...correctionRows(model, language).map((row) => correctionEntry(row, model, language)),
];

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compared(b.updated, a.updated) || compared(b.published, a.published) || compared(a.id, b.id);
const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const reportEntry = (model: ReportModel, recorded: PublishedReport, language: Language): FeedEntry => {
  const { code, period } = language;
  const { feed } = language.page;
  const { title, lead } = model.overview;
  const page = absolute(reportAddress(model.id, code));
  const [said, span] = [model.say(title, language), period(model.report.period)];
  const sentences = lead.map((text) => model.say(text, language));
  const links = [
    link(page, feed.page),
    link(absolute(sourceAddress(model.id, code)), feed.source),
    link(absolute(reportDataAddress(model.id, code)), feed.data),
  ];
  return {
    id: stableId(model.site.place.id, code, 'report', model.id),
    title: said.includes(span) ? said : feed.report(said, span),
    published: recorded.first,
    updated: lastDay(recorded),
    page,
    summary: sentences[0] ?? said,
    html: html([...sentences.map((sentence) => paragraph(sentence)), element('ul', {}, links.map(item))]),
    category: { term: 'report', label: feed.categories.report },
  };
};

const correctionEntry = (row: CorrectionRow, model: ReportModel, language: Language): FeedEntry => {
  const { code, day } = language;
  const { correction: words, feed } = language.page;
  const page = `${absolute(correctionsAddress(code))}#${row.id}`;
  const figures = [
    `${words.was}: ${words.quoted(row.was.said, row.was.printed)}`,
    `${words.is}: ${words.quoted(row.is.said, row.is.printed)}`,
  ];
  const { source } = row;
  return {
    id: stableId(model.site.place.id, code, 'correction', row.id),
    title: words.title(row.indicator),
    published: row.day,
    updated: row.day,
    page,
    summary: words.note(day(row.day), row.was.said, row.is.said),
    html: html([
      paragraph(`${row.kindWords} (${day(row.day)}).`),
      element(
        'ul',
        {},
        figures.map((figure) => item(figure)),
      ),
      paragraph(`${words.why}: ${row.why.text}`),
      ...(source ? [paragraph(`${words.accordingTo(source.title, source.publisher)}.`)] : []),
      element('p', {}, [link(page, words.link)]),
    ]),
    category: { term: `correction-${row.kind}`, label: feed.categories.correction },
  };
};

const link = (href: string, text: string): Element => element('a', { href }, [text]);
const item = (inside: string | Element): Element => element('li', {}, [inside]);
const paragraph = (text: string): Element => element('p', {}, [text]);
const html = (elements: readonly Element[]): string => elements.map(({ xml }) => xml).join('');
