/** How the site works, told with figures of its newest report; components only lay it out. */
import type { Language } from '../language/language.ts';
import type { MethodWords, Paragraph, Piece } from '../language/method-words.ts';
import type { ReportModel } from '../model/model.ts';
import { plainWords } from '../model/prose.ts';
import { unknownsOf } from '../model/unknowns.ts';
import { inLanguage } from '../model/words.ts';
import { correctionsAddress, feedAddress, sourceAddress } from './addresses.ts';
import {
  exampleOf,
  figurePiece,
  listed,
  neighbourhoodOf,
  roundingOf,
  shownFigures,
  stepOf,
  workingOf,
  type Neighbourhood,
  type Shown,
} from './method-examples.ts';
import type { Heading } from './report-page.ts';

/** A picture of what rounding leaves open, with its words. */
export type NumberLine = { at: Neighbourhood; label: string; caption: string };
export type Block =
  | { kind: 'paragraph'; pieces: Paragraph }
  | { kind: 'list' | 'steps'; items: Paragraph[] }
  | { kind: 'line'; line: NumberLine };
export type MethodSection = { id: string; blocks: Block[] };
export type MethodPage = { title: string; intro: string; headings: Heading[]; sections: MethodSection[] };

type Telling = { model: ReportModel; language: Language; words: MethodWords; shown: Shown };

export const methodPage = (model: ReportModel, language: Language): MethodPage => {
  const words = language.page.methodPage;
  const telling = { model, language, words, shown: shownFigures(model) };
  const ids = Object.keys(tellings) as (keyof typeof tellings)[];
  return {
    title: words.title,
    intro: words.intro(
      inLanguage(model.site.place.name, language).text,
      language.period(model.report.period),
    ),
    headings: ids.map((id) => ({ id, title: plainWords(words[id].title, language.code) })),
    sections: ids.map((id) => ({ id, blocks: tellings[id](telling) })),
  };
};

const said = (...pieces: Paragraph): Block => ({ kind: 'paragraph', pieces });
const all = (texts: readonly string[]): Block[] => texts.map((text) => said(text));
/** What is told of an example, where the report has one. */
const ofAny = <T>(example: T | undefined, tell: (example: T) => Block[]): Block[] =>
  example === undefined ? [] : tell(example);
const link =
  (address: string) =>
  (text: string): Piece => ({ kind: 'link', text, address });

const reported = ({ model, language, words, shown: { decimal } }: Telling): Block[] => [
  ...ofAny(decimal, (figure) => [said(...words.reported.example(exampleOf(figure, model, language)))]),
  ...all(words.reported.text),
];

const interval = ({ model, language, words: { interval: words }, shown }: Telling): Block[] => [
  said(words.text),
  ...ofAny(shown.decimal, (figure) => {
    const example = exampleOf(figure, model, language);
    const rounding = roundingOf(figure, language);
    const line = {
      at: neighbourhoodOf(figure),
      label: words.line(rounding, example.known),
      caption: words.caption(rounding),
    };
    return [said(...words.example(example, rounding)), { kind: 'line', line }];
  }),
  ...ofAny(shown.count, (figure) => [said(...words.count(exampleOf(figure, model, language)))]),
];

const hedges = ({ model, language, words: { hedges: words }, shown: { hedged } }: Telling): Block[] => [
  said(words.text),
  {
    kind: 'list',
    items: (['about', 'over', 'nearly'] as const).map((hedge) => {
      const figure = hedged[hedge];
      return [
        words.rules[hedge],
        ...(figure ? words.example(exampleOf(figure, model, language), stepOf(figure, language)) : []),
      ];
    }),
  },
  said(words.own),
];

const derived = ({ model, language, words: { derived: words }, shown }: Telling): Block[] => [
  said(words.text),
  ...ofAny(shown.range, (figure) => [said(...words.range(workingOf(figure, model, language)))]),
  ...ofAny(shown.single, (figure) => [said(...words.single(workingOf(figure, model, language)))]),
];

