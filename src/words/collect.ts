/** Every word that something a page shows is made of, in both languages beside each other. */
import type { Table } from '../charts/kind.ts';
import type { LanguageCode } from '../language/language.ts';

/** What is said in each language; `ref` is the figure it is about, `code` the language of what should be English. */
export type Words = { vi: string; en: string; ref?: string; code?: LanguageCode };

/** Both are what one function of `view` gives, in Vietnamese and in English. */
export const wordsIn = (vi: unknown, en: unknown, ref?: string): Words[] => {
  if (typeof vi === 'string' || typeof en === 'string') return said(textOf(vi), textOf(en), ref);
  if (isFilled(vi))
    return said(vi.text, isFilled(en) ? en.text : '', ref, isFilled(en) ? en.code : undefined);
  if (isSentence(vi)) return said(joined(vi), isSentence(en) ? joined(en) : '', ref);
  if (hasRefs(vi)) return tableWords(vi, en);
  const [first, other] = [fieldsOf(vi), fieldsOf(en)];
  const about = typeof first.ref === 'string' ? first.ref : ref;
  return [...new Set([...Object.keys(first), ...Object.keys(other)])]
    .filter((field) => !unsaid.has(field))
    .flatMap((field) => wordsIn(first[field], other[field], about));
};

/** Fields of what pages are made of that no reader reads as words. */
const unsaid = new Set([
  ...['id', 'ref', 'refs', 'code', 'lang', 'kind', 'type', 'only', 'size', 'look', 'unit', 'topic', 'report'],
  ...['fact', 'segments', 'mark', 'href', 'address', 'drawings', 'svg'],
]);

/** Each row of a table is about a figure of its own. */
const tableWords = ({ head, rows, refs }: Table & { refs: string[] }, en: unknown): Words[] => {
  const other = fieldsOf(en);
  return [
    ...wordsIn(head, other.head),
    ...rows.flatMap((row, index) => wordsIn(row, fieldsOf(other.rows)[index], refs[index])),
  ];
};
const hasRefs = (value: unknown): value is Table & { refs: string[] } =>
  Array.isArray(fieldsOf(value).refs) && Array.isArray(fieldsOf(value).rows);

type Filled = { text: string; code: LanguageCode };
const isFilled = (value: unknown): value is Filled =>
  typeof fieldsOf(value).text === 'string' && typeof fieldsOf(value).code === 'string';

/** A sentence in pieces, some of them links, figures or quotations. */
const isSentence = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.some(isPiece) &&
  value.every((item) => typeof item === 'string' || isPiece(item));
const isPiece = (value: unknown): boolean =>
  ['figure', 'quote', 'link', 'code'].includes(textOf(fieldsOf(value).kind)) &&
  typeof fieldsOf(value).text === 'string';
const joined = (pieces: readonly unknown[]): string =>
  pieces.map((piece) => textOf(piece) || textOf(fieldsOf(piece).text)).join('');

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Digits alone are no words, and neither is an address. */
const said = (vi: string, en: string, ref?: string, code?: LanguageCode): Words[] =>
  [vi, en].some((text) => /\p{L}/u.test(text) && !/^(?:https?:\/)?\//.test(text))
    ? [{ vi, en, ...(ref !== undefined && { ref }), ...(code !== undefined && { code }) }]
    : [];
