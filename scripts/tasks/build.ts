import { buildSite } from '../build-site.ts';
import { setting } from '../folders.ts';
import { siteUrl } from '../site-url.ts';
import { options, runTask } from '../task.ts';

await runTask(async () => {
  const { verbose } = options({ verbose: { type: 'boolean' } });
  const { build, changed } = await buildSite((step) => verbose && console.log(step));
  console.log(
    changed ? `dist now shows the build ${build}.` : `dist already showed this site, the build ${build}.`,
  );
  if (setting('SITE_URL', '') === '')
    console.log(
      `SITE_URL is not set, so snippets and links for others lead to ${siteUrl().site}: set it before others see the site.`,
    );
  // Astro's bundler may keep threads that would hold the process.
  process.exit(0);
});
