/** Embeds in a page of others: how large each is, and how much room it was given. */
import { expect, type Frame, type Page } from 'playwright/test';

type Size = { width: number; height: number };

/** The embeds of a page, wherever in it they stand. */
export const embedsOf = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.parentFrame() && frame.url().includes('/embed/'));

/** Waits until each embed of a page is as high as its content. */
export const fill = (
  page: Page,
  count: number,
  allowed?: (height: number, frame: Frame) => number,
): Promise<void> =>
  expect.poll(() => misfits(page, count, allowed), { intervals: [20], timeout: 20_000 }).toEqual([]);

/** What is wrong with the room given to a page's embeds, in words; nothing once `count` of them fill theirs. */
const misfits = async (
  page: Page,
  count: number,
  allowed: (height: number, frame: Frame) => number = (height) => height,
): Promise<string[]> => {
  const embeds = embedsOf(page);
  const found = await Promise.all(embeds.map((frame) => misfit(frame, (height) => allowed(height, frame))));
  const missing = count - embeds.length;
  return [...found, ...(missing === 0 ? [] : [`${missing} of ${count} are missing`])].filter(
    (words) => words !== undefined,
  );
};

/** What a frame's document takes, by its own measure. */
export const contentSize = async (frame: Frame): Promise<Size> => {
  const { width, height } = await frame.evaluate(sight);
  return { width, height };
};

/** Where the charts of the report that the tests use are embedded from. */
export const embedAddress = (site: string, chart: string, language = ''): string =>
  new URL(`${language}embed/2023-08/${chart}/`, site).href;

/** The room inside a frame's element. */
export const roomSize = async (frame: Frame): Promise<Size> => {
  const element = await frame.frameElement();
  return element.evaluate((iframe: HTMLElement) => {
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(iframe);
    return {
      width: iframe.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
      height: iframe.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom),
    };
  });
};

const misfit = async (frame: Frame, allowed: (height: number) => number): Promise<string | undefined> => {
  try {
    const [{ isScrolledWell, ...content }, room] = await Promise.all([
      frame.evaluate(sight),
      roomSize(frame),
    ]);
    if (content.height === 0) return `${frame.url()} is empty`;
    const wanted = allowed(content.height);
    // The width tells whether the frame has noticed its new room at all.
    if (content.width === room.width && wanted === room.height && isScrolledWell) return undefined;
    return `${frame.url()}: ${content.width} × ${wanted} in ${room.width} × ${room.height}`;
  } catch (error) {
    // It may be gone, or not be there yet.
    return `${frame.url()}: ${String(error).split('\n')[0]}`;
  }
};

/** What a frame's document takes; and whether a scrollbar shows where something is cut, and nowhere else. */
const sight = (): Size & { isScrolledWell: boolean } => {
  const root = document.documentElement;
  const { clientHeight, clientWidth, scrollHeight } = root;
  const isCut = scrollHeight > clientHeight + 1;
  return {
    width: innerWidth,
    height: Math.ceil(root.getBoundingClientRect().height),
    isScrolledWell: isCut ? getComputedStyle(root).overflowY === 'auto' : clientWidth === innerWidth,
  };
};
