import type { BoardRow } from '@liandiao/cms/contract';

const figures = ['open', 'red', 'orange', 'yellow', 'green', 'urged', 'supervised', 'enteredLate'] as const;
type Figure = (typeof figures)[number];

/** The figures of all units together. */
export function totalsOf(rows: readonly BoardRow[]): Record<Figure, number> {
  const sum = (figure: Figure) => rows.reduce((total, row) => total + row[figure], 0);
  return Object.fromEntries(figures.map((figure) => [figure, sum(figure)])) as Record<Figure, number>;
}
