import type { Block, Closing, Notes, PaperDocument, Text } from './document';
import { Flow, type Mark, type Sheet } from './flow';
import { drawGrid, gridHeight, growRows, setGrid } from './grid';
import { body, sheet, type Type, type } from './page';
import { line, type Metrics, set, wide } from './setting';

const GAP = 6;
/** between a letter and the form below it */
const GRID_GAP = 14;

/** Sets a paper: every copy after the other, each with its label and its page numbers. */
export function layOut(paper: PaperDocument, metrics: Metrics): Sheet[] {
  const sheets = pagesOf(paper, metrics);
  const foot = set([paper.foot], 'foot', body.width, metrics);
  const copies = paper.copies.length > 0 ? paper.copies : [''];
  return copies.flatMap((copy) =>
    sheets.map((marks, index) => [
      ...marks,
      ...(copy ? [copyLabel(copy, metrics)] : []),
      pageNumber(index + 1, sheets.length, metrics),
      ...foot.map((text, row) => line(text, 'foot', body.left, body.bottom + 34 + row * type.foot.leading)),
    ]),
  );
}

function pagesOf(paper: PaperDocument, metrics: Metrics): Sheet[] {
  const flow = new Flow();
  for (const text of paper.issuer ? [paper.issuer, paper.title] : [paper.title]) {
    drawCentred(flow, set([text], 'title', body.width, metrics), metrics);
  }
  flow.y += GAP;
  for (const { left, right } of paper.head) {
    flow.draw(...(left ? [line(left, 'head', body.left, flow.y)] : []));
    flow.draw(...(right ? [line(right, 'head', body.right - wide(right, 'head', metrics), flow.y)] : []));
    flow.y += type.head.leading;
  }
  const heights = paper.blocks.map((block, index) => heightOf(block, metrics, index === 0));
  const free = flow.room - heights.reduce((sum, height) => sum + height, 0);
  paper.blocks.forEach((block, index) => {
    drawBlock(flow, block, {
      metrics,
      free: Math.max(0, free),
      first: index === 0,
      next: paper.blocks[index + 1],
    });
  });
  return flow.sheets;
}

interface Place {
  metrics: Metrics;
  /** what the whole paper leaves free of its one page; 0 when it needs more */
  free: number;
  /** nothing but the head stands above it */
  first: boolean;
  next: Block | undefined;
}

function drawBlock(flow: Flow, block: Block, { metrics, free, first, next }: Place): void {
  switch (block.kind) {
    case 'grid': {
      const sections = setGrid(block, metrics);
      growRows(sections, free);
      // a short form is not parted: it follows what stands above it, or begins the next page
      const height = gridHeight(sections);
      if (!first) flow.y += GRID_GAP;
      if (height < body.height / 2) flow.need(height);
      drawGrid(flow, sections, metrics);
      return;
    }
    case 'text':
      drawText(flow, block, next, metrics);
      return;
    case 'closing':
      drawClosing(flow, block, metrics);
      return;
    case 'notes':
      drawNotes(flow, block, metrics);
      return;
  }
}

function heightOf(block: Block, metrics: Metrics, first: boolean): number {
  switch (block.kind) {
    case 'grid':
      return gridHeight(setGrid(block, metrics)) + (first ? 0 : GRID_GAP);
    case 'text':
      return textLines(block, metrics).length * type.letter.leading;
    case 'closing':
      return closingHeight(block);
    case 'notes':
      return GAP + (notesLines(block, metrics).length + 1) * type.note.leading;
  }
}

const textLines = ({ text, indent }: Text, metrics: Metrics): string[] =>
  set(
    indent ? text.split('\n').map((paragraph) => `　　${paragraph}`) : [text],
    'letter',
    body.width,
    metrics,
  );

/** The last two lines of a paragraph wait for the signature below it: no page holds a signature alone. */
function drawText(flow: Flow, block: Text, next: Block | undefined, metrics: Metrics): void {
  const lines = textLines(block, metrics);
  const { leading } = type.letter;
  const below = next?.kind === 'closing' ? closingHeight(next) : 0;
  lines.forEach((text, index) => {
    const left = lines.length - index;
    flow.need(below > 0 && left === Math.min(2, lines.length) ? left * leading + below : leading);
    flow.draw(line(text, 'letter', body.left, flow.y));
    flow.y += leading;
  });
}

const closingHeight = ({ lines }: Closing): number => (lines.length + 1) * type.letter.leading;

/** Four characters in from the right, the lines centred to each other, with room for the seal over them. */
function drawClosing(flow: Flow, block: Closing, metrics: Metrics): void {
  const { leading, size } = type.letter;
  flow.need(closingHeight(block));
  flow.y += leading;
  const widest = Math.max(...block.lines.map((text) => wide(text, 'letter', metrics)));
  const right = body.right - Math.min(4 * size, body.width - widest);
  for (const text of block.lines) {
    const x = right - widest + (widest - wide(text, 'letter', metrics)) / 2;
    flow.draw(line(text, 'letter', x, flow.y));
    flow.y += leading;
  }
}

const notesLines = ({ items }: Notes, metrics: Metrics): string[] =>
  items.flatMap((item, index) => set([`${index + 1}. ${item}`], 'note', body.width, metrics));

function drawNotes(flow: Flow, block: Notes, metrics: Metrics): void {
  const lines = [block.title, ...notesLines(block, metrics)];
  flow.need(GAP + lines.length * type.note.leading);
  flow.y += GAP;
  for (const text of lines) {
    flow.draw(line(text, 'note', body.left, flow.y));
    flow.y += type.note.leading;
  }
}

function drawCentred(flow: Flow, lines: readonly string[], metrics: Metrics): void {
  for (const text of lines) {
    flow.draw(centred(text, 'title', flow.y, metrics));
    flow.y += type.title.leading;
  }
}

const centred = (text: string, kind: Type, y: number, metrics: Metrics): Mark =>
  line(text, kind, body.left + (body.width - wide(text, kind, metrics)) / 2, y);

const copyLabel = (copy: string, metrics: Metrics): Mark =>
  line(
    `（${copy}）`,
    'head',
    body.right - wide(`（${copy}）`, 'head', metrics),
    sheet.top - type.head.leading - 4,
  );

const pageNumber = (page: number, of: number, metrics: Metrics): Mark =>
  centred(`第 ${page} 页　共 ${of} 页`, 'note', body.bottom + 14, metrics);
