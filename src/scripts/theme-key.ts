/** Where a chosen theme is remembered; an address may be shared with other sites, so it bears our name. */
export const themeKey = 'bac-kan-theme';
