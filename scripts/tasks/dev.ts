import { dataFolder, projectFolder, setting } from '../folders.ts';
import { options, portOf, runTask } from '../task.ts';

await runTask(async () => {
  const { port } = options({ port: { type: 'string' } });
  process.env.DATA_DIR = dataFolder();
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { dev } = await import('astro');
  const server = await dev({
    root: projectFolder,
    logLevel: 'warn',
    server: { host: setting('HOST', 'localhost'), port: portOf(port ?? '4321') },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  const addresses = [...server.resolvedUrls.local, ...server.resolvedUrls.network];
  console.log(`Editing at ${addresses.join(' and ')}: a saved file shows at once (Ctrl-C ends).`);
});
