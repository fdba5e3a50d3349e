import type { EmbedWords } from './embed-words.ts';
import { lowerFirst } from './numbers.ts';
import { statusBehindEn, statusWordsEn } from './status-words.ts';

export const embedWordsEn: EmbedWords = {
  by: (siteName) => `Chart: ${siteName}`,
  frameTitle: (subject) => `Chart: ${subject}`,
  pictureOf: (subject) => `Chart: ${subject}. Figures and table on the chart’s page.`,
  compared: (base) => `compared with ${base}`,
  andOthers: (name) => `${name} and other indicators`,
  more: 'Embed, download, quote',
  moreOf: (title) => `Embed, download, quote: ${title}`,
  chartPage: {
    ofReport: (period) => `In the report on the ${lowerFirst(period)}`,
    evidence: 'How we know',
    embed: {
      title: 'Embed it in an article',
      intro:
        'Copy one of the four below. The chart fits the width of the article, tracks nobody, needs nothing from anywhere else, and its address is kept for years.',
      language: 'Language of the chart',
      copy: 'Copy',
      copyOf: (title) => `Copy: ${title}`,
      copied: 'Copied',
      selected: 'Selected: press Ctrl+C to copy',
      onlyIn: (given) => `This chart is in ${given} only.`,
    },
    snippets: {
      address: {
        title: 'The address alone',
        use: 'For WordPress, Ghost and other systems that support oEmbed: paste the address on a line of its own.',
      },
      frame: {
        title: 'An iframe',
        use: 'For systems that strip scripts. Its height is worked out for every width.',
      },
      script: {
        title: 'An iframe with a script',
        use: 'Best where scripts are allowed: the frame grows when a reader opens the table.',
      },
      picture: {
        title: 'A picture with a link',
        use: 'For mail, RSS, chat apps and whatever drops iframes.',
      },
    },
    files: {
      title: 'Download',
      names: {
        svg: 'Drawing, sharp at any size',
        png: 'Picture, double resolution',
        'share.png': 'Picture for social media, 1200 × 630',
        csv: 'Data for statistics software',
        xlsx: 'Data for Excel',
        json: 'Data for programs',
      },
    },
    quote: {
      title: 'Quote it',
      intro: 'The sentence keeps the report’s own caution; please leave “about”, “over” and “estimated” in.',
      sentence: 'A sentence to quote',
      citation: 'Citation',
    },
    charts: 'Other charts',
    before: (title) => `Chart before: ${title}`,
    after: (title) => `Chart after: ${title}`,
  },
  attributed: (publisher, statement) => `According to ${publisher}, ${statement}.`,
  workedOut: (siteName, publisher, statement) =>
    `According to ${siteName}, worked out from figures in ${publisher}, ${statement}.`,
  clause: (name, said) => `${name} ${withVerb(said.join(', '))}`,
  estimated: (said, status) => {
    // "an estimated about 5%" is no English.
    const hedged = said.replace(/^((?:up|down)\s)?(?=\d)/, (way) => `${way}${statusWordsEn[status]} `);
    return hedged === said ? said + statusBehindEn[status] : hedged.trim();
  },
  disputed: (printed) => `“${printed}” (printed so; a phrase with several readings)`,
  planRead: (said, span, siteName) =>
    `${said} – “${span}” is how ${siteName} reads it, the report does not say`,
  stated: ({ of, level, plan, period }) =>
    `of ${of} indicators the report has figures of, ${level} have a level, ${plan} are compared with a plan and ${period} with another period, not counting phrases with several readings`,
  citation: ({ siteName, title, publisher, period, isDerived, address }) =>
    `${siteName}, “${title}”, figures from ${publisher}${isDerived ? ', derived figures worked out by this site' : ''}, ${lowerFirst(period)}, ${address}`,
  embeds: {
    title: 'Embed a chart',
    titleOf: (period) => `Embed a chart: ${period}`,
    others: 'Charts of other reports',
    intro:
      'Every chart of the report, for articles anywhere. Each is lighter than a small photograph, fits its width by itself, tracks nobody and needs nothing from anywhere else.',
    search: 'Find a chart',
    found: { none: 'No chart found', one: '# chart', many: '# charts' },
    width: 'Preview at a width of',
    preview: (title) => `Preview: ${title}`,
    page: 'Snippets, downloads, quotes',
    contract: {
      title: 'For the newsroom’s engineer',
      paragraphs: [
        'An address once given out is kept. Where a chart is replaced, the old address shows the new one.',
        'Each chart is one HTML file, whole without JavaScript, and runs in a frame with sandbox="allow-scripts" too. No cookies, nothing stored with the reader, no call to a third party.',
        'A chart tells the page around it how high it is, in the very messages that pym.js, @newswire/frames, sidechain, iframe-resizer 4, open-iframe-resizer, Iframely, Datawrapper, AMP and WordPress understand; a page that has one of them needs nothing more. A page that loads content by itself calls bacKan.scan() after adding frames. Only iframe-resizer 4 in a sandbox needs allow-same-origin.',
        'Light and opaque is the default, since a chart cannot know whether the page around it is light or dark. Add ?theme=dark for a dark ground, ?theme=auto to follow the reader’s system, ?bg=transparent for none.',
        'A page with a content security policy has to allow our address in frame-src and, for the script, in script-src.',
      ],
      more: 'The full contract is in docs/embed-contract.md with the source code.',
    },
  },
};

/** A verb that goes with names of one thing and of many. */
const withVerb = (said: string): string => {
  if (/^(up|down)\s/.test(said)) return `went ${said}`;
  if (/^(reached\s|“)/.test(said)) return said;
  const isAmount =
    /^(\d|an?\s|about\s\d|over\s\d|nearly\s\d)/.test(said) && !/\s(beyond|short of)\s/.test(said);
  return `stood ${isAmount ? 'at ' : ''}${said}`;
};
