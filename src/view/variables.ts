/** The indicators of a report as schema.org's Dataset names what was measured. */
import { textCell } from '../files/cells.ts';
import type { Language } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import { unitWords } from '../model/words.ts';

/** An indicator by its id, and the words for it. */
export type Variable = { id: string; variable: { '@type': 'PropertyValue'; name: string; unitText: string } };

/** One for each indicator that the report gives a figure of. */
export const variablesOf = (model: ReportModel, language: Language): Variable[] => {
  const given = new Set([...model.figures.values()].map(({ node }) => node.id));
  return [...model.indicators.values()]
    .filter(({ id }) => given.has(id))
    .map((node) => ({
      id: node.id,
      variable: {
        '@type': 'PropertyValue',
        name: model.name(node, language),
        unitText: String(textCell(unitWords({ unit: node.indicator.unit, node }, language)) ?? ''),
      },
    }));
};
