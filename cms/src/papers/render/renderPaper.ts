import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperDocument } from '../layout/document';
import type { Asked, Told } from './worker';

interface Waiting {
  resolve(pdf: Buffer): void;
  reject(failure: Error): void;
}

/** more kinds of forms than a county has */
const MOST_BLANKS = 64;

let thread: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/**
 * A paper as PDF, made in a thread of its own: setting a page takes some 100 ms, which nobody else should wait for.
 * The thread starts with the first paper, opens the fonts once, and is started anew should it ever die.
 */
export function renderPaper(paper: PaperDocument, at: Date): Promise<Buffer> {
  const worker = thread ?? start();
  const id = ++asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, paper, at } satisfies Asked);
  });
}

const blanks = new Map<string, Promise<Buffer>>();

/** A form with nothing filled in; made once, and again when the county changes its words. */
export function renderBlank(paper: PaperDocument, at: Date): Promise<Buffer> {
  const words = JSON.stringify(paper);
  const known = blanks.get(words);
  if (known) return known;
  if (blanks.size >= MOST_BLANKS) blanks.clear();
  const fresh = renderPaper(paper, at);
  blanks.set(words, fresh);
  fresh.catch(() => blanks.delete(words));
  return fresh;
}

/** Ends the thread with the server. */
export async function stopRendering(): Promise<void> {
  await thread?.terminate();
}

function start(): Worker {
  const worker = new Worker(join(__dirname, 'worker.js'));
  // a thread that waits for work does not keep the server alive
  worker.unref();
  worker.on('message', (told: Told) => {
    const one = waiting.get(told.id);
    waiting.delete(told.id);
    if ('pdf' in told) one?.resolve(Buffer.from(told.pdf));
    else one?.reject(new Error(told.failure));
  });
  const gone = (failure: Error) => {
    if (thread === worker) thread = undefined;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on('error', gone);
  worker.on('exit', () => gone(new Error('the thread that makes papers has ended')));
  thread = worker;
  return worker;
}
