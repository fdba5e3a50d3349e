/** Finds entries of a list by their words, with or without the marks of Vietnamese. */
import { bare } from './bare.ts';

/** Shows the search field and hides what does not hold every word typed. */
export const offerSearch = (): void => {
  const place = document.querySelector<HTMLElement>('.search');
  const field = place?.querySelector('input');
  const found = document.querySelector<HTMLElement>('.search output');
  if (!place || !field || !found) return;
  place.hidden = false;
  const entries = [...document.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
    element,
    words: bare(element.dataset.words ?? ''),
  }));
  const groups = [...document.querySelectorAll<HTMLElement>('section:has([data-words])')];
  const search = () => {
    const wanted = bare(field.value).split(' ');
    let count = 0;
    for (const { element, words } of entries) {
      element.hidden = !wanted.every((word) => words.includes(word));
      if (!element.hidden) count += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-words]:not([hidden])');
    const said = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    found.textContent = (found.dataset[said] ?? '').replace('#', String(count));
  };
  field.addEventListener('input', search);
  // A browser that goes back to the page may have kept what was typed.
  search();
};
