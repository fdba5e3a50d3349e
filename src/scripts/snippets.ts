/** Buttons beside texts copy them. Without scripts there is no button: the text can be selected as it stands. */
import { announceCopied } from './notice.ts';

/** Shows the buttons and makes each copy the text it stands beside. */
export const offerCopies = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.closest('.copies')?.querySelector('textarea');
      if (!text) return;
      // Where the clipboard is out of reach, the text is selected for the reader's own keys.
      const select = () => {
        text.focus();
        text.select();
        announceCopied(button.dataset.selected);
      };
      if (!window.isSecureContext) select();
      else
        navigator.clipboard.writeText(text.value).then(() => announceCopied(button.dataset.copied), select);
    });
  }
};
