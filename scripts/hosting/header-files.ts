/** The table of headers as the files of each host. */
import { headerTable } from './headers.ts';
import { brotliConf, brotliPlace, nginxConf } from './nginx-conf.ts';

/** Each file below `deploy/`; `base` is the path of the site's address, "/" or "/bac-kan/". */
export const headerFiles = (base: string): Record<string, string> => ({
  'nginx.conf': `${nginxNote}\n\n${nginxConf({ ...ownServer, base })}\n`,
  'nginx-brotli.conf': `${brotliNote}\n\n${brotliConf}\n`,
  'netlify/_headers': headersFile(base),
  'cloudflare/_headers': headersFile(base),
});

const NOTE = [
  'Written by `npm run headers` from scripts/hosting/headers.ts; what is changed here by hand is lost.',
  'Charts and reports that have moved are pages which lead on, so there are no redirects to set up.',
];

/** Netlify and Cloudflare read the same form: a path, and its headers indented below it. */
const headersFile = (base: string): string => {
  const ofPath = new Map<string, string[]>();
  for (const { paths, headers } of headerTable)
    for (const path of paths)
      ofPath.set(path, [
        ...(ofPath.get(path) ?? []),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ]);
  const rules = [...ofPath].map(([path, lines]) => [`${base}${path}`, ...lines].join('\n'));
  return `${[comment(NOTE), ...rules].join('\n\n')}\n`;
};

const ownServer = { folder: '/srv/bac-kan', name: 'example.org', listen: ['80', '[::]:80'] };

const nginxNote = comment([
  ...NOTE,
  'To be put into /etc/nginx/conf.d/, with the name and the folder of the site below changed to yours.',
]);

const brotliNote = comment([
  NOTE[0] ?? '',
  `To be put into /etc/nginx/${brotliPlace}, where nginx has the module (Debian: libnginx-mod-http-brotli-static).`,
]);

function comment(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`).join('\n');
}
