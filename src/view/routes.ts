/** The paths of pages that every language has, as `getStaticPaths` wants them. */
import type { LanguageCode } from '../language/language.ts';
import { languageCodes } from '../language/languages.ts';

type Path<Params, Props> = {
  params: Params & { language: string | undefined };
  props: Props & { code: LanguageCode };
};

/** One path for each language, of each of `items`; Vietnamese stands at the root. */
export const inEveryLanguage = <Params extends Record<string, string>, Props extends object>(
  items: readonly { params: Params; props: Props }[],
): Path<Params, Props>[] =>
  languageCodes.flatMap((code) =>
    items.map(({ params, props }) => ({
      params: { ...params, language: code === 'vi' ? undefined : code },
      props: { ...props, code },
    })),
  );
