/** What the server and the browser call the mistakes in the data. */
export const mistakesId = 'data-mistakes';
export const titleId = 'data-mistakes-title';

/** Browser to server: a page was opened, so many milliseconds ago. */
export const openedEvent = 'data:opened';
export type Opened = { age: number };

/** Server to browser: the data are wrong. The list as HTML, and the button that puts it away. */
export const mistakesEvent = 'data:mistakes';
export type Told = { list: string; close: string };
