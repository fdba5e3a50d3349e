/** Tells the host page how high the embed is: when that changes, when it asks, and a few times if nothing happens. */
import { address, postHeight } from './frame-messages.ts';
import { requestIn } from './frame-requests.ts';

const root = document.documentElement;

/** For hosts whose scripts come late. They end, for a host may well want another height. */
const retries = [250, 1000, 3000, 8000];

/** Listens at once, and speaks when the document is whole: half of one would make the host jump. */
export const reportHeight = (): void => {
  addEventListener('message', ({ source, data }) => {
    const request = source === parent && requestIn(data);
    if (!request) return;
    address(request);
    post();
  });
  addEventListener('DOMContentLoaded', () => {
    isWhole = true;
    addEventListener('load', postChange);
    addEventListener('resize', postChange);
    // The secret of WordPress may be added to the address later.
    addEventListener('hashchange', post);
    for (const delay of retries) setTimeout(postAgain, delay);
    void document.fonts.ready.then(postChange);
    // Not within the observation: measuring may change what is observed.
    new ResizeObserver(() => setTimeout(postChange)).observe(root);
  });
};

let isWhole = false;
let posted = 0;

const post = (): void => {
  if (isWhole) postIf(() => true);
};
const postChange = (): void => postIf((height) => height !== posted);
const postAgain = (): void => postIf((height) => Math.abs(innerHeight - height) > 1);

const postIf = (isWanted: (height: number) => boolean): void => {
  const { width, height } = measure();
  if (width < 1 || height < 1) {
    // A hidden frame has no height to speak of, and a folded one a wrong one. When it is shown it speaks anew.
    posted = 0;
  } else if (isWanted(height)) {
    posted = height;
    postHeight(height, Math.ceil(width));
  }
};

/**
 * The root's own box: its scroll height would never shrink, and the body's leaves out margins. A scrollbar would make
 * drawings narrower and thereby lower, so there is none while this measures, and afterwards only where it is needed.
 */
const measure = (): { width: number; height: number } => {
  root.style.overflowY = 'hidden';
  const { width, height } = root.getBoundingClientRect();
  if (height > innerHeight + 1) root.style.overflowY = 'auto';
  return { width, height: Math.ceil(height) };
};
