/** The messages an embed posts: its height, in the forms that the scripts of host pages understand. */
import { pymId, secret, type Addressed } from './frame-requests.ts';

let addressed: Addressed = { sizerId: '', sizerStarts: false, openResizer: false };

/** From now on a host that has made itself known is told too. */
export const address = (host: Partial<Addressed>): void => {
  addressed = { ...addressed, ...host };
};

/** Always in this order. To anyone: a height is no secret, and who embeds is not known. */
export const postHeight = (height: number, width: number): void => {
  const { host, pathname, href } = location;
  post({ type: 'bac-kan:height', v: 1, id: document.documentElement.dataset.chart, height });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ 'datawrapper-height': { [host + pathname]: height } });
  post(JSON.stringify({ src: href, context: 'iframe.resize', height }));
  if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  const known = secret();
  if (known) post({ message: 'height', value: height, secret: known });
  if (addressed.openResizer) post({ type: 'iframe-resized', width, height });
  if (addressed.sizerId) postToSizer(`[iFrameSizer]${addressed.sizerId}:${height}:${width}:`);
};

/**
 * WordPress lets an embed neither open a window nor lead its page on, but goes itself where the embed's link leads,
 * if that is at the embed's own site and the reader has just been in the embed.
 */
export const followLinks = (): void => {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const known = secret();
    // With a key held down the reader asked for a window.
    if (!link || !known || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret: known });
  });
};

const post = (message: unknown): void => parent.postMessage(message, '*');

/** iframe-resizer waits for `init`, open-iframe-resizer in its place for `resizeObserver`. */
const postToSizer = (start: string): void => {
  if (addressed.sizerStarts) post(`${start}init`);
  addressed.sizerStarts = false;
  post(`${start}resizeObserver`);
};
