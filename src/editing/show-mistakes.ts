/** Runs in every page while `npm run dev` does: lays the mistakes in the data over it. Mended data reload the page. */
import './mistakes.css';
import { mistakesEvent, mistakesId, openedEvent, titleId, type Opened, type Told } from './mistakes-ids.ts';

const show = ({ list, close }: Told): void => {
  const standing = document.getElementById(mistakesId);
  if (standing && !(standing instanceof HTMLDialogElement)) {
    standing.innerHTML = list;
    return;
  }
  const dialog = standing ?? made();
  // The button comes first: it is focused, and the list is to be read from its top.
  dialog.innerHTML = close + list;
  if (!dialog.open) dialog.showModal();
  // What was focused went with the former list.
  dialog.querySelector('button')?.focus();
};

const made = (): HTMLDialogElement => {
  const dialog = document.createElement('dialog');
  dialog.id = mistakesId;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', titleId);
  return document.body.appendChild(dialog);
};

import.meta.hot?.on(mistakesEvent, (told: Told) => {
  // A frame leaves it to the page around it.
  if (window.top === window) show(told);
});
import.meta.hot?.send(openedEvent, { age: performance.now() } satisfies Opened);
