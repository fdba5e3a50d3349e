import type { APIRoute } from 'astro';
import { tableSchema } from '../../../files/table-schema.ts';
import type { LanguageCode } from '../../../language/language.ts';
import { languages } from '../../../language/languages.ts';
import { inEveryLanguage } from '../../../view/routes.ts';

export const getStaticPaths = () => inEveryLanguage([{ params: {}, props: {} }]);

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(tableSchema(languages[props.code as LanguageCode]), null, 1) + '\n', {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
