import type { AstroIntegration } from 'astro';
import { fontsFolder } from './fonts-folder.ts';
import { siteCharacters } from './site-characters.ts';

/** Cuts the typefaces to what the site can print; pages import them as `#fonts/source-sans-3.woff2?url`. */
export const subsetFonts = (data: string): AstroIntegration => ({
  name: 'subset-fonts',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      // A site that is only served or checked has its fonts or needs none.
      if (command !== 'build' && command !== 'dev') return;
      const fonts = await fontsFolder(siteCharacters(data));
      updateConfig({ vite: { resolve: { alias: { '#fonts': fonts } } } });
    },
  },
});
