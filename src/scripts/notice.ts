/** A short notice at the foot of the window, read out where a screen reader runs. */

const notice = document.querySelector<HTMLElement>('.notice');
let silence: ReturnType<typeof setTimeout> | undefined;

/** Says for a moment that what was asked for is on the clipboard, in the page's words or others. */
export const announceCopied = (words = notice?.dataset.copied ?? ''): void => {
  if (!notice) return;
  clearTimeout(silence);
  notice.textContent = words;
  silence = setTimeout(() => (notice.textContent = ''), 4000);
};
