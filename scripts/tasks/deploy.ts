import { setting, siteFolder } from '../folders.ts';
import { builtSite, isPrecompressed, ways } from '../hosting/targets.ts';
import { PlainError } from '../plain-error.ts';
import { siteIn } from '../site-builds.ts';
import { runTask } from '../task.ts';

await runTask(async () => {
  const [name = '', ...more] = process.argv.slice(2);
  const way = ways[name];
  if (way === undefined || more.length > 0)
    throw new PlainError(
      `Say how to deploy, as in \`npm run deploy -- rsync\`: ${Object.keys(ways).join(' or ')}.`,
    );
  const target = setting(way.setting, '');
  if (!way.form.test(target))
    throw new PlainError(`${way.setting} is "${target}": name host and folder, for example ${way.example}.`);
  const site = builtSite(siteIn(siteFolder()).dist);
  await way.deploy(site, target, isPrecompressed(process.env));
  console.log(`${site.files.length} files are at ${target}.`);
});
