/** Names that stay the same whoever serves the site: UUIDs made of stable words (RFC 9562, version 5). */
import { createHash } from 'node:crypto';

/** Made once, for this project; never changed, since feed readers know entries by what follows from it. */
const namespace = 'b2405848-b0fb-45ad-bdba-7efaf5d52b60';

/** "urn:uuid:…", always the same for the same names. */
export const stableId = (...names: string[]): string => {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(names.join('/'))
    .digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.subarray(0, 16).toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
};
