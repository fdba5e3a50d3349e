import type { APIContext, GetStaticPaths } from 'astro';
import { languages } from '../../language/languages.ts';
import type { LanguageCode } from '../../language/language.ts';
import { feedIn } from '../../view/feed.ts';
import { inEveryLanguage } from '../../view/routes.ts';

export const getStaticPaths = (() => inEveryLanguage([{ params: {}, props: {} }])) satisfies GetStaticPaths;

export const GET = ({ props, generator }: APIContext<{ code: LanguageCode }>): Response =>
  new Response(feedIn(languages[props.code], generator), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
