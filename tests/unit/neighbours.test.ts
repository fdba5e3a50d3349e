import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { neighbours, periodOf } from '../../src/view/reports.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-reports-'));

beforeAll(() => {
  for (const id of ['2023-08', '2023-11', '2024-02']) {
    mkdirSync(path.join(folder, 'reports', id), { recursive: true });
    const report = { status: 'published', period: `${id.slice(0, 4)}-01/${id}` };
    writeFileSync(path.join(folder, 'reports', id, 'report.json'), JSON.stringify(report));
  }
  vi.stubEnv('DATA_DIR', folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each([
  ['2023-08', { before: undefined, after: '2023-11' }],
  ['2023-11', { before: '2023-08', after: '2024-02' }],
  ['2024-02', { before: '2023-11', after: undefined }],
  ['2025-01', { before: undefined, after: undefined }],
])('the reports beside %s', (id, expected) => {
  expect(neighbours(id)).toEqual(expected);
});

test('the period of a report is read from its first file', () => {
  expect(periodOf('2023-11')).toBe('2023-01/2023-11');
});
