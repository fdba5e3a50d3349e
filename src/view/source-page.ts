/** Every fact of a report in the order of the article: its words, what is read in them, what follows, what they leave open. */
import type { Language } from '../language/language.ts';
import { lowerFirst, upperFirst } from '../language/numbers.ts';
import { figuresNamed } from '../charts/rows.ts';
import { chartsInOrder } from '../model/charts.ts';
import { crossChecks, type CrossCheck } from '../model/cross-checks.ts';
import { correctionsAmong } from '../model/correction-rows.ts';
import { statementsBehind, type Derived } from '../model/derive.ts';
import { factRefOf, type Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText, type Said } from '../model/prose.ts';
import { sayBase, sayFigure, sayInterval, saySpan, weakestStatus } from '../model/words.ts';
import { chartAddress, correctionsAddress, figureAddress } from './addresses.ts';
import { agreementRows, contradictionRows, type ContradictionRow } from './contradiction-rows.ts';
import { badgesOf, comparedTo, derivedRow, relationOf } from './fact-table.ts';
import { figureMark, type FigureMark } from './figure-marks.ts';
import { unsaidOf } from './unsaid.ts';

/** What is read of a fact, line by line; a disputed one has a reading each. */
export type Line = { label: string; value: string; lang?: 'vi' };
export type StatementEntry = {
  ref: string;
  /** Of a disputed fact: what this reading takes it for. */
  reading: string | undefined;
  said: string;
  mark: FigureMark;
  lines: Line[];
};
export type Input = { text: string; printed: string; href: string };
export type DerivedEntry = {
  ref: string;
  said: string;
  mark: FigureMark;
  formula: string;
  known: string | undefined;
  inputs: Input[];
  /** Over what span, and up to which day. */
  span: string;
  status: string;
};
export type Link = { href: string; text: string };
export type SourceEntry = {
  /** The fact: the anchor of the entry. */
  ref: string;
  name: string;
  /** None of a disputed fact, whose readings have their own. */
  relation: string | undefined;
  badges: string[];
  printed: string;
  place: string;
  source: string | undefined;
  statements: StatementEntry[];
  derived: DerivedEntry[];
  unsaid: string[];
  notes: Said[];
  contradictions: ContradictionRow[];
  agreements: string[];
  /** Corrections, without the former figure. */
  corrections: Link[];
  oddities: Link[];
  charts: Link[];
};
export type SourcePage = {
  title: string;
  intro: string[];
  groups: { title: string; entries: SourceEntry[] }[];
  totals: { name: string; derived: DerivedEntry[] }[];
  oddities: { id: string; title: Said; text: Said; facts: Link[] }[];
  statements: { id: string; text: Said; place: string }[];
};

export const sourcePage = (model: ReportModel, language: Language): SourcePage => {
  const words = language.page.sourcePage;
  return {
    title: words.title(language.period(model.report.period)),
    intro: [words.intro, countsOf(model, language), words.verify],
    groups: groupsOf(model, language),
    totals: totalsOf(model, language),
    oddities: Object.entries(model.overview.oddities ?? {}).map(([id, { title, text, facts }]) => ({
      id: `oddity-${id}`,
      title: sayText(title, language, model),
      text: sayText(text, language, model),
      facts: facts.flatMap((ref) => factLink(ref, model, language) ?? []),
    })),
    statements: Object.entries(model.overview.statements).map(([id, { text, paragraph }]) => ({
      id: `statement-${id}`,
      text: sayText(text, language, model),
      place: language.page.paragraph(paragraph),
    })),
  };
};

/** Every filled text of the page, for the terms it uses. */
export const saidOn = ({ groups, oddities, statements }: SourcePage): Said[] => [
  ...oddities.flatMap(({ title, text }) => [title, text]),
  ...statements.map(({ text }) => text),
  ...groups.flatMap(({ entries }) =>
    entries.flatMap(({ notes, contradictions }) => [...notes, ...contradictions.map(({ why }) => why)]),
  ),
];

