/** Fonts as readers' systems have them, in place of whatever this machine has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright/test';
import { fetched } from './fetching.ts';

/** A font that the style sheet of embeds looks for, by its names there, and files to stand for it. */
export type SystemFont = { name: string; files: Record<string, string> };

export const systemFonts: SystemFont[] = [
  {
    name: 'Arial',
    files: {
      Arial: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
      'Arial Bold': '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
    },
  },
  {
    name: 'Roboto',
    files: {
      Roboto: '@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf',
      'Roboto Bold': '@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf',
    },
  },
  {
    name: 'DejaVu Sans',
    files: {
      'DejaVu Sans': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
      'DejaVu Sans Bold': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
    },
  },
];

/** Makes a font the only one of their system that embeds find. Their policy forbids fonts, so it must be bypassed. */
export const giveFont = async (context: BrowserContext, { files }: SystemFont): Promise<void> => {
  await context.route('**/system-font/*', (route) => {
    const name = decodeURIComponent(route.request().url().split('/').at(-1) ?? '');
    const body = readFileSync(path.join('node_modules', files[name] ?? ''));
    return route.fulfill({ body, contentType: 'font/ttf', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await context.route('**/embed/**', async (route) => {
    const response = await fetched(route);
    const html = (await response.text()).replace(/local\("?([^")]*)"?\)/g, (_, name: string) =>
      name in files ? `url("/system-font/${encodeURIComponent(name)}")` : 'local("no such font")',
    );
    return route.fulfill({ response, body: html });
  });
};
