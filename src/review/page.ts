/** What changed, as a page for review: one file that asks for no other. */
import { escaped } from '../embeds/snippets.ts';
import type { Language } from '../language/language.ts';
import { languageCodes, languages } from '../language/languages.ts';
import { isUnchanged, type Changes, type ReportChanges } from './compare.ts';
import { documentOf } from './document.ts';
import { tallyText } from './print.ts';
import { chartItem, embedTable, figureTable, section, textItem, type Writing } from './page-parts.ts';

/** The page in a language; `since` says in each what the data are compared with. */
export const changesPage = (
  changes: Changes,
  since: Record<Language['code'], string>,
  language: Language,
): string => {
  const { review: words } = language.page;
  const writing: Writing = { language, words };
  const counts = languageCodes.map(
    (code) =>
      `<p${langOf(code, language)}>${escaped(since[code])}</p><p class="counts"${langOf(code, language)}>${escaped(tallyText(changes, languages[code]))}</p>`,
  );
  const body = isUnchanged(changes)
    ? []
    : [
        wholeReports(changes, writing),
        sharedTexts(changes, writing),
        ...changes.reports.map((each) => reportSection(each, writing)),
      ];
  return documentOf(words.title, language.code, [...counts, ...body]);
};

const langOf = (code: string, language: Language): string =>
  code === language.code ? '' : ` lang="${code}"`;

const wholeReports = ({ added, removed }: Changes, { language: { code }, words }: Writing): string => {
  const item = (kept: 'added' | 'removed') => (of: Changes['added'][number]) => {
    const tag = kept === 'added' ? 'ins' : 'del';
    const counted = [words.counted.figures(of.figures), words.counted.charts(of.charts)] as const;
    const said = `${words.report(of.report)}: ${words.whole[kept](of.title[code], ...counted)}`;
    return `<li class="change"><${tag}>${escaped(said)}</${tag}></li>`;
  };
  const items = [...added.map(item('added')), ...removed.map(item('removed'))];
  return items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>`;
};

const sharedTexts = ({ shared }: Changes, writing: Writing): string =>
  shared.length === 0
    ? ''
    : `<section>\n<h2>${escaped(writing.words.shared)}</h2>\n<ul>\n${shared.map((change) => textItem(change, writing)).join('\n')}\n</ul>\n</section>`;

const reportSection = (
  { report, figures, texts, charts, embeds }: ReportChanges,
  writing: Writing,
): string => {
  const { words } = writing;
  const parts = [
    section(words.kinds.figures, figures, () => figureTable(figures, writing)),
    section(
      words.kinds.texts,
      texts,
      () => `<ul>\n${texts.map((change) => textItem(change, writing)).join('\n')}\n</ul>`,
    ),
    section(words.kinds.charts, charts, () =>
      charts.map((change) => chartItem(change, report, writing)).join('\n'),
    ),
    section(words.kinds.embeds, embeds, () => embedTable(embeds, writing)),
  ];
  const whole = parts.filter((part) => part !== '').join('\n');
  return whole === '' ? '' : `<section>\n<h2>${escaped(words.report(report))}</h2>\n${whole}\n</section>`;
};
