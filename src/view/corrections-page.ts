/** The corrections of all reports, for the page that tells of them. */
import type { Language } from '../language/language.ts';
import { correctionRows, type CorrectionRow } from '../model/correction-rows.ts';
import { reportModel, shownReports } from './reports.ts';

/** Newest first; one report after another is read, so that no more than one is held. */
export const allCorrections = (language: Language): CorrectionRow[] =>
  shownReports()
    .flatMap((report) => correctionRows(reportModel(report), language))
    .sort((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
