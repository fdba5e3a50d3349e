/**
 * How a built site is put on a host of one's own, as commands that are run one after the other.
 *
 * At every moment, and so wherever it breaks off, no page leads to a file that is not there: files with a hash in their
 * name go first, then what pages show, the pages, the lists that lead to them, and last of all goes what is no longer
 * part of the site. Hashed files stay for good, because a page in someone's cache may still ask for them. What else lies
 * beside the site's own folders (`.well-known/`, proofs of ownership) is left alone.
 */
import path from 'node:path';
import { suffixes } from './compressed.ts';
import { headersOf, isText, mediaTypes, shortLived } from './headers.ts';

export type Command = { program: string; args: string[] };

/** A site as it lies in a folder; its files with forward slashes. */
export type BuiltSite = { folder: string; files: readonly string[] };

/** The folder of the files with a hash in their name. */
export const HASHED = '_astro';

/**
 * By rsync to `host:/folder` or a local folder, with the compressed files of a second folder where there is one. A file
 * that has not changed keeps its date, so caches stay good.
 */
export const rsyncCommands = (
  { folder, files }: BuiltSite,
  target: string,
  compressedFolder?: string,
): Command[] => {
  const sources = [folder, ...(compressedFolder === undefined ? [] : [compressedFolder])].map(
    (each) => `${each}/`,
  );
  const form = [
    '--recursive',
    '--checksum',
    '--compress',
    '--prune-empty-dirs',
    '--perms',
    '--chmod=D755,F644',
  ];
  const command = (...args: string[]): Command => ({
    program: 'rsync',
    args: [...form, '--timeout=60', ...args, ...sources, `${target.replace(/\/+$/, '')}/`],
  });
  const allBut = (...patterns: string[]) => [`/${HASHED}`, ...patterns].map((each) => `--exclude=${each}`);
  // What is no longer sent compressed must not be left as it was, or readers would go on getting that.
  const own = files
    .filter((file) => !file.includes('/'))
    .flatMap((file) => suffixes.map((suffix) => file + suffix));
  return [
    command(`--include=/${HASHED}`, `--include=/${HASHED}/**`, '--exclude=*'),
    command(...allBut(...inAnyForm('*.html', '*.xml')), '--delay-updates'),
    // Pages that are new, before others lead to them; a changed page's first compressed form is no new page.
    command(...allBut('*.xml', ...suffixes.map((suffix) => `*${suffix}`)), '--ignore-existing'),
    command(...allBut(...inAnyForm('*.xml')), '--delay-updates'),
    command(
      ...allBut(),
      ...own.map((file) => `--filter=risk /${file}`),
      '--filter=protect /*',
      '--delete-after',
    ),
  ];
};

const inAnyForm = (...patterns: string[]): string[] =>
  patterns.flatMap((pattern) => ['', ...suffixes].map((suffix) => pattern + suffix));

/** By the AWS command line to `s3://bucket/folder`, at any host that speaks S3 (`AWS_ENDPOINT_URL`). */
export const s3Commands = ({ folder, files }: BuiltSite, target: string): Command[] => {
  const command = (verb: string, ...args: string[]): Command => ({
    program: 'aws',
    args: ['s3', verb, folder, target.replace(/\/+$/, ''), '--only-show-errors', ...args],
  });
  const uploads = stages(files).flatMap((stage) =>
    [...Map.groupBy(stage, (file) => path.posix.extname(file))].map(([extension, [first = '']]) =>
      command('cp', '--recursive', ...onlyThose(first, extension), ...sentAs(first)),
    ),
  );
  const tops = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  const own = [...tops].filter((top) => top !== HASHED).map((top) => `--include=${top}/*`);
  // All is there by now, so nothing is sent again, which would lose its headers.
  return [...uploads, command('sync', '--size-only', '--delete', '--exclude=*', ...own)];
};

const stages = (files: readonly string[]): string[][] => {
  const stageOf = (file: string): number => {
    if (isHashed(file)) return 0;
    return { '.html': 2, '.xml': 3 }[path.posix.extname(file)] ?? 1;
  };
  return [0, 1, 2, 3].map((stage) => files.filter((file) => stageOf(file) === stage));
};

const isHashed = (file: string): boolean => file.startsWith(`${HASHED}/`);

const onlyThose = (file: string, extension: string): string[] =>
  isHashed(file)
    ? ['--exclude=*', `--include=${HASHED}/*${extension}`]
    : ['--exclude=*', `--include=*${extension}`, `--exclude=${HASHED}/*`];

/** The two headers that an object store keeps with each file; all others are for what stands before it. */
const sentAs = (file: string): string[] => {
  const type = mediaTypes[path.posix.extname(file).slice(1)] ?? 'application/octet-stream';
  return [
    `--content-type=${type}${isText(type) ? '; charset=utf-8' : ''}`,
    `--cache-control=${headersOf(file)['Cache-Control'] ?? shortLived}`,
  ];
};
