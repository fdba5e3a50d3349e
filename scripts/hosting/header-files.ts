/** The table of headers as the files of each host. */
import { headerTable, isText, mediaTypes, shortLived } from './headers.ts';

/** Each file below `deploy/`; `base` is the path of the site's address, "/" or "/bac-kan/". */
export const headerFiles = (base: string): Record<string, string> => ({
  'nginx.conf': nginxFile(base),
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

const nginxFile = (base: string): string => {
  const names = [...new Set(headerTable.flatMap(({ headers }) => Object.keys(headers)))];
  const mapped = names.filter((name) => !(name in everywhere));
  return `${[nginxNote, ...mapped.map((name) => nginxMap(name, base)), nginxServer(mapped, base)].join('\n\n')}\n`;
};

const nginxNote = comment([
  ...NOTE,
  'To be put into /etc/nginx/conf.d/, with the name and the folder of the site below changed to yours.',
]);

const everywhere = Object.assign(
  {},
  ...headerTable.filter(({ paths }) => paths.includes('*')).map(({ headers }) => headers),
) as Record<string, string>;

/** A variable that is empty, so that the header is not sent, where the table has none. */
const nginxMap = (name: string, base: string): string => {
  const rows = headerTable.filter(({ headers }) => name in headers);
  const lines = rows.map(
    ({ paths, headers }) => `  "~^${base}(?:${paths.map(nginxPattern).join('|')})" "${headers[name] ?? ''}";`,
  );
  const otherwise = name === 'Cache-Control' ? [`  default "${shortLived}";`] : [];
  return [`map $uri ${variable(name)} {`, ...otherwise, ...lines, '}'].join('\n');
};

/** nginx sees the file that a folder's address stands for. */
const nginxPattern = (path: string): string => {
  const literal = path.replace(/\*$/, '').replaceAll('.', '\\.');
  if (path.endsWith('*')) return literal;
  return path === '' || path.endsWith('/') ? `${literal}(?:index\\.html)?$` : `${literal}$`;
};

const nginxServer = (mapped: string[], base: string): string => {
  const headers = [
    ...Object.entries(everywhere).map(([name, value]) => `${name} "${value}"`),
    ...mapped.map((name) => `${name} ${variable(name)}`),
  ];
  const types = Object.entries(mediaTypes);
  const texts = types.map(([, type]) => type).filter((type) => isText(type) && type !== 'text/html');
  return `server {
  listen 80;
  listen [::]:80;
  server_name example.org;

  location ${base} {
    alias /srv/bac-kan/;
    index index.html;
  }
  error_page 404 ${base}404.html;
  # Behind a proxy the server does not know its own address.
  absolute_redirect off;

${headers.map((header) => `  add_header ${header} always;`).join('\n')}

  types {
${types.map(([extension, type]) => `    ${type} ${extension};`).join('\n')}
  }
  charset utf-8;
  charset_types ${texts.join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${texts.join(' ')};
}`;
};

const variable = (header: string): string => `$bac_kan_${header.toLowerCase().replaceAll('-', '_')}`;

function comment(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`).join('\n');
}
