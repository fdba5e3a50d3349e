/** The switch between light and dark. While nothing is chosen, the page follows the system. */
import { themeKey } from './theme-key.ts';

type Theme = 'light' | 'dark';

const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** Makes the button switch, remember, and say what is shown. */
export const offerTheme = (): void => {
  const button = document.querySelector('.theme');
  const show = () => {
    button?.setAttribute('aria-pressed', String(shown() === 'dark'));
    colourBrowser();
  };
  button?.addEventListener('click', () => {
    choose(shown() === 'dark' ? 'light' : 'dark');
    show();
  });
  systemDark.addEventListener('change', show);
  show();
};

const system = (): Theme => (systemDark.matches ? 'dark' : 'light');
const shown = (): string => root.dataset.theme ?? system();

/** To choose what the system has is to choose nothing, so that the page follows it again. */
const choose = (theme: Theme): void => {
  const chosen = theme === system() ? undefined : theme;
  if (chosen) root.dataset.theme = chosen;
  else delete root.dataset.theme;
  try {
    if (chosen) localStorage.setItem(themeKey, chosen);
    else localStorage.removeItem(themeKey);
  } catch {
    // A private window may forbid it; the choice then holds until the page is left.
  }
};

/** Of the colours for the browser's own bars, one for each scheme, only the chosen one applies. */
const colourBrowser = (): void => {
  const { theme } = root.dataset;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[data-scheme]')) {
    const { scheme } = meta.dataset;
    meta.media = !theme ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
  }
};
