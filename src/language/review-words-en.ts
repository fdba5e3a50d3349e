import type { ReviewWords } from './review-words.ts';

const many = (one: string) => (count: number) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const reviewWordsEn: ReviewWords = {
  title: 'What changes on the site',
  since: (commit, record, typed) =>
    typed === undefined
      ? `Compared with ${commit}, which last wrote ${record}.`
      : `Compared with ${typed === commit ? commit : `${typed} (${commit})`}.`,
  nothing: 'Nothing on the site changes.',
  counted: {
    reports: many('report'),
    figures: many('figure'),
    texts: many('sentence'),
    charts: many('chart'),
    embeds: many('embed'),
  },
  kept: {
    changed: (counted) => `${counted} changed`,
    added: (counted) => `${counted} added`,
    removed: (counted) => `${counted} removed`,
  },
  report: (id) => `Report ${id}`,
  whole: {
    added: (title, figures, charts) => `a new report, “${title}”, ${figures}, ${charts}`,
    removed: (title, figures, charts) => `the report is gone: “${title}”, ${figures}, ${charts}`,
  },
  shared: 'On the whole site',
  kinds: { figures: 'Figures', texts: 'Sentences', charts: 'Charts', embeds: 'Embeds' },
  parts: {
    relation: 'type',
    said: 'words',
    known: 'known to lie',
    printed: 'printed',
    status: 'status',
    span: 'span of time',
    paragraph: 'paragraph',
    formula: 'working',
    place: 'place',
    kind: 'kind',
    figures: 'figures',
    drawing: 'drawing',
    key: 'key',
    table: 'table',
    source: 'source line',
    title: 'title',
    summary: 'summary',
    height: 'height',
  },
  marks: { added: 'new', removed: 'gone' },
  columns: {
    figure: 'Figure',
    was: 'Old',
    is: 'New',
    printedWas: 'Printed, old',
    printedIs: 'Printed, new',
  },
  chart: 'Chart',
  changedParts: 'What changed',
  heightIn: (width) => `Height in a frame of ${width} px`,
  height: (px) => `${px} px`,
  heightsNote:
    'Where an embed stands without its script, the height that was copied stays: if it changed, the frame may leave room or scroll.',
  absent: 'none',
  written: (file) => `The page for review: ${file}`,
};
