import { en } from './en.ts';
import type { Language, LanguageCode } from './language.ts';
import { vi } from './vi.ts';

/** Every language of the site, the main one first. */
export const languages: Record<LanguageCode, Language> = { vi, en };
export const languageCodes = Object.keys(languages) as LanguageCode[];
