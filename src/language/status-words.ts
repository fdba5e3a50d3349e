import type { Status } from './language.ts';

/** Words before a figure that is not final. */
export const statusWordsVi: Record<Status, string> = { E: 'ước', P: 'sơ bộ', F: 'dự kiến', B: '' };
export const statusWordsEn: Record<Status, string> = {
  E: 'an estimated',
  P: 'a provisional',
  F: 'an expected',
  B: '',
};
/** Behind it, where another word stands before it. */
export const statusBehindEn: Record<Status, string> = {
  E: ' (an estimate)',
  P: ' (provisional)',
  F: ' (expected)',
  B: '',
};
