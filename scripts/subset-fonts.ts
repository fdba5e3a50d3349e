import type { AstroIntegration } from 'astro';
import { fontsFolder } from './fonts-folder.ts';
import { everyCharacter, siteCharacters } from './site-characters.ts';

/** Cuts the typefaces to what the site can print, while editing to all that may be typed; pages import them as `#fonts/source-sans-3.woff2?url`. */
export const subsetFonts = (data: string): AstroIntegration => ({
  name: 'subset-fonts',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      // A site that is only served or checked has its fonts or needs none.
      if (command !== 'build' && command !== 'dev') return;
      const fonts = await fontsFolder(command === 'dev' ? everyCharacter() : siteCharacters(data));
      updateConfig({ vite: { resolve: { alias: { '#fonts': fonts } } } });
    },
  },
});
