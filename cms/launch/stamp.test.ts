import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isBuilt, markBuilt } from './stamp.mjs';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const part = () => ({
  root,
  sources: ['src', 'config.json'],
  stamp: 'dist/.built',
  outputs: ['dist/index.js'],
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  write('src/a.ts', 'a');
  write('config.json', '{}');
  write('dist/index.js', 'built');
  markBuilt(part(), fingerprint(part()));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a part that was built', () => {
  it('is not built again', () => {
    expect(isBuilt(part())).toBe(true);
  });

  it('is not built again when a file is only touched', () => {
    write('src/a.ts', 'a');
    expect(isBuilt(part())).toBe(true);
  });

  it.each([
    ['a source changes', () => write('src/a.ts', 'b')],
    ['a source is added', () => write('src/deep/b.ts', 'b')],
    ['a source moves', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'))],
    ['its configuration changes', () => write('config.json', '{"x":1}')],
    ['its output is gone', () => rmSync(join(root, 'dist/index.js'))],
    ['its stamp is gone', () => rmSync(join(root, 'dist/.built'))],
  ])('is built again when %s', (_when, change) => {
    change();
    expect(isBuilt(part())).toBe(false);
  });

  it.each(['src/a.test.ts', 'src/README.md', 'src/node_modules/x.ts', 'src/testing/made.ts'])(
    'is not built again for %s',
    (path) => {
      write(path, 'anything');
      expect(isBuilt(part())).toBe(true);
    },
  );

  it('keeps the stamp of what the build began with, so a change during the build is not lost', () => {
    const print = fingerprint(part());
    write('src/a.ts', 'changed meanwhile');
    markBuilt(part(), print);
    expect(isBuilt(part())).toBe(false);
  });
});
