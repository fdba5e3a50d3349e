/** The columns of a report's CSV as a Table Schema (Frictionless, version 2). */
import type { Language } from '../language/language.ts';
import { unitIds } from '../model/units.ts';
import { reportColumns, type Column, type ReportColumn } from './columns.ts';

export type Category = { value: string; label: string };
export type Constraints = { required?: boolean; unique?: boolean; pattern?: string; enum?: string[] };
export type Field = {
  name: ReportColumn;
  title: string;
  description: string;
  type: 'string' | 'number' | 'boolean';
  decimalChar?: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints?: Constraints;
  categories?: Category[];
  /** The column that holds the unit of each row's number. */
  unitField?: ReportColumn;
};
export type TableSchema = {
  $schema: string;
  title: string;
  fields: Field[];
  primaryKey: ReportColumn[];
  missingValues: string[];
};

/** In the words of a language; ids and types are the same in all. */
export const tableSchema = (language: Language): TableSchema => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  title: language.page.data.schemaTitle,
  fields: reportColumns.map((column) => fieldOf(column, language)),
  primaryKey: ['report', 'ref'],
  missingValues: [''],
});

const fieldOf = (column: Column & { id: ReportColumn }, language: Language): Field => {
  const { id } = column;
  const { title, meaning } = language.page.files.columns[id];
  return {
    name: id,
    title,
    description: meaning,
    ...typeOf(column),
    ...(constraints[id] && { constraints: constraints[id] }),
    ...categoriesOf(id, language),
    ...(ofRowUnit.has(id) && { unitField: 'unit' as const }),
  };
};

const typeOf = ({ type }: Column): Pick<Field, 'type' | 'decimalChar' | 'trueValues' | 'falseValues'> => {
  if (type === 'number') return { type, decimalChar: '.' };
  if (type === 'boolean') return { type, trueValues: ['true'], falseValues: ['false'] };
  return { type: 'string' };
};

const ofRowUnit: ReadonlySet<ReportColumn> = new Set(['value', 'of', 'known_from', 'known_to']);
const anId = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
const filled = { required: true };
const constraints: Partial<Record<ReportColumn, Constraints>> = {
  report: filled,
  topic: filled,
  ref: { required: true, unique: true, pattern: `${anId}(\\.${anId})*` },
  indicator: filled,
  indicator_name: filled,
  form: filled,
  said: filled,
  unit: { enum: [...unitIds, ...unitIds.map((unit) => `${unit}-per-month`)] },
  status: filled,
  derived: filled,
  publisher: filled,
  source_title: filled,
};

const categoriesOf = (id: ReportColumn, { page, hedges }: Language): Pick<Field, 'categories'> => {
  if (id === 'status') return { categories: categories(page.data.table.statuses) };
  return id === 'hedge' ? { categories: categories(hedges) } : {};
};
const categories = (labels: Readonly<Record<string, string>>): Category[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
