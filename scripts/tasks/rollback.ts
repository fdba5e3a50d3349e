import { rollBack } from '../build-site.ts';
import { PlainError } from '../plain-error.ts';
import { options, runTask } from '../task.ts';

await runTask(async () => {
  options({});
  const build = await rollBack();
  if (build === undefined)
    throw new PlainError('There is no earlier build to go back to, so the site stays as it is.');
  console.log(`dist now shows the earlier build ${build}; the next build comes after it.`);
});
