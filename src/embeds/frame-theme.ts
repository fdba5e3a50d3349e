/** The looks a host page may choose in the embed's address; without a choice it is light on its own paper. */

const { dataset } = document.documentElement;

/** What is not known is left out, so that nothing of the address gets into the page. */
export const applyTheme = (): void => {
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'dark' || theme === 'auto') dataset.theme = theme;
  if (query.get('bg') === 'transparent') dataset.bg = 'transparent';
};
