/** Folded parts open by themselves for a link that leads into one, and for print. */

/** Opens what the address leads to, now and whenever it changes; for print everything, until it is done. */
export const openWhatIsLookedFor = (): void => {
  openTarget();
  addEventListener('hashchange', openTarget);
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
};

const openTarget = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  let folded = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded) return;
  for (; folded; folded = folded.parentElement?.closest<HTMLDetailsElement>('details:not([open])'))
    folded.open = true;
  target?.scrollIntoView();
};
