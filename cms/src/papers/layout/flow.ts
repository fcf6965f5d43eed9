import { body } from './page';

/** A mark on a page. Points from the top left; of text the baseline. */
export type Mark =
  | { mark: 'text'; x: number; y: number; size: number; bold: boolean; text: string }
  | { mark: 'line'; x1: number; y1: number; x2: number; y2: number; width: number };

/** One page. */
export type Sheet = Mark[];

/** Fills pages from top to bottom. */
export class Flow {
  readonly sheets: Sheet[] = [[]];
  y: number = body.top;

  /** what is left of the page */
  get room(): number {
    return body.bottom - this.y;
  }

  get untouched(): boolean {
    return this.y === body.top;
  }

  turn(): void {
    this.sheets.push([]);
    this.y = body.top;
  }

  /** Turns the page unless so much is left; a fresh page is never turned. */
  need(height: number): void {
    // a hair of rounding must not cost a page
    if (height > this.room + 0.01 && !this.untouched) this.turn();
  }

  draw(...marks: Mark[]): void {
    this.sheets.at(-1)?.push(...marks);
  }
}
