import { parentPort } from 'node:worker_threads';
import type { PaperDocument } from '../layout/document';
import { drawPaper } from './draw';

/** What the server asks of the thread, and what it is told. */
export interface Asked {
  id: number;
  paper: PaperDocument;
  /** when it was made */
  at: Date;
}
export type Told = { id: number; pdf: Uint8Array } | { id: number; failure: string };

parentPort?.on('message', ({ id, paper, at }: Asked) => {
  drawPaper(paper, at).then(
    (pdf) => parentPort?.postMessage({ id, pdf } satisfies Told),
    (failure: Error) =>
      parentPort?.postMessage({ id, failure: failure.stack ?? failure.message } satisfies Told),
  );
});
