/** How a figure is marked up wherever it stands in words, and where it leads. */
import type { LanguageCode } from '../language/language.ts';
import { reportOf, type Figure } from '../model/derive.ts';
import { factRefOf } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import type { Said, Segment } from '../model/prose.ts';
import { figureAddress } from './addresses.ts';

/** `value`, `unit`: for programs, with a decimal point; of a direction said in words there are none. */
export type FigureMark = {
  href: string;
  value: string | undefined;
  unit: string | undefined;
  isDerived: boolean;
};

export const figureMark = (figure: Figure, code: LanguageCode): FigureMark => ({
  href: figureAddress(reportOf(figure) ?? '', figure.ref, code),
  value: valueOf(figure),
  unit: unitOf(figure),
  isDerived: figure.kind === 'derived',
});

/** A report, and the mark of each of its figures by reference. */
export type Marks = { report: string; code: LanguageCode; of: (ref: string) => FigureMark | undefined };

export const marksOf = ({ id, figures }: ReportModel, code: LanguageCode): Marks => ({
  report: id,
  code,
  of: (ref) => {
    const figure = figures.get(ref);
    return figure && figureMark(figure, code);
  },
});

/** A segment with its mark, and whether it leads on: of one fact, only the first in a paragraph does. */
export type MarkedSegment = Segment & { mark?: FigureMark; leads?: boolean };

export const markedSegments = ({ segments }: Pick<Said, 'segments'>, code: LanguageCode): MarkedSegment[] => {
  const met = new Set<string>();
  return segments.map((segment) => {
    if (!segment.figure) return segment;
    const entry = entryOf(segment.figure);
    const leads = !met.has(entry);
    met.add(entry);
    return { ...segment, mark: figureMark(segment.figure, code), leads };
  });
};

/** All readings of a disputed fact are one entry. */
const entryOf = (figure: Figure): string => (figure.kind === 'derived' ? figure.ref : factRefOf(figure));

const valueOf = (figure: Figure): string | undefined => {
  if (figure.kind === 'derived') return [figure.printed].flat().join('/');
  return figure.interval && 'value' in figure.said ? [figure.said.value].flat().join('/') : undefined;
};

const unitOf = (figure: Figure): string | undefined => {
  const per = figure.kind === 'derived' ? figure.per : undefined;
  return per && figure.unit ? `${figure.unit}-per-${per}` : figure.unit;
};