const countsOf = (model: ReportModel, { page }: Language): string => {
  const phrases = new Set(model.reported.map(({ fact }) => fact.printed));
  return page.sourcePage.counts({
    facts: new Set(model.reported.map(factRefOf)).size,
    phrases: phrases.size,
    derived: [...model.figures.values()].filter(({ kind }) => kind === 'derived').length,
    statements: Object.keys(model.overview.statements).length,
    quoted: [...phrases].join(' ').split(/\s+/).length,
    words: model.report.sources[0]?.wordCount ?? page.toFill,
  });
};

const groupsOf = (model: ReportModel, language: Language): SourcePage['groups'] => {
  const words = language.page.sourcePage;
  const facts = [...Map.groupBy(model.reported, factRefOf).values()].sort(byPlace);
  const checks = crossChecks(model);
  const byParagraph = Map.groupBy(facts, ([first]) => first?.fact.paragraph);
  return [...byParagraph].map(([paragraph, ofParagraph]) => ({
    title: paragraph === undefined ? words.noParagraph : words.paragraph(language.page.paragraph(paragraph)),
    entries: ofParagraph.flatMap((statements) => entryOf(statements, checks, model, language)),
  }));
};

/** Sorting is stable: within a sentence the order of the files stays. */
const byPlace = ([a]: readonly Reported[], [b]: readonly Reported[]): number => {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one[0] - other[0] || one[1] - other[1];
};
const placeOf = (figure: Reported | undefined): [number, number] => [
  figure?.fact.paragraph ?? Number.MAX_SAFE_INTEGER,
  figure?.fact.sentence ?? Number.MAX_SAFE_INTEGER,
];

const entryOf = (
  statements: readonly Reported[],
  checks: readonly CrossCheck[],
  model: ReportModel,
  language: Language,
): SourceEntry[] => {
  const [first] = statements;
  if (!first) return [];
  const { node, fact } = first;
  const ref = factRefOf(first);
  const { page } = language;
  const notes = [fact.note, node.indicator.note].filter((note) => note !== undefined);
  return [
    {
      ref,
      name: model.name(node, language),
      relation: first.reading === undefined ? relationOf(first, language) : undefined,
      badges: badgesOf(first, language),
      printed: fact.printed,
      place: placeWords(first, language),
      source: sourceWords(first, model),
      statements: statements.map((statement) => statementEntry(statement, model, language)),
      derived: derivedOf(statements, model, language),
      unsaid: [...new Set(statements.flatMap((each) => unsaidOf(each, model)))].map(
        (each) => page.sourcePage.unsaid[each],
      ),
      notes: notes.map((note) => sayText(note, language, model)),
      contradictions: contradictionRows(ref, model, language),
      agreements: agreementRows(first, checks, model, language),
      corrections: correctionLinks(ref, model, language),
      oddities: odditiesOf(ref, model, language),
      charts: chartsOf(ref, model, language),
    },
  ];
};

const placeWords = ({ fact: { paragraph, sentence } }: Reported, { page }: Language): string => {
  if (paragraph === undefined) return page.sourcePage.noParagraph;
  const place = page.paragraph(paragraph);
  return sentence === undefined ? place : page.sourcePage.sentence(place, sentence);
};

/** Of the report's first source nothing is said: the page is about it. */
const sourceWords = ({ fact }: Reported, model: ReportModel): string | undefined => {
  const source = model.sourceOf(fact);
  return source === model.report.sources[0] ? undefined : `${source.publisher}: ${source.title}`;
};

const statementEntry = (statement: Reported, model: ReportModel, language: Language): StatementEntry => ({
  ref: statement.ref,
  reading: statement.reading === undefined ? undefined : relationOf(statement, language),
  said: upperFirst(sayFigure(statement, statement.said.type === 'level' ? 'value' : 'said', language, model)),
  mark: figureMark(statement, language.code),
  lines: linesOf(statement, model, language),
});

