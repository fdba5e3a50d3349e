/** A figure in the text shows its entry on the source page where it stands; what that takes is loaded when first asked for. */
// A script of its own by address: the bundler's way of importing later weighs more than what is put off.
import entryScript from './entry.ts?worker&url';
import { entryAsked } from './entry-asked.ts';

/** A plain click or Enter opens it; where it cannot be had, the link is followed as it would be without scripts. */
export const offerEntries = (): void => {
  const note = document.querySelector<HTMLElement>('.entry-note');
  if (!note || typeof note.showPopover !== 'function') return;
  note.hidden = false;
  for (const link of document.querySelectorAll('a.figure')) link.ariaHasPopup = 'dialog';
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.figure');
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    import(/* @vite-ignore */ entryScript).then(
      () => link.dispatchEvent(new Event(entryAsked, { bubbles: true })),
      () => (location.href = link.href),
    );
  });
};

/** Not one that opens the link elsewhere. */
export const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
