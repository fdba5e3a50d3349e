import { X509Certificate, createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runPackaged, workFolder } from './packages.ts';

/** What servers here show for themselves, and the flag by which a Chromium takes it for a good one. */
export type Certificate = { key: string; cert: string; flag: string };

const days = '3650';

/** Made once: browsers speak HTTP/2 over TLS only, as every host of such a site does. */
export const certificate = async (): Promise<Certificate> => {
  const [caKey, caCert, keyFile, certFile] = ['ca.key', 'ca.crt', 'site.key', 'site.crt'].map((name) =>
    path.join(workFolder, name),
  ) as [string, string, string, string];
  if (!existsSync(certFile)) {
    const mkcert = 'mkcert/dist/cli.js';
    await runPackaged(mkcert, ['create-ca', '--key', caKey, '--cert', caCert, '--validity', days]);
    const authority = ['--ca-key', caKey, '--ca-cert', caCert];
    const own = ['--key', keyFile, '--cert', certFile, '--validity', days, '--domains', 'localhost'];
    await runPackaged(mkcert, ['create-cert', ...authority, ...own]);
  }
  const [key, cert] = [readFileSync(keyFile, 'utf8'), readFileSync(certFile, 'utf8')];
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(spki).digest('base64');
  return { key, cert, flag: `--ignore-certificate-errors-spki-list=${digest}` };
};
