/** Sections far below the window are laid out while the browser has nothing else to do, rather than only when they come near. */

/** From then on the page is as long as it says, and everything is where whatever measures it finds it. One section at a time, so that the reader never waits. */
export const layOutWhenIdle = (): void => {
  const sections = [...document.querySelectorAll<HTMLElement>('.sections > section')];
  const next = () => {
    const section = sections.shift();
    if (!section) return;
    section.style.contentVisibility = 'visible';
    requestIdleCallback(next);
  };
  // Where there is no such moment to ask for, they come when they come near.
  if ('requestIdleCallback' in window) addEventListener('load', () => requestIdleCallback(next));
};
