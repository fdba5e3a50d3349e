/** The event by which a link asks for its entry to be shown. */
export const entryAsked = 'entry-asked';
