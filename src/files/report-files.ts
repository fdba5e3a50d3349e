/** The files of a whole report, as their addresses ask for them. */
import { createHash } from 'node:crypto';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { absolute, reportAddress } from '../view/addresses.ts';
import { reportModel } from '../view/reports.ts';
import { reportData, type ReportData } from './report-data.ts';

/** A report's figures, in the language of their words. */
export const dataOfReport = (report: string, code: LanguageCode): ReportData =>
  reportData(reportModel(report), languages[code], absolute(reportAddress(report, code)));

/** What the address of a file asks for; `props` as `reportPaths` gives them. */
export const requestedReport = ({ props }: { props: Record<string, unknown> }): ReportData =>
  dataOfReport(props.to as string, props.code as LanguageCode);

/** A file's length in bytes, and "sha256:…" of them. */
export type FileFacts = { bytes: number; hash: string };

export const fileFacts = (content: string): FileFacts => ({
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
});

/** What names a state of files: equal for equal bytes, whenever they are built. */
export const versionOf = (hashes: readonly string[]): string =>
  createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 12);
