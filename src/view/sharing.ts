/** What a chart offers to others: its embed's measures, its snippets, its picture, its oEmbed answer. */
import { createHash } from 'node:crypto';
import type { ChartFigure } from '../charts/figure.ts';
import { pngVersion } from '../charts/png.ts';
import { poster, type Picture } from '../charts/poster.ts';
import { sharePicture, shareSize } from '../charts/share-picture.ts';
import { embedOf, type Embed } from '../embeds/embed.ts';
import { oembedOf, type Oembed } from '../embeds/oembed.ts';
import { snippetsOf, type SnippetParts } from '../embeds/snippets.ts';
import type { SnippetName } from '../language/embed-words.ts';
import { languages } from '../language/languages.ts';
import type { LanguageCode } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import type { Text } from '../model/schema.ts';
import { inLanguage } from '../model/words.ts';
import {
  absolute,
  chartAddress,
  embedAddress,
  fileAddress,
  homeAddress,
  hostScriptAddress,
  oembedAddress,
  type ChartAddress,
} from './addresses.ts';
import { keptFigure, keptLayout } from './chart-figures.ts';
import { chartOf } from './chart-paths.ts';
import { keptOfChart } from '../charts/kept.ts';
import { reportModel } from './reports.ts';
import { subjectOf } from './subject.ts';

/** A picture that goes with a link. */
export type SharedPicture = { address: string; alt: string; width: number; height: number };
/** What other sites are told of a page; `oembed` is where the answer for those who embed is. */
export type SharedPage = {
  title: string;
  description: string;
  siteName: string;
  picture: SharedPicture | undefined;
  oembed?: string;
};

/** The site's name in a language. */
export const siteNameIn = ({ site }: ReportModel, code: ChartAddress['code']): string =>
  inLanguage(site.name, languages[code]).text;

/** A chart as it is shown, in the language of its address. */
export const figureAt = ({ report, chart, code }: ChartAddress): ChartFigure => {
  const { chart: drawn, model } = chartOf(report, chart);
  return keptFigure(drawn, model, languages[code]);
};

/** The chart with its words as one picture. */
export const posterAt = (at: ChartAddress): Picture => {
  const { chart, model } = chartOf(at.report, at.chart);
  return keptPoster(chart, model, languages[at.code]);
};

const keptPoster = keptOfChart((chart, model, language) => {
  const { code } = language;
  const address = absolute(chartAddress({ report: model.id, chart: chart.id, code }));
  return poster(keptLayout(chart, model, language), { siteName: siteNameIn(model, code), address });
});

/** The chart as a picture for social media. */
export const sharePictureAt = ({ report, chart: id, code }: ChartAddress): Picture => {
  const { chart, model } = chartOf(report, id);
  return keptSharePicture(chart, model, languages[code]);
};

const keptSharePicture = keptOfChart((chart, model, language) =>
  sharePicture(keptLayout(chart, model, language), siteNameIn(model, language.code)),
);

/** The picture of a link to a chart. */
export const sharedPicture = (at: ChartAddress, alt: string): SharedPicture => ({
  address: sharedAddress(at),
  alt,
  ...shareSize,
});

/** A chart, for all that leads to it. */
export const sharedChart = (at: ChartAddress, { title, summary, code } = figureAt(at)): SharedPage => ({
  title: title.text,
  description: summary.text,
  siteName: siteNameIn(reportModel(at.report), code),
  picture: sharedPicture(at, summary.text),
  oembed: absolute(oembedAddress(at)),
});

/** A report, with the picture of its first chart. */
export const sharedReport = (report: string, code: LanguageCode): SharedPage => {
  const model = reportModel(report);
  const { title, lead, charts } = model.overview;
  const say = (text: Text) => model.say(text, languages[code]);
  const [main] = charts;
  return {
    title: say(title),
    description: lead.map(say).join(' '),
    siteName: siteNameIn(model, code),
    picture: main && sharedPicture({ report, chart: main.id, code }, say(main.summary)),
  };
};

/** Changes with the picture, since those who show it keep what they fetched. */
const sharedAddress = (at: ChartAddress): string =>
  `${absolute(fileAddress(at, 'share.png'))}?v=${versionOf(at)}`;

const versionOf = (at: ChartAddress): string =>
  createHash('sha256')
    .update(sharePictureAt(at).svg + pngVersion())
    .digest('hex')
    .slice(0, 10);

/** A chart as its embed shows it. */
export const embedAt = (at: ChartAddress): Embed => {
  const { chart, model } = chartOf(at.report, at.chart);
  return keptEmbed(chart, model, languages[at.code]);
};

const keptEmbed = keptOfChart((chart, model, wanted) => {
  const figure = keptFigure(chart, model, wanted);
  return embedOf(figure, languages[figure.code].page.embed.by(siteNameIn(model, figure.code)));
});

/** Everything the snippets of a chart are made of. */
export const snippetParts = (at: ChartAddress): SnippetParts => {
  const { chart, model } = chartOf(at.report, at.chart);
  const figure = figureAt(at);
  const { embed: words } = languages[figure.code].page;
  const siteName = siteNameIn(model, figure.code);
  const subject = subjectOf(chart, model, languages[figure.code]);
  const { width, height } = posterAt(at);
  return {
    id: figure.id,
    frameTitle: words.frameTitle(subject),
    alt: words.pictureOf(subject),
    credit: `${siteName}: ${subject}`,
    page: absolute(chartAddress(at)),
    embed: absolute(embedAddress(at)),
    hostScript: absolute(hostScriptAddress()),
    picture: { address: absolute(fileAddress(at, 'png')), width, height },
    measures: embedAt(at).measures,
  };
};

/** What to copy, each way of embedding. */
export const snippetsAt = (at: ChartAddress): Record<SnippetName, string> => snippetsOf(snippetParts(at));

/** The frame as an article would have it, from wherever the site is being looked at. */
export const previewAt = (at: ChartAddress): string =>
  snippetsOf({ ...snippetParts(at), embed: embedAddress(at), page: chartAddress(at) }).frame;

/** The chart's static oEmbed answer. */
export const oembedAt = (at: ChartAddress): Oembed => {
  const figure = figureAt(at);
  const { model } = chartOf(at.report, at.chart);
  return oembedOf({
    ...snippetParts(at),
    title: figure.title.text,
    siteName: siteNameIn(model, figure.code),
    home: absolute(homeAddress(at.code)),
    share: sharedAddress(at),
  });
};
