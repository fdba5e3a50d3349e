import type { AstroIntegration } from 'astro';
import { listReports } from '../src/model/load.ts';
import { reportOf, type Part } from './build-part.ts';

/** Told while a build goes on: how many of how many files are rendered. */
export type Progress = (rendered: number, all: number) => void;

type Options = { data: string; part?: Part | undefined; progress?: Progress | undefined };

/**
 * Renders one report after the other, where Astro would render one kind of page after the other: each report is read
 * and drawn once, and let go of. Of a part, only its own pages.
 */
export const inReportOrder = ({ data, part, progress }: Options): AstroIntegration => ({
  name: 'report-order',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((usual) => {
        const rendered = { count: 0, of: 0 };
        return {
          ...usual,
          getStaticPaths: async () => {
            const reports = listReports(data, () => undefined);
            const paths = ordered(await usual.getStaticPaths(), reports, part);
            rendered.of = paths.length;
            return paths;
          },
          render: async (...asked) => {
            const response = await usual.render(...asked);
            progress?.(++rendered.count, rendered.of);
            return response;
          },
        };
      });
    },
  },
});

const ordered = <Path extends { pathname: string }>(
  paths: readonly Path[],
  reports: readonly string[],
  part: Part | undefined,
): Path[] => {
  const known = new Set(reports);
  const grouped = Map.groupBy(paths, ({ pathname }) => reportOf(pathname, known));
  const wanted = part ? [...part.reports, ...(part.hasSitePages ? [undefined] : [])] : [...grouped.keys()];
  return wanted.flatMap((report) => grouped.get(report) ?? []);
};
