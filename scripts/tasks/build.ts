import { buildSite } from '../build-site.ts';
import { options, runTask } from '../task.ts';

await runTask(async () => {
  const { verbose } = options({ verbose: { type: 'boolean' } });
  const { build, changed } = await buildSite((step) => verbose && console.log(step));
  console.log(
    changed ? `dist now shows the build ${build}.` : `dist already showed this site, the build ${build}.`,
  );
  // Astro's bundler may keep threads that would hold the process.
  process.exit(0);
});
