/**
 * The scripts that stand inside pages, because the page would change before a reader's eyes if they came later.
 * A content security policy names them by their hashes, so each is the same on all pages.
 */
import { themeKey } from './theme-key.ts';

/** In the head: a theme that was chosen holds from the first paint. */
export const themeScript = `try{const theme=localStorage.getItem('${themeKey}');if(theme)document.documentElement.dataset.theme=theme}catch{}`;

/** Right after a page's contents: they are open where there is room beside the text. */
export const openScript = `document.currentScript.previousElementSibling.open=matchMedia('(min-width: 64rem)').matches`;

export const inlineScripts = [themeScript, openScript];
