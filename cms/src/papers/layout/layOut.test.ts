import { describe, expect, it } from 'vitest';
import type { PaperDocument, Row } from './document';
import type { Sheet } from './flow';
import { layOut } from './layOut';
import { body } from './page';

const square = () => 1;
const metrics = { regular: square, bold: square };

const paper = (over: Partial<PaperDocument>): PaperDocument => ({
  issuer: null,
  title: '单',
  head: [],
  blocks: [],
  copies: [],
  foot: '',
  ...over,
});

const textsOf = (sheet: Sheet): string[] =>
  sheet.flatMap((mark) => (mark.mark === 'text' ? [mark.text] : []));
const lowest = (sheet: Sheet): number =>
  Math.max(...sheet.flatMap((mark) => (mark.mark === 'line' ? [mark.y1, mark.y2] : [])));

const row = (text: string, over: Partial<Row> = {}): Row => ({
  cells: [{ span: 24, text: [text], as: 'value' }],
  ...over,
});
const grid = (...rows: Row[]) => ({ kind: 'grid', sections: [{ label: '栏', rows }] }) as const;

describe('a paper on its pages', () => {
  it('repeats itself for every copy, each labelled', () => {
    const sheets = layOut(paper({ copies: ['甲存', '乙存'] }), metrics);
    expect(sheets.map((sheet) => textsOf(sheet).filter((text) => text.includes('存')))).toEqual([
      ['（甲存）'],
      ['（乙存）'],
    ]);
  });

  it('goes on with a long cell upon the next page, its label with it', () => {
    const sheets = layOut(paper({ blocks: [grid(row('字'.repeat(3000)))] }), metrics);
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets) expect(textsOf(sheet)).toContain('栏');
    const set = sheets.flatMap((sheet) => textsOf(sheet).filter((text) => /^字+$/.test(text)));
    expect(set.join('')).toHaveLength(3000);
  });

  it('draws nothing below the margin', () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`行${index}`));
    for (const sheet of layOut(paper({ blocks: [grid(...rows)] }), metrics)) {
      expect(lowest(sheet)).toBeLessThanOrEqual(body.bottom + 0.1);
    }
  });

  it('gives what a single page leaves free to the row that grows', () => {
    const [only] = layOut(paper({ blocks: [grid(row('甲'), row('乙', { grows: true }))] }), metrics);
    expect(lowest(only ?? [])).toBeCloseTo(body.bottom, 0);
  });

  it('parts no lines to write on from the words above them', () => {
    const ruled: Row = { cells: [{ span: 24, text: ['抄', '写', '处'], as: 'value', ruled: 3 }] };
    const sheets = layOut(paper({ blocks: [grid(row('甲', { height: 520 }), ruled)] }), metrics);
    expect(sheets).toHaveLength(2);
    expect(textsOf(sheets[1] ?? [])).toEqual(expect.arrayContaining(['抄', '写', '处']));
  });

  it('leaves no signature alone on a page', () => {
    const letter = (lines: number) =>
      layOut(
        paper({
          blocks: [
            { kind: 'text', text: '文'.repeat(27 * lines), indent: false },
            { kind: 'closing', lines: ['某局（盖章）', '某日'] },
          ],
        }),
        metrics,
      );
    for (let lines = 14; lines < 24; lines += 1) {
      const last = textsOf(letter(lines).at(-1) ?? []);
      expect(last).toContain('某局（盖章）');
      expect(last.some((text) => text.startsWith('文'))).toBe(true);
    }
  });
});
