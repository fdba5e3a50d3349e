/** The style sheet of embeds, in one small piece: no embed may ask for another file. */
import { transformSync } from 'esbuild';
import { systemFontCss } from '../fonts/font-css.ts';
import css from '../styles/embed.css?raw';
import { embedTokensCss } from '../styles/tokens.ts';
import { layoutCss } from './layout.ts';

let made: string | undefined;

/** The same in every embed. */
export const embedCss = (): string => {
  if (made !== undefined && !import.meta.env.DEV) return made;
  // The layout comes last: what an embed's height depends on is not to be overruled.
  const whole = [systemFontCss(), embedTokensCss, css, layoutCss()].join('\n');
  made = transformSync(whole, { loader: 'css', minify: true, target: 'safari15' }).code.trim();
  return made;
};
