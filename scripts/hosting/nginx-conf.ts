/** The table of headers as what nginx reads. */
import { headerTable, isText, mediaTypes, shortLived } from './headers.ts';

/** Where a site is and where it is served: `base` is the path of its address, "/" or "/bac-kan/". */
export type NginxSite = { base: string; folder: string; name: string; listen: readonly string[] };

/** Where `deploy/nginx.conf` looks for `brotliConf`; where it is not there, gzip is all that is sent. */
export const brotliPlace = 'snippets/bac-kan-brotli.conf';

/** An nginx without the module refuses to start with this line, so it stands in a file of its own. */
export const brotliConf = 'brotli_static on;';

/** The maps and the server of a site, for the `http` block. */
export const nginxConf = (site: NginxSite): string => {
  const names = [...new Set(headerTable.flatMap(({ headers }) => Object.keys(headers)))];
  const mapped = names.filter((name) => !(name in everywhere));
  return [...mapped.map((name) => headerMap(name, site.base)), allowMap, server(mapped, site)].join('\n\n');
};

const everywhere = Object.assign(
  {},
  ...headerTable.filter(({ paths }) => paths.includes('*')).map(({ headers }) => headers),
) as Record<string, string>;

/** A variable that is empty, so that the header is not sent, where the table has none. */
const headerMap = (name: string, base: string): string => {
  const rows = headerTable.filter(({ headers }) => name in headers);
  const lines = rows.map(
    ({ paths, headers }) => `  "~^${base}(?:${paths.map(pattern).join('|')})" "${headers[name] ?? ''}";`,
  );
  const otherwise = name === 'Cache-Control' ? [`  default "${shortLived}";`] : [];
  return [`map $uri ${variable(name)} {`, ...otherwise, ...lines, '}'].join('\n');
};

const allowMap = `map $status $bac_kan_allow {
  405 "GET, HEAD";
}`;

/** nginx sees the file that a folder's address stands for. */
const pattern = (path: string): string => {
  const literal = path.replace(/\*$/, '').replaceAll('.', '\\.');
  if (path.endsWith('*')) return literal;
  return path === '' || path.endsWith('/') ? `${literal}(?:index\\.html)?$` : `${literal}$`;
};

const server = (mapped: string[], { base, folder, name, listen }: NginxSite): string => {
  const headers = [
    ...Object.entries(everywhere).map(([header, value]) => `${header} "${value}"`),
    ...mapped.map((header) => `${header} ${variable(header)}`),
    'Allow $bac_kan_allow',
  ];
  const types = Object.entries(mediaTypes);
  const texts = types.map(([, type]) => type).filter((type) => isText(type) && type !== 'text/html');
  return `server {
${listen.map((where) => `  listen ${where};`).join('\n')}
  server_name ${name};
  server_tokens off;
  # Behind a proxy the server does not know its own address.
  absolute_redirect off;

  location ${base} {
    alias ${folder}/;
    index index.html;
  }
${base === '/' ? '' : outside}  # What is compressed already lies beside each file, and has no address of its own.
  location ~ \\.(?:br|gz)$ {
    return 404;
  }
  # A folder without a page is no address either.
  error_page 403 404 =404 ${base}404.html;
  if ($request_method !~ "^(?:GET|HEAD)$") {
    return 405;
  }

${headers.map((header) => `  add_header ${header} always;`).join('\n')}

  types {
${types.map(([extension, type]) => `    ${type} ${extension};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.join(' ')};

  etag on;
  # One that remembers files would go on sending the former site's for a while after a switch.
  open_file_cache off;
  gzip_static on;
  include ${brotliPlace.replace('.conf', '*.conf')};
  # For a site that was put here without its compressed files.
  gzip on;
  gzip_min_length 1000;
  gzip_vary on;
  gzip_types ${texts.join(' ')};
}`;
};

const outside = `  location / {
    return 404;
  }
`;

const variable = (header: string): string => `$bac_kan_${header.toLowerCase().replaceAll('-', '_')}`;
