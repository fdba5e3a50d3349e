import type { APIRoute } from 'astro';
import { sitePackage } from '../../../files/site-package.ts';
import type { LanguageCode } from '../../../language/language.ts';
import { inEveryLanguage } from '../../../view/routes.ts';

export const getStaticPaths = () => inEveryLanguage([{ params: {}, props: {} }]);

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(sitePackage(props.code as LanguageCode), null, 1) + '\n', {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
