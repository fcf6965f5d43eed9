import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type Fault, type Link, type Position, verifyStep } from '../../chain';
import { digest } from '../digest';
import type { Part } from './part';

/** Where a part's file lies. Only a name is believed, never a path out of the folder. */
export const partFile = (home: string, { file }: Pick<Part, 'file'>): string =>
  join(home, 'audit', basename(file));

/** SHA-256 of a file. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** Reads a part's file and follows its entries. @returns what is wrong with it, or undefined */
export async function verifyPartFile(
  home: string,
  part: Part,
  checked: (entries: number) => void,
): Promise<Fault | undefined> {
  const lost: Fault = { kind: 'part', sequence: part.firstSequence, through: part.lastSequence };
  const file = partFile(home, part);
  if (!existsSync(file) || (await sha256OfFile(file)) !== part.sha256) return lost;
  let position: Position = {
    sequence: part.firstSequence - 1,
    hash: part.previousHash,
    previousHash: null,
  };
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    const step = verifyStep(position, JSON.parse(line) as Link, digest);
    if (step.fault) return step.fault;
    position = step.position;
    checked(1);
  }
  return position.sequence === part.lastSequence && position.hash === part.lastHash ? undefined : lost;
}
