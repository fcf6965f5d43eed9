import type { Mark } from './flow';
import { type Advance, linesOf, widthOf } from './lines';
import { type Type, type } from './page';

/** How wide characters are, in both weights. */
export interface Metrics {
  regular: Advance;
  bold: Advance;
}

const isBold = (kind: Type): boolean => kind === 'title';

/** Where the ideographic em box begins above the baseline, in parts of the size. */
const RISE = 0.88;

/** Paragraphs as lines of a width. */
export const set = (
  paragraphs: readonly string[],
  kind: Type,
  width: number,
  metrics: Metrics,
  first = 0,
): string[] =>
  paragraphs.flatMap((paragraph) =>
    paragraph
      .split('\n')
      .flatMap((line) => linesOf(line, width / type[kind].size, advanceOf(kind, metrics), first)),
  );

/** How wide a line is set, in points. */
export const wide = (line: string, kind: Type, metrics: Metrics): number =>
  widthOf(line, advanceOf(kind, metrics)) * type[kind].size;

/** A line in its place; `y` is the top of its leading. */
export const line = (text: string, kind: Type, x: number, y: number): Mark => {
  const { size, leading } = type[kind];
  return { mark: 'text', x, y: y + (leading - size) / 2 + size * RISE, size, bold: isBold(kind), text };
};

const advanceOf = (kind: Type, { regular, bold }: Metrics): Advance => (isBold(kind) ? bold : regular);
