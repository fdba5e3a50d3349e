import { buildSite } from '../build-site.ts';
import { serve } from '../serve.ts';
import { options, portOf, runTask } from '../task.ts';

await runTask(async () => {
  const { port, built, strict } = options({
    port: { type: 'string' },
    // For the browser tests: serve what is built, and on no other port.
    built: { type: 'boolean' },
    strict: { type: 'boolean' },
  });
  const wanted = { port: portOf(port ?? '4321'), strictPort: strict ?? false };
  if (!built) {
    console.log('Building the site …');
    await buildSite();
  }
  const addresses = await serve(wanted);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  console.log(`The site is at ${addresses.join(' and ')} (Ctrl-C ends).`);
});
