import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolder, setting } from '../folders.ts';
import { PlainError } from '../plain-error.ts';
import { siteIn } from '../site-builds.ts';
import { workFolder } from './packages.ts';
import type { Measurement } from './measurement.ts';
import { writeSyntheticReports } from './synthetic-reports.ts';
import { tableOf, times } from './table.ts';

const COUNTS = [1, 10, 100, 1000] as const;
const CHARTS = 10;
/** What the builds must keep to: seconds, seconds, bytes, and how much longer a report may take among ten times as many. */
const promised = { warm: 12, thousand: 600, memory: 2 * 1024 ** 3, growth: 1.3 };

type Built = { name: string; reports: number; files: number; seconds: number; memory: number };

/** The build of a site of many reports: how long, and how much memory all its processes take at once. */
export const scale: Measurement = {
  name: 'scale',
  title: 'Building at scale',
  run: async () => {
    const folder = path.join(workFolder, 'scale');
    rmSync(folder, { recursive: true, force: true });
    await buildOf('our report, the first time', { folder: path.join(folder, 'ours'), reports: 1 });
    const ours = await buildOf('our report, with its pictures kept', {
      folder: path.join(folder, 'ours'),
      reports: 1,
    });
    const built: Built[] = [];
    for (const reports of counts()) {
      const data = path.join(folder, `data-${reports}`);
      writeSyntheticReports(data, { reports });
      const site = path.join(folder, `site-${reports}`);
      const name = `${reports.toLocaleString('en')} made-up report${reports === 1 ? '' : 's'}`;
      built.push(await buildOf(name, { folder: site, reports, env: { DATA_DIR: data, PICTURES: 'none' } }));
      rmSync(site, { recursive: true });
    }
    return { lines: linesOf([ours, ...built]), broken: brokenIn(ours, built) };
  },
};

/** `BENCH_REPORTS=100` leaves out more than a hundred, which take most of an hour on a slow machine. */
const counts = (): number[] => {
  const most = Number(setting('BENCH_REPORTS', String(COUNTS.at(-1))));
  return COUNTS.filter((count) => count <= most);
};

type ToBuild = { folder: string; reports: number; env?: Record<string, string> };

const buildOf = async (name: string, { folder, reports, env = {} }: ToBuild): Promise<Built> => {
  mkdirSync(folder, { recursive: true });
  const begun = performance.now();
  const child = spawn(process.execPath, [path.join('scripts', 'tasks', 'build.ts')], {
    cwd: projectFolder,
    env: { ...process.env, ...env, SITE_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('exit', resolve),
  );
  let memory = 0;
  const watch = async () => {
    while (child.exitCode === null && child.signalCode === null) {
      memory = Math.max(memory, memoryOf(child.pid ?? 0));
      await wait(500);
    }
  };
  const [code] = await Promise.all([ended, watch()]);
  if (code !== 0) throw new PlainError(`The build of ${name} failed, so it cannot be measured.`);
  const seconds = (performance.now() - begun) / 1000;
  return { name, reports, files: filesIn(siteIn(folder).dist), seconds, memory };
};

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** Bytes that a process and those it started hold, what they share counted once; 0 where the system does not tell. */
const memoryOf = (pid: number): number =>
  [pid, ...startedBy(pid)].reduce((sum, each) => sum + heldBy(each), 0);

const startedBy = (pid: number): number[] => {
  const children = read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((id) => id !== '')
    .map(Number);
  return children.flatMap((child) => [child, ...startedBy(child)]);
};

const heldBy = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

/** Nothing of a process that has just ended. */
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const perReport = ({ seconds, reports }: Built): number => seconds / reports;

const linesOf = (all: readonly Built[]): string[] => {
  const hundred = all.find(({ reports }) => reports === 100);
  return [
    `Each made-up report has ${CHARTS} charts (the first one fewer, as no lines lead to it) in two languages; all files but pictures are made, and there is no record of publication.`,
    '',
    ...tableOf(all, [
      { heading: 'site', cell: ({ name }) => name },
      { heading: 'files', cell: ({ files }) => files.toLocaleString('en') },
      { heading: 'time', cell: ({ seconds }) => `${seconds.toFixed(1)} s` },
      { heading: 'a report', cell: (built) => `${perReport(built).toFixed(2)} s` },
      {
        heading: 'a report among a hundred',
        cell: (built) => (hundred ? times(perReport(built), perReport(hundred)) : ''),
      },
      { heading: 'memory at most', cell: ({ memory }) => `${(memory / 1024 ** 2).toFixed(0)} MiB` },
    ]),
  ];
};

const brokenIn = (ours: Built, built: readonly Built[]): string[] => {
  const [hundred, thousand] = [100, 1000].map((count) => built.find(({ reports }) => reports === count));
  const growth = hundred && thousand ? perReport(thousand) / perReport(hundred) : 0;
  return [
    ours.seconds > promised.warm &&
      `one report takes ${ours.seconds.toFixed(1)} s to build, not ${promised.warm} s`,
    thousand !== undefined &&
      thousand.seconds > promised.thousand &&
      `a thousand reports take ${thousand.seconds.toFixed(0)} s, not ${promised.thousand} s`,
    thousand !== undefined &&
      thousand.memory > promised.memory &&
      `a thousand reports take more than 2 GiB of memory`,
    growth > promised.growth && `a report among a thousand takes ${growth.toFixed(2)} × that among a hundred`,
  ].filter((sentence) => sentence !== false);
};
