/** Links beside headings and charts copy the full address of what they stand at. */
import { isPlain } from './entries.ts';
import { announceCopied } from './notice.ts';

/** A plain click copies; where that is not possible, the link is followed as it would be without scripts. */
export const copyAddresses = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.anchor');
    if (!link || !isPlain(event) || !window.isSecureContext) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        history.replaceState(null, '', link.hash);
        announceCopied();
      },
      () => (location.hash = link.hash),
    );
  });
};
