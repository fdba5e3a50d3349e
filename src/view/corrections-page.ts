/** The corrections of all reports, for the page that tells of them. */
import type { Language } from '../language/language.ts';
import { correctionRows, type CorrectionRow } from '../model/correction-rows.ts';
import { isCorrected } from '../model/load.ts';
import { folder } from './remembered.ts';
import { reportModel, shownReports } from './reports.ts';

/** Newest first; only the reports that have corrections are read. */
export const allCorrections = (language: Language): CorrectionRow[] =>
  shownReports()
    .filter((report) => isCorrected(folder(), report))
    .flatMap((report) => correctionRows(reportModel(report), language))
    .sort((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
