/** The entry of a figure on the source page, copied from there into a note beside the figure. */

import { entryAsked } from './entry-asked.ts';

const note = document.querySelector<HTMLElement>('.entry-note');

document.addEventListener(entryAsked, ({ target }) => {
  if (target instanceof HTMLAnchorElement && note)
    show(target, note).catch(() => (location.href = target.href));
});

/** Rejects where the page cannot be read or has no such entry. */
const show = async (link: HTMLAnchorElement, into: HTMLElement): Promise<void> => {
  const source = await sourceOf(link);
  const entry = source.getElementById(decodeURIComponent(link.hash.slice(1)));
  // A reading of a disputed figure is shown with the others.
  const short = entry?.querySelector('.short') ?? entry?.closest('.short');
  const title = entry?.closest('.entry')?.querySelector('h3');
  if (!short || !title) throw new Error(`no entry ${link.hash}`);
  into.querySelector('h2')?.replaceChildren(...copied(title, link));
  into.querySelector('.body')?.replaceChildren(...copied(short, link));
  into.querySelector('.ways a')?.setAttribute('href', link.href);
  into.showPopover();
  place(link, into);
};

const pages = new Map<string, Promise<Document>>();

const sourceOf = ({ href }: HTMLAnchorElement): Promise<Document> => {
  const address = href.split('#')[0] ?? '';
  const page = pages.get(address) ?? read(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
};

const read = async (address: string): Promise<Document> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

/** Without ids, which there may be one of only, and with links that lead from here. */
const copied = (part: Element, { href }: HTMLAnchorElement): Node[] => {
  const copy = document.importNode(part, true);
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
  for (const each of copy.querySelectorAll('a'))
    each.href = new URL(each.getAttribute('href') ?? '', href).href;
  return [...copy.childNodes];
};

/** Below what it is of, or above where there is more room; on narrow screens the style puts it at the foot. */
const place = (link: HTMLElement, { style, offsetWidth, offsetHeight }: HTMLElement): void => {
  style.top = style.left = '';
  if (!matchMedia('(min-width: 40rem)').matches) return;
  const { top, bottom, left } = link.getBoundingClientRect();
  const isBelow = innerHeight - bottom > offsetHeight || innerHeight - bottom > top;
  style.top = `${Math.max(8, isBelow ? bottom + 6 : top - offsetHeight - 6)}px`;
  style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - offsetWidth - 8))}px`;
};
