/** All figures of a report as one table: reported and derived, in the order of the files. */
import { figuresInOrder } from '../files/report-data.ts';
import { boundCells } from '../files/cells.ts';
import { statusOf, valueOf } from '../files/figure-rows.ts';
import { periodName } from '../files/spans.ts';
import type { Language } from '../language/language.ts';
import { lowerFirst, upperFirst } from '../language/numbers.ts';
import { statementsBehind, type Derived, type Figure } from '../model/derive.ts';
import type { ReportModel } from '../model/model.ts';
import { sayFigure, sayInterval } from '../model/words.ts';
import { figureMark, type FigureMark } from './figure-marks.ts';
import { relationOf } from './fact-table.ts';

/** `value`: the decimal it is sorted by; absent of a range and of a direction. */
export type FigureRow = {
  ref: string;
  /** The figure as data, and where it leads. */
  mark: FigureMark;
  topic: string;
  name: string;
  relation: string;
  said: string;
  value: string | undefined;
  known: string;
  /** The lower end of what is known, which it is sorted by; none of a direction. */
  from: string | undefined;
  status: string;
  isDerived: boolean;
  period: string;
  /** Each phrase once, in Vietnamese. */
  printed: string[];
};
export type FigureTable = { rows: FigureRow[]; topics: { id: string; title: string }[] };

export const figureTable = (model: ReportModel, language: Language): FigureTable => {
  const rows = figuresInOrder(model).map((figure) => figureRow(figure, model, language));
  const used = new Set(rows.map(({ topic }) => topic));
  return {
    rows,
    topics: [...model.topics].flatMap(([id, { title }]) =>
      used.has(id) ? [{ id, title: model.say(title, language) }] : [],
    ),
  };
};

const figureRow = (figure: Figure, model: ReportModel, language: Language): FigureRow => {
  const { ref, node } = figure;
  const { noInterval, data } = language.page;
  return {
    ref,
    mark: figureMark(figure, language.code),
    topic: node.topic,
    name: model.name(node, language),
    relation: lowerFirst(
      figure.kind === 'derived' ? derivedRelation(figure, language) : relationOf(figure, language),
    ),
    said: breakable(upperFirst(sayFigure(figure, 'said', language, model))),
    value: valueOf(figure) ?? undefined,
    known: breakable(sayInterval(figure, language) ?? noInterval),
    from: boundCells(figure.interval)[0]?.toString(),
    status: data.table.statuses[statusOf(figure)],
    isDerived: figure.kind === 'derived',
    period: upperFirst(periodName(figure, model, language) ?? language.page.notStated),
    printed: [...new Set(statementsBehind(figure).map(({ fact }) => fact.printed))],
  };
};

/** In a narrow column a unit may go to the next line: it is not far. */
const breakable = (words: string): string => words.replaceAll('\u00a0', ' ');

/** "plan: still to reach": what is worked out, and from which statement where there are several. */
const derivedRelation = (figure: Derived, language: Language): string => {
  const form = language.page.data.table.forms[figure.id];
  return figure.of ? `${relationOf(figure.of, language)}: ${form}` : form;
};
