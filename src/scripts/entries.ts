/** A figure in the text shows its entry on the source page where it stands: the same words, fetched from there. */

const note = document.querySelector<HTMLElement>('.entry-note');
const [heading, body, onward] = ['h2', '.body', 'a'].map((part) => note?.querySelector<HTMLElement>(part));

/** A plain click or Enter opens it; where it cannot be had, the link is followed as it would be without scripts. */
export const showEntries = (): void => {
  if (!note || typeof note.showPopover !== 'function') return;
  note.hidden = false;
  for (const link of document.querySelectorAll<HTMLElement>('a.figure')) link.ariaHasPopup = 'dialog';
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.figure');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    show(link).catch(() => (location.href = link.href));
  });
};

const show = async (link: HTMLAnchorElement): Promise<void> => {
  const source = await sourceOf(link);
  const entry = source.getElementById(decodeURIComponent(link.hash.slice(1)));
  const short = entry?.querySelector('.short');
  const title = entry?.closest('.entry')?.querySelector('h3');
  if (!note || !heading || !body || !short || !title) throw new Error(`no entry ${link.hash}`);
  heading.replaceChildren(...copied(title, link));
  body.replaceChildren(...copied(short, link));
  onward?.setAttribute('href', link.href);
  note.showPopover();
  place(link, note);
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
