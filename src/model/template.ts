/** Templates: words with figures named in braces, "{budget-revenue.plan|value}". */

/** How a figure is said: with its relation, or the bare figure with hedge and unit. */
export const figureForms = ['said', 'value'] as const;
export type FigureForm = (typeof figureForms)[number];

export type TemplatePart =
  { type: 'words'; text: string } | { type: 'name'; ref: string; form: string | undefined };

const braces = /\{([a-z0-9.-]+)(?:\|([a-z]+))?\}/g;

/** Splits a template into words and names. Stray braces stay in the words; `strayBrace` finds them. */
export const parseTemplate = (template: string): TemplatePart[] => {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of template.matchAll(braces)) {
    if (match.index > end) parts.push({ type: 'words', text: template.slice(end, match.index) });
    parts.push({ type: 'name', ref: match[1] ?? '', form: match[2] });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ type: 'words', text: template.slice(end) });
  return parts;
};

/** The surroundings of a brace that belongs to no name. */
export const strayBrace = (words: string): string | undefined => /.{0,15}[{}].{0,15}/.exec(words)?.[0];
