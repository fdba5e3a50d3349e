type Message = { label: string | null; level: string; message: string };

let error: string | undefined;

/** What Astro said of the page that failed, for example "Caught error rendering /data/: no such unit". */
export const pageError = (): string | undefined => error;

/** Astro's log during a build: warnings are shown, errors are kept for the one sentence in which a build fails. */
export default () => ({
  write: ({ label, level, message }: Message): void => {
    if (level === 'warn') console.warn(message);
    if (level === 'error' && label === 'build') error = message;
  },
});
