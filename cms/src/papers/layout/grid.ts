import type { Cell, Grid, Row, Section } from './document';
import type { Flow, Mark } from './flow';
import { body, type } from './page';
import { line, type Metrics, set, wide } from './setting';

const PADDING = { x: 4, y: 4 };
const RULE = 0.75;
const UNITS = 24;
/** the label at the left of a section: three characters and its padding */
const LABEL = 3 * type.label.size + 2 * PADDING.x + 6;
/** a line to write on by hand */
const RULED = 25;
const LEAST = 25;

const kindOf = ({ as }: Cell) => (as === 'label' ? ('label' as const) : ('cell' as const));

interface SetCell {
  cell: Cell;
  x: number;
  width: number;
  lines: string[];
}

interface SetRow {
  row: Row;
  cells: SetCell[];
  height: number;
}

/** A section whose cells are set, before it is known where its pages end. */
interface SetSection {
  label: string[] | null;
  rows: SetRow[];
}

/** Sets every cell of a form. */
export const setGrid = ({ sections }: Grid, metrics: Metrics): SetSection[] =>
  sections.map((section) => ({
    label: section.label === undefined ? null : set([section.label], 'label', LABEL - 2 * PADDING.x, metrics),
    rows: section.rows.map((row) => setRow(row, section, metrics)),
  }));

function setRow(row: Row, { label }: Section, metrics: Metrics): SetRow {
  const left = body.left + (label === undefined ? 0 : LABEL);
  const unit = (body.right - left) / UNITS;
  let x = left;
  const cells = row.cells.map((cell) => {
    const width = cell.span * unit;
    const lines = set(cell.text, kindOf(cell), width - 2 * PADDING.x, metrics);
    const placed = { cell, x, width, lines };
    x += width;
    return placed;
  });
  return { row, cells, height: Math.max(row.height ?? LEAST, ...cells.map((one) => heightOf(one))) };
}

const heightOf = ({ cell, lines }: Pick<SetCell, 'cell' | 'lines'>, count = lines.length): number =>
  count * type[kindOf(cell)].leading + (cell.ruled ?? 0) * RULED + 2 * PADDING.y;

/** How high a form is in one piece. */
export const gridHeight = (sections: readonly SetSection[]): number =>
  sections.reduce((sum, { rows }) => sum + rows.reduce((all, { height }) => all + height, 0), 0);

/** Gives what a page leaves free to the rows that grow. */
export function growRows(sections: readonly SetSection[], free: number): void {
  const growing = sections.flatMap(({ rows }) => rows.filter(({ row }) => row.grows));
  for (const one of growing) one.height += free / growing.length;
}

/** Draws a form; a row that is too high for the page goes on upon the next, the section's label with it. */
export function drawGrid(flow: Flow, sections: readonly SetSection[], metrics: Metrics): void {
  for (const { label, rows } of sections) {
    let top = flow.y;
    const close = () => {
      if (label && flow.y > top) drawLabel(flow, label, top, metrics);
    };
    const turn = () => {
      close();
      flow.turn();
      top = flow.y;
    };
    for (const row of rows) {
      let rest = row;
      while (rest.height > flow.room + 0.01) {
        const [here, after] = cut(rest, flow.room);
        if (here) drawRow(flow, here, metrics);
        else if (flow.untouched) break;
        turn();
        rest = after;
      }
      drawRow(flow, rest, metrics);
    }
    close();
  }
}

/** What of a row still fits, and what is left; nothing fits of a row that has too few lines to be parted. */
function cut(row: SetRow, room: number): [SetRow | null, SetRow] {
  const fits = ({ cell, lines }: SetCell) =>
    Math.min(lines.length, Math.floor((room - 2 * PADDING.y) / type[kindOf(cell)].leading));
  const parted =
    row.cells.some(({ lines }) => lines.length > 2) && row.cells.every(({ cell }) => !cell.ruled);
  const enough = row.cells.every((one) => one.lines.length <= 2 || fits(one) >= 2);
  if (!parted || !enough || room < LEAST) return [null, row];
  const before = row.cells.map((one) => ({
    ...one,
    lines: one.lines.slice(0, fits(one)),
  }));
  const after = row.cells.map((one) => ({ ...one, lines: one.lines.slice(fits(one)) }));
  return [
    { ...row, cells: before, height: room },
    { ...row, cells: after, height: Math.max(LEAST, ...after.map((one) => heightOf(one))) },
  ];
}

function drawRow(flow: Flow, { row, cells, height }: SetRow, metrics: Metrics): void {
  for (const one of cells) {
    flow.draw(...boxOf(one.x, flow.y, one.width, height), ...textOf(one, { row, height }, flow.y, metrics));
  }
  flow.y += height;
}

function textOf(
  { cell, x, width, lines }: SetCell,
  { row, height }: Pick<SetRow, 'row' | 'height'>,
  top: number,
  metrics: Metrics,
): Mark[] {
  const kind = kindOf(cell);
  const { leading } = type[kind];
  const centred = (cell.align ?? (cell.as === 'label' ? 'center' : 'left')) === 'center';
  const high = lines.length * leading;
  // labels and short values stand in the middle, what is written out begins at the top
  const written = cell.as === 'value' && (lines.length > 1 || row.grows || cell.ruled);
  const start = top + (written && !centred ? PADDING.y : (height - high) / 2);
  const words = lines.map((text, index) =>
    line(
      text,
      kind,
      centred ? x + (width - wide(text, kind, metrics)) / 2 : x + PADDING.x,
      start + index * leading,
    ),
  );
  const below = start + high;
  const rules = Array.from({ length: cell.ruled ?? 0 }, (_, index): Mark => {
    const y = below + (index + 1) * RULED - 2;
    return { mark: 'line', x1: x + PADDING.x, y1: y, x2: x + width - PADDING.x, y2: y, width: 0.4 };
  });
  return [...words, ...rules];
}

function drawLabel(flow: Flow, lines: readonly string[], top: number, metrics: Metrics): void {
  const height = flow.y - top;
  const start = top + (height - lines.length * type.label.leading) / 2;
  flow.draw(
    ...boxOf(body.left, top, LABEL, height),
    ...lines.map((text, index) =>
      line(
        text,
        'label',
        body.left + (LABEL - wide(text, 'label', metrics)) / 2,
        start + index * type.label.leading,
      ),
    ),
  );
}

const boxOf = (x: number, y: number, width: number, height: number): Mark[] => [
  { mark: 'line', x1: x, y1: y, x2: x + width, y2: y, width: RULE },
  { mark: 'line', x1: x, y1: y + height, x2: x + width, y2: y + height, width: RULE },
  { mark: 'line', x1: x, y1: y, x2: x, y2: y + height, width: RULE },
  { mark: 'line', x1: x + width, y1: y, x2: x + width, y2: y + height, width: RULE },
];
