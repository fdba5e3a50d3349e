/** Runs inside an embed, first of all in its head: the theme before anything is painted, then its height. */
import { reportHeight } from './frame-height.ts';
import { followLinks } from './frame-messages.ts';
import { applyTheme } from './frame-theme.ts';

applyTheme();
// Opened by itself, the page is a page like any other.
if (parent !== window) {
  reportHeight();
  followLinks();
}