const status = ({ model, language, words: { status: words }, shown: { estimated } }: Telling): Block[] => [
  said(words.text),
  ...ofAny(estimated, (figure) => [said(...words.example(exampleOf(figure, model, language)))]),
];

const disputed = ({ model, language, words, shown }: Telling): Block[] => {
  const { text, example, after } = words.disputed;
  const readings = shown.disputed.map((figure) => figurePiece(figure, 'said', model, language));
  return [
    said(text),
    ...ofAny(shown.disputed[0], (figure) => [
      said(...example(exampleOf(figure, model, language), listed(readings, words.or))),
    ]),
    said(after),
  ];
};

const contradictions = ({ model, language, words }: Telling): Block[] => {
  const { text, none, found } = words.contradictions;
  const { contradictions: accepted = [] } = model.overview;
  const figures = (refs: readonly string[]) =>
    listed(
      refs.flatMap((ref) =>
        model.statementsOf(ref).map((figure) => figurePiece(figure, 'said', model, language)),
      ),
      words.and,
    );
  return [
    ...all(text),
    ...(accepted.length === 0 ? [said(none)] : []),
    ...accepted.map(({ figures: refs, trusted, why }) =>
      said(...found({ figures: figures(refs), trusted: figures(trusted), why: model.say(why, language) })),
    ),
  ];
};

const time = ({ model, language, words: { time: words }, shown }: Telling): Block[] => {
  const isMarked = model.clock !== undefined;
  return [
    ...(isMarked ? [said(words.mark(model.mark(), model.markShare(language)))] : []),
    ...ofAny(isMarked ? shown.paced : undefined, (figure) => [
      said(...words.paced(exampleOf(figure, model, language))),
    ]),
    ...ofAny(shown.notPaced, (figure) => [said(...words.notPaced(exampleOf(figure, model, language)))]),
    ...all(words.text),
  ];
};

const unknown = ({ model, words: { unknown: words } }: Telling): Block[] => {
  const { address, published, byline, cutOff, plans, ...counts } = unknownsOf(model);
  const { items } = words;
  const stated = { address, published, byline, cutOff };
  const lines = [
    ...(Object.keys(stated) as (keyof typeof stated)[]).filter((key) => stated[key]).map((key) => items[key]),
    ...(counts.issuers > 0 ? [items.issuers(counts.issuers, plans)] : []),
    ...(['planNames', 'periods', 'wholes', 'prices'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => items[key](counts[key])),
  ];
  return [
    said(lines.length > 0 ? words.text : words.nothing),
    ...(lines.length > 0 ? [{ kind: 'list' as const, items: lines.map((line) => [line]) }] : []),
    said(words.after),
  ];
};

const corrections = ({ language: { code }, words: { corrections: words } }: Telling): Block[] => [
  said(words.text),
  said(...words.where(link(correctionsAddress(code)), link(feedAddress(code)))),
];

const errors = ({ model, words: { errors: words } }: Telling): Block[] => {
  const { contact } = model.site;
  return [
    said(...(contact === null ? [words.noContact] : words.contact(link(`mailto:${contact}`)(contact)))),
    said(words.text),
    { kind: 'list', items: words.holds.map((each) => [each]) },
  ];
};

const check = ({ model, language: { code }, words: { check: words } }: Telling): Block[] => {
  const articles = model.report.sources.map(({ title, publisher, address }) =>
    words.article(address === null ? { kind: 'quote', text: title } : link(address)(title), publisher),
  );
  const command = (file: string): Piece => ({ kind: 'code', text: `npm run verify -- ${file} ${model.id}` });
  return [
    {
      kind: 'steps',
      items: [words.source(link(sourceAddress(model.id, code))), ...articles, words.verify(command)],
    },
  ];
};

/** The sections in their order. */
const tellings = {
  ...{ reported, interval, hedges, derived, status, disputed },
  ...{ contradictions, time, unknown, corrections, errors, check },
};
