import type { ReactNode } from 'react';

/** A column of a list. */
export interface Column<Row> {
  key: string;
  title: string;
  render(row: Row): ReactNode;
  /** the field the server sorts by */
  sort?: string;
  numeric?: boolean;
  /** cannot be hidden: it names the row */
  always?: boolean;
  /** stays in sight at the end of the row when the table is wider than the screen */
  pinned?: boolean;
  /** hidden until somebody asks for it */
  hidden?: boolean;
}

/** The columns to show: those chosen, or those not hidden from the start; the naming ones always. */
export function shownColumns<Row>(columns: Column<Row>[], chosen: string[] | null): Column<Row>[] {
  return columns.filter(({ key, always, hidden }) => always || (chosen ? chosen.includes(key) : !hidden));
}
