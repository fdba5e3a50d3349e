/** Public addresses, all from here: other people's articles depend on them. */
import type { LanguageCode } from '../language/language.ts';

/** Under the site's base path, English below /en/. */
const address = (path: string, code: LanguageCode): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}${code === 'vi' ? '' : `/${code}`}${path}`;

export const homeAddress = (code: LanguageCode): string => address('/', code);
export const reportAddress = (report: string, code: LanguageCode): string =>
  address(`/reports/${report}/`, code);
/** In development and tests only. */
export const galleryAddress = (code: LanguageCode): string => address('/gallery/', code);
