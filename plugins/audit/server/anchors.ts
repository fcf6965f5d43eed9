import { appendFileSync, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { headText, macFits, macOf } from './digest';
import { shanghaiTime } from './shanghaiTime';

/** Where the trail ended at some moment, noted outside the database. */
export type Anchor = { sequence: number; hash: string; at: string };

/** At most one line in so many milliseconds. */
const EVERY = 60_000;

/** The file of anchors in a home. */
export const anchorsFile = (home: string): string => join(home, 'audit', 'anchors.log');

/**
 * Notes heads in a file beside the database: whoever cuts off the newest entries and sets the head back would have to
 * know of this file too, and to hold the key.
 */
export class Anchors {
  #latest: { sequence: number; hash: string } | undefined;
  #written = 0;
  #timer: NodeJS.Timeout | undefined;
  #next = 0;

  constructor(
    private readonly file: string,
    private readonly key: string,
    private readonly failed: (error: Error) => void,
  ) {}

  /** Told of every head once it is committed. */
  note(head: { sequence: number; hash: string }): void {
    if (head.sequence <= (this.#latest?.sequence ?? 0)) return;
    this.#latest = head;
    const wait = this.#next - Date.now();
    if (wait <= 0) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), wait).unref();
  }

  /** Writes the newest head now, if it is not written yet. A full disk fails no deed: it is told, and tried again. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const head = this.#latest;
    if (head === undefined || head.sequence <= this.#written) return;
    this.#next = Date.now() + EVERY;
    try {
      this.#write(head);
    } catch (error) {
      this.failed(error as Error);
    }
  }

  #write(head: { sequence: number; hash: string }): void {
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    const line = { ...head, at: shanghaiTime(new Date()), mac: macOf(this.key, headText(head)) };
    appendFileSync(this.file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    this.#written = head.sequence;
  }
}

/** What a home's anchors say: by sequence, and the first line that was not written by the holder of the key. */
export async function readAnchors(
  file: string,
  key: string,
): Promise<{ anchors: Map<number, string>; forged: number | null }> {
  const anchors = new Map<number, string>();
  if (!existsSync(file)) return { anchors, forged: null };
  let forged: number | null = null;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const told = anchorOf(line);
    if (told === undefined) continue;
    if (macFits(key, headText(told), told.mac)) anchors.set(told.sequence, told.hash);
    else forged ??= told.sequence;
  }
  return { anchors, forged };
}

/** A line as an anchor; undefined for one the machine did not finish writing. */
function anchorOf(line: string): (Anchor & { mac: string }) | undefined {
  try {
    const { sequence, hash, at, mac } = JSON.parse(line);
    return typeof sequence === 'number' && typeof hash === 'string' && typeof mac === 'string'
      ? { sequence, hash, at, mac }
      : undefined;
  } catch {
    return undefined;
  }
}
