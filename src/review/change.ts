/** How what is shown changed: views of the same thing before and after, compared part by part. */
import type { LanguageCode } from '../language/language.ts';
import { languageCodes } from '../language/languages.ts';

/** What a reader meets of one thing, in named parts; a part that is not there is empty. */
export type Face<Part extends string> = Readonly<Record<Part, string>>;
export type View<Part extends string> = { faces: Readonly<Record<LanguageCode, Face<Part>>> };

/** `was` is absent of what was added, `is` of what was removed; `parts` are those that differ in each language. */
export type Change<Part extends string, Of extends View<Part>> = {
  key: string;
  was: Of | undefined;
  is: Of | undefined;
  parts: Readonly<Record<LanguageCode, readonly Part[]>>;
};

export type Kept = 'changed' | 'added' | 'removed';
export const keptOf = ({ was, is }: { was: unknown; is: unknown }): Kept =>
  was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';

/** The change of one thing; none where it looks the same in every language. */
export const changeOf = <Part extends string, Of extends View<Part>>(
  key: string,
  was: Of | undefined,
  is: Of | undefined,
): Change<Part, Of>[] => {
  const parts = Object.fromEntries(
    languageCodes.map((code) => [code, differing(was?.faces[code], is?.faces[code])]),
  ) as unknown as Change<Part, Of>['parts'];
  return languageCodes.some((code) => parts[code].length > 0) ? [{ key, was, is, parts }] : [];
};

/** The changes between things known by their keys, in the order they stand in now, what is gone last. */
export const changesOf = <Part extends string, Of extends View<Part>>(
  was: ReadonlyMap<string, Of>,
  is: ReadonlyMap<string, Of>,
): Change<Part, Of>[] =>
  [...new Set([...is.keys(), ...was.keys()])].flatMap((key) =>
    changeOf<Part, Of>(key, was.get(key), is.get(key)),
  );

/** The language a change is told in: the wanted one, or another where only that changed. */
export const toldIn = (
  { parts }: { parts: Readonly<Record<LanguageCode, readonly string[]>> },
  wanted: LanguageCode,
): LanguageCode => [wanted, ...languageCodes].find((code) => parts[code].length > 0) ?? wanted;

/** What the parts that differ say in one of the two states: "bằng 44,9% dự toán · từ 44,85 đến dưới 44,95%". */
export const saidIn = <Part extends string, Of extends View<Part>>(
  { parts }: Change<Part, Of>,
  view: Of | undefined,
  code: LanguageCode,
): string =>
  parts[code]
    .map((part) => view?.faces[code][part] ?? '')
    .filter((said) => said !== '')
    .join(' · ');

const differing = <Part extends string>(was?: Face<Part>, is?: Face<Part>): Part[] =>
  (Object.keys(was ?? is ?? {}) as Part[]).filter((part) => (was?.[part] ?? '') !== (is?.[part] ?? ''));
