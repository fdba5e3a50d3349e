/** Rows that belong together, drawn together. */
import { drawingOf, stack, type Block, type Drawing } from './pieces.ts';
import type { Row } from './rows.ts';

/** The rows of each indicator or reading, in their order. */
export const groupsOf = <R extends Row>(rows: readonly R[]): R[][] => [
  ...Map.groupBy(rows, ({ group }) => group).values(),
];

/** Every group as a block below the one before. */
export const drawGroups = <R extends Row>(rows: readonly R[], blockOf: (group: R[]) => Block): Drawing =>
  drawingOf(stack(groupsOf(rows).map(blockOf), 28));
