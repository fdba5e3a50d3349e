import { runProgram } from '../child.ts';
import { setting, siteFolder } from '../folders.ts';
import { builtSite, sshSettings, ways } from '../hosting/targets.ts';
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
  const env = sshSettings(process.env);
  for (const { program, args } of way.commands(site, target)) await must(program, args, env);
  console.log(`${site.files.length} files are at ${target}.`);
});

async function must(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const code = await runProgram(program, args, env).catch(() => {
    throw new PlainError(`${program} cannot be started: install it, then try again.`);
  });
  if (code !== 0)
    throw new PlainError(
      `${program} stopped with ${code}: mend what it says above, then deploy again. The site there is whole: what was not sent yet is as it was.`,
    );
}
