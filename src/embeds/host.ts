/** The script a host page loads as `/embed.js`: it gives each of our frames the height of what is in it. */

export type Host = {
  /** Asks all frames of the page for their heights; for frames that were added later. */
  scan: () => void;
  /** Serves a frame that cannot be found in the document, as in a shadow root. */
  observe: (frame: HTMLIFrameElement) => void;
};

const page = window as Window & { bacKan?: Partial<Host> };
const script = document.currentScript;
const src = script instanceof HTMLScriptElement ? script.src : '';

const originOf = (address: string): string | undefined => /^https?:\/\/[^/]+/.exec(address)?.[0];

/** Put in when it is built: where the site is. */
declare const SITE: string;
/** Frames from where this script is from, and no others; after a move its old address may lead to the new one. */
const own = originOf(src);
const isOwn = (origin: string | undefined): boolean => origin === own || origin === SITE;

/** Frames that were handed over one by one. */
const observed = new Set<HTMLIFrameElement>();

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-bac-kan]'),
  ...observed,
];

const ask = (frame: HTMLIFrameElement): void => {
  frame.contentWindow?.postMessage({ type: 'bac-kan:hello' }, '*');
};

const scan = (): void => {
  for (const frame of frames()) ask(frame);
};

const observe = (frame: HTMLIFrameElement): void => {
  if (!(frame instanceof HTMLIFrameElement)) return;
  observed.add(frame);
  ask(frame);
};

/** A height to be trusted: from one of our frames itself, and within reason. A sandbox makes its origin "null". */
const listen = ({
  source,
  origin,
  data,
}: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
  if (data?.type !== 'bac-kan:height' || !(isOwn(origin) || origin === 'null')) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height >= 40 && height <= 8000)) return;
  for (const frame of frames())
    if (frame.contentWindow === source && isOwn(originOf(frame.src))) setHeight(frame, height);
};

/** Of the content: many pages count borders and padding into the height of everything. */
const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  const around = frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom);
  frame.style.height = `${height + (boxSizing === 'border-box' ? around : 0)}px`;
};

// Once is enough, however often it is loaded. An element of that name would be found in its place.
if (own && !page.bacKan?.scan) {
  page.bacKan = { scan, observe } satisfies Host;
  addEventListener('message', listen);
  addEventListener('DOMContentLoaded', scan);
  scan();
}
