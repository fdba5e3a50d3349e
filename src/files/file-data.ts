import type { ChartData } from './chart-data.ts';
import type { ReportData } from './report-data.ts';

/** What CSV, JSON and XLSX are made from. */
export type FileData = ChartData | ReportData;
