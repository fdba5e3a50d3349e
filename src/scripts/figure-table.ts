/** A table of figures to search, choose from and sort. Without scripts it stands as it is, in the report's order. */
import { bare } from './bare.ts';

/** Shows the tools of the table and puts a button into each head. */
export const offerTable = (): void => {
  const tools = document.querySelector<HTMLFormElement>('.choose');
  const table = document.querySelector<HTMLTableElement>('table.every-figure');
  const body = table?.tBodies[0];
  if (!tools || !table || !body) return;
  tools.hidden = false;
  offerChoice(tools, [...body.rows]);
  for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries())
    offerSort(head, column, body);
};

const offerChoice = (tools: HTMLFormElement, rows: HTMLTableRowElement[]): void => {
  const found = tools.querySelector('output');
  const words = new Map(rows.map((row) => [row, bare(row.textContent)]));
  const choose = () => {
    const wanted = new FormData(tools);
    const [typed, origin, topic] = ['words', 'origin', 'topic'].map((name) => wanted.get(name) as string);
    const all = bare(typed ?? '').split(' ');
    let count = 0;
    for (const row of rows) {
      row.hidden =
        !all.every((word) => words.get(row)?.includes(word)) ||
        (!!origin && row.dataset.origin !== origin) ||
        (!!topic && row.dataset.topic !== topic);
      if (!row.hidden) count += 1;
    }
    if (found)
      found.textContent = (found.dataset.shown ?? '')
        .replace('#', String(count))
        .replace('%', String(rows.length));
  };
  tools.addEventListener('input', choose);
  tools.addEventListener('submit', (event) => event.preventDefault());
  // What an address leads to is shown, whatever was chosen.
  addEventListener('hashchange', () => {
    const row = document.getElementById(location.hash.slice(1));
    if (!row?.hidden) return;
    tools.reset();
    choose();
    row.scrollIntoView();
  });
  // A browser that goes back to the page may have kept what was typed.
  choose();
};

const offerSort = (head: HTMLTableCellElement, column: number, body: HTMLTableSectionElement): void => {
  const button = document.createElement('button');
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const down = head.ariaSort === 'ascending';
    for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    head.ariaSort = down ? 'descending' : 'ascending';
    const sign = down ? -1 : 1;
    const keys = new Map([...body.rows].map((row) => [row, keyOf(row.cells[column])]));
    body.append(...[...body.rows].sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '', sign)));
  });
};

type Key = number | string;

/** By the number that the cell gives; else by its words. */
const keyOf = (cell: HTMLTableCellElement | undefined): Key => {
  const value = cell?.dataset.sort;
  return value === undefined ? (cell?.textContent ?? '') : Number(value);
};

const { compare: byWords } = new Intl.Collator('vi');

/** Words come behind numbers, whichever way the numbers go. */
const compare = (a: Key, b: Key, sign: number): number => {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return sign * (typeof a === 'number' ? a - Number(b) : byWords(a, String(b)));
};
