import path from 'node:path';
import { pageError } from './build-log.ts';
import type { Part } from './build-part.ts';
import { dataFolder, projectFolder } from './folders.ts';
import { PlainError, sentenceOf } from './plain-error.ts';
import { inReportOrder, type Progress } from './report-order.ts';

/** What to render, the whole site without a `part`: into `folder`, which is empty, with a `cache` of its own. */
export type ToRender = { folder: string; cache: string; part?: Part };
/** What a process tells the one that started it: the share that is rendered, from 0 to 1, and how it ended. */
export type FromPart = { share: number } | { done: true } | { failed: string };

/**
 * Rendering happens inside the project, because Astro looks for packages from where it renders. Vite's `cache` is
 * the build's own: among the packages, another build or `npm run dev` may be writing the same one.
 */
export const renderPart = async ({ folder, cache, part }: ToRender, progress?: Progress): Promise<void> => {
  process.env.NODE_ENV = 'production';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.DATA_DIR = dataFolder();
  // Where pages find which reports are theirs.
  if (part) process.env.BUILD_PART = JSON.stringify(part);
  else delete process.env.BUILD_PART;
  const { build } = await import('astro');
  try {
    await build({
      root: projectFolder,
      outDir: folder,
      logLevel: 'warn',
      logger: { entrypoint: path.join(projectFolder, 'scripts', 'build-log.ts') },
      integrations: [inReportOrder({ data: dataFolder(), part, progress })],
      vite: { cacheDir: cache },
    });
  } catch (error) {
    throw new PlainError(sentenceOf(pageError() ?? error), { cause: error });
  }
};

if (import.meta.main) {
  process.on('disconnect', () => process.exit(1));
  const tell = (message: FromPart) => new Promise((resolve) => process.send?.(message, resolve));
  let told = 0;
  try {
    await renderPart(JSON.parse(process.argv[2] ?? '') as ToRender, (rendered, all) => {
      const share = rendered / all;
      if (share < told + 0.02) return;
      told = share;
      void tell({ share });
    });
    await tell({ done: true });
  } catch (error) {
    await tell({ failed: sentenceOf(error) });
  }
  // Astro's bundler may keep threads that would hold the process.
  process.exit(0);
}
