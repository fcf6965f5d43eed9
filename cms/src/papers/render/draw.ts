import PDFDocument from 'pdfkit';
import type { PaperDocument } from '../layout/document';
import type { Mark } from '../layout/flow';
import { layOut } from '../layout/layOut';
import { widthOf } from '../layout/lines';
import { TICKED, UNTICKED } from '../layout/marks';
import { sheet } from '../layout/page';
import type { Metrics } from '../layout/setting';
import { type Fonts, fonts, metricsOf } from './fonts';
import { settable } from './settable';

/** A paper as PDF. Takes hundreds of milliseconds: the server calls it in a thread of its own (`renderPaper`). */
export async function drawPaper(asked: PaperDocument, at: Date): Promise<Buffer> {
  const family = fonts();
  const metrics = metricsOf(family);
  const paper = settable(asked, family);
  const pdf = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: paper.title, Creator: 'Liandiao', CreationDate: at },
  });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
  for (const marks of layOut(paper, metrics)) {
    pdf.addPage();
    for (const mark of marks) put(pdf, mark, family, metrics);
  }
  pdf.end();
  return whole;
}

type Pdf = InstanceType<typeof PDFDocument>;

function put(pdf: Pdf, mark: Mark, family: Fonts, metrics: Metrics): void {
  if (mark.mark === 'line') {
    pdf.lineWidth(mark.width).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke();
    return;
  }
  const font = mark.bold ? family.bold : family.regular;
  // pdfkit takes a font that is open already, though its types do not say so: one file, opened once
  pdf.font(font as unknown as Buffer).fontSize(mark.size);
  const words = (text: string, x: number) =>
    text && pdf.text(text, x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
  const advance = mark.bold ? metrics.bold : metrics.regular;
  let x = mark.x;
  // piece by piece, so that who reads the text out meets the tick where the eye does
  for (const [index, piece] of mark.text.split(TICKED).entries()) {
    if (index > 0) {
      words(UNTICKED, x);
      words('√', x);
      x += advance(TICKED) * mark.size;
    }
    words(piece, x);
    x += widthOf(piece, advance) * mark.size;
  }
}
