/** The contents follow the reader: the section being read is marked, and other languages lead to the same one. */

/** Marks the section that crosses a line in the upper part of the window, or the last one at the page's end. */
export const followReader = (): void => {
  const contents = document.querySelector<HTMLElement>('.contents');
  const list = contents?.querySelector('details');
  const opening = document.querySelector('.opening');
  if (!contents || !list || !opening) return;
  foldWhereNarrow(contents, list);
  const links = new Map<Element, HTMLAnchorElement | undefined>([[opening, undefined]]);
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('li a')) {
    const section = document.getElementById(link.hash.slice(1));
    if (section) links.set(section, link);
  }
  watch([...links.keys()], (section) => markHere(links.get(section), contents));
};

const watch = (sections: Element[], enter: (section: Element) => void): void => {
  const crossing = new Set<Element>();
  const end = document.querySelector('.colophon > :last-child');
  const changed = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) crossing[isIntersecting ? 'add' : 'delete'](target);
    const last = end && crossing.has(end) ? sections.at(-1) : undefined;
    const here = last ?? sections.findLast((section) => crossing.has(section));
    // Between two sections the former holds.
    if (here) enter(here);
  };
  const line = new IntersectionObserver(changed, { rootMargin: '-25% 0px -75%' });
  for (const section of sections) line.observe(section);
  if (end) new IntersectionObserver(changed).observe(end);
};

const markHere = (here: HTMLAnchorElement | undefined, contents: HTMLElement): void => {
  contents.querySelector('[aria-current]')?.removeAttribute('aria-current');
  here?.setAttribute('aria-current', 'true');
  // In a low window the list itself scrolls.
  contents.scrollTop = (here?.offsetTop ?? 0) - contents.clientHeight / 2;
  const bar = contents.querySelector('.here');
  if (bar) bar.textContent = here?.textContent ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language')) link.hash = here?.hash ?? '';
};

/** Where the list lies over the text, it goes once it has been used or left. */
const foldWhereNarrow = (contents: HTMLElement, list: HTMLDetailsElement): void => {
  const wide = matchMedia('(min-width: 64rem)');
  const fold = () => {
    if (!wide.matches) list.open = false;
  };
  wide.addEventListener('change', () => (list.open = wide.matches));
  const leave = ({ target, type }: Event) => {
    const element = target instanceof Element ? target : contents;
    if (!contents.contains(element) || (type === 'click' && element.closest('a'))) fold();
  };
  addEventListener('click', leave);
  addEventListener('focusin', leave);
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    list.querySelector('summary')?.focus();
    fold();
  });
};