const linesOf = (statement: Reported, model: ReportModel, language: Language): Line[] => {
  const { page } = language;
  const { labels, hedges, statuses } = page.sourcePage;
  const { said, fact } = statement;
  const hedge = 'hedge' in said ? said.hedge : undefined;
  const base = sayBase(statement, language, model);
  const lines: (Line | undefined)[] = [
    hedge && { label: labels.hedge, value: hedges[hedge] },
    { label: labels.known, value: sayInterval(statement, language) ?? page.noInterval },
    base === undefined ? undefined : { label: labels.comparedWith, value: base },
    { label: labels.span, value: `${saySpan(statement, language)}; ${cutOffWords(model, language)}` },
    { label: labels.status, value: statuses[fact.status ?? 'A'] },
  ];
  return lines.filter((line) => line !== undefined);
};

const cutOffWords = ({ report: { cutOff } }: ReportModel, { day, page }: Language): string =>
  page.sourcePage.cutOff(cutOff === null ? undefined : day(cutOff));

const derivedOf = (
  statements: readonly Reported[],
  model: ReportModel,
  language: Language,
): DerivedEntry[] => {
  const refs = new Set(statements.map(({ ref }) => ref));
  return derivedIn(model)
    .filter(({ of }) => of && refs.has(of.ref))
    .map((figure) => derivedEntry(figure, model, language));
};

const derivedIn = ({ figures }: ReportModel): Derived[] =>
  [...figures.values()].filter((figure) => figure.kind === 'derived');

const derivedEntry = (figure: Derived, model: ReportModel, language: Language): DerivedEntry => {
  const { derivedStatus, statuses } = language.page.sourcePage;
  const status = weakestStatus(figure.inputs);
  return {
    ...derivedRow(figure, model, language),
    mark: figureMark(figure, language.code),
    inputs: statementsBehind(figure).map((input) => ({
      text: `${model.name(input.node, language)}: ${sayFigure(input, 'value', language, model)}`,
      printed: input.fact.printed,
      href: figureAddress(input.report, input.ref, language.code),
    })),
    span: `${spansOf(figure.inputs, language)}; ${cutOffWords(model, language)}`,
    status: status ? `${derivedStatus}; ${statuses[status]}` : derivedStatus,
  };
};

const spansOf = (figures: readonly Reported[], language: Language): string =>
  [...new Set(figures.map((figure) => saySpan(figure, language)))].join('; ');

/** What identities give indicators that the report names without a figure. */
const totalsOf = (model: ReportModel, language: Language): SourcePage['totals'] => {
  const totals = derivedIn(model).filter(({ of }) => of === undefined);
  return [...Map.groupBy(totals, ({ node }) => node)].map(([node, derived]) => ({
    name: model.name(node, language),
    derived: derived.map((figure) => derivedEntry(figure, model, language)),
  }));
};

const correctionLinks = (ref: string, model: ReportModel, language: Language): Link[] =>
  correctionsAmong(new Set([ref]), model, language).map(({ id, day }) => ({
    href: `${correctionsAddress(language.code)}#${id}`,
    text: language.page.correction.corrected(language.day(day)),
  }));

const odditiesOf = (ref: string, model: ReportModel, language: Language): Link[] =>
  Object.entries(model.overview.oddities ?? {}).flatMap(([id, { title, facts }]) =>
    facts.includes(ref)
      ? [{ href: `#oddity-${id}`, text: language.page.sourcePage.seeOddity(model.say(title, language)) }]
      : [],
  );

const chartsOf = (ref: string, model: ReportModel, language: Language): Link[] =>
  chartsInOrder(model).flatMap(({ chart }) =>
    'facts' in chart &&
    figuresNamed(chart, model)
      .flatMap(statementsBehind)
      .some((each) => factRefOf(each) === ref)
      ? [
          {
            href: chartAddress({ report: model.id, chart: chart.id, code: language.code }),
            text: model.say(chart.title, language),
          },
        ]
      : [],
  );

const factLink = (ref: string, model: ReportModel, language: Language): Link | undefined => {
  const [figure] = model.statementsOf(ref);
  return (
    figure && {
      href: `#${ref}`,
      text: `${model.name(figure.node, language)} (${lowerFirst(comparedTo(figure, model, language))})`,
    }
  );
};
