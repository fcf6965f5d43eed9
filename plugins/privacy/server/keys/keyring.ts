import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KeyError } from './keyError';

/** The keys as they are kept: outside the database, readable by their owner alone (P10). */
export interface KeyFile {
  /** values are sealed under this one */
  current: string;
  keys: Record<string, { made: string; key: string }>;
}

/** Keys at hand. */
export interface Keyring {
  current: string;
  keys: ReadonlyMap<string, Buffer>;
}

const BYTES = 32;
/** A server looks no more often than this for a key another process has added. */
const LOOK_AGAIN = 2_000;

/** What says which keys there are, the environment or a file. */
export interface KeySource {
  read(): Keyring | null;
  /** Makes a key and makes it the current one. @throws where the keys come from the environment */
  add(now: Date): Keyring;
  /** Whether what was read last may be out of date. */
  stale(): boolean;
}

function parsed(text: string, from: string): KeyFile {
  try {
    const file = JSON.parse(text) as KeyFile;
    if (typeof file.current === 'string' && typeof file.keys === 'object' && file.keys) return file;
  } catch {
    // said below
  }
  throw new KeyError(`${from} 的内容不是密钥文件，请从密钥备份中恢复它。`);
}

function ringOf(text: string, from: string): Keyring {
  const { current, keys } = parsed(text, from);
  const ring = new Map(Object.entries(keys).map(([id, { key }]) => [id, Buffer.from(key, 'base64url')]));
  for (const [id, key] of ring) {
    if (key.length !== BYTES) throw new KeyError(`${from} 中密钥 ${id} 的长度不对，应为 ${BYTES} 字节。`);
  }
  if (!ring.has(current)) throw new KeyError(`${from} 中没有当前密钥 ${current}。`);
  return { current, keys: ring };
}

/** Keys given by the environment: the operator keeps them, and restarts the servers to change them. */
export const keysOfEnvironment = (text: string): KeySource => ({
  read: () => ringOf(text, 'LIANDIAO_PRIVACY_KEYS'),
  add() {
    throw new KeyError(
      '密钥来自环境变量 LIANDIAO_PRIVACY_KEYS：请在其中加入新密钥并改 current，重启后再轮换。',
    );
  },
  stale: () => false,
});

/** Keys in a file of the home. */
export function keysOfFile(file: string): KeySource {
  let read = 0;
  let looked = 0;
  const changed = () => (existsSync(file) ? statSync(file).mtimeMs : 0);
  const write = (kept: KeyFile) => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
    chmodSync(file, 0o600);
  };
  const source: KeySource = {
    read() {
      if (!existsSync(file)) return null;
      read = changed();
      return ringOf(readFileSync(file, 'utf8'), file);
    },
    add(now) {
      const kept: KeyFile = existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : { current: '', keys: {} };
      const id = `k${randomBytes(4).toString('hex')}`;
      kept.keys[id] = { made: now.toISOString(), key: randomBytes(BYTES).toString('base64url') };
      write({ ...kept, current: id });
      return source.read() as Keyring;
    },
    stale() {
      const now = Date.now();
      if (now - looked < LOOK_AGAIN) return false;
      looked = now;
      return changed() !== read;
    },
  };
  return source;
}
