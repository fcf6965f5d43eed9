import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM = 72 / 25.4;

/** A run of text with the place of its baseline, in millimetres from the top left. */
interface Run {
  text: string;
  left: number;
  right: number;
  baseline: number;
}

/** One page as a reader sees it. */
export interface Page {
  /** millimetres */
  width: number;
  height: number;
  runs: Run[];
  /** all of it without spaces and line ends */
  text: string;
}

/** Text without spaces and line ends, as it can be compared whatever the lines are. */
export const unspaced = (text: string): string => text.replace(/\s/g, '');

/** Reads a PDF: its pages with their text and where it stands. */
export async function readPdf(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x, y] = item.transform as number[];
      return [
        {
          text: item.str,
          left: (x ?? 0) / MM,
          right: ((x ?? 0) + item.width) / MM,
          baseline: (height - (y ?? 0)) / MM,
        },
      ];
    });
    pages.push({
      width: width / MM,
      height: height / MM,
      runs,
      text: unspaced(runs.map(({ text }) => text).join('')),
    });
  }
  await pdf.destroy();
  return pages;
}
