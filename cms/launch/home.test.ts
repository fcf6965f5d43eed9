import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHome } from './home.mjs';
import { lockHome } from './homeLock.mjs';
import { secretsOf } from './secrets.mjs';

let home = '';
const environment = { ...process.env };
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
});
afterEach(() => {
  // key by key: another object in its place would no longer be the process's environment
  for (const key of Object.keys(process.env)) if (!(key in environment)) delete process.env[key];
  Object.assign(process.env, environment);
  rmSync(home, { recursive: true, force: true });
});

describe('the secrets of a home', () => {
  it('are made once and kept', () => {
    const made = secretsOf(home, {});
    expect(secretsOf(home, {})).toEqual(made);
    expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
  });

  it('are readable by their owner alone, even if somebody loosened it', () => {
    secretsOf(home, {});
    const file = join(home, 'secrets.json');
    chmodSync(file, 0o644);
    secretsOf(home, {});
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('give way to the environment', () => {
    expect(secretsOf(home, { JWT_SECRET: 'from outside' }).JWT_SECRET).toBe('from outside');
  });

  it('that a later version needs are added without changing the others', () => {
    const { JWT_SECRET, APP_KEYS } = secretsOf(home, {});
    writeFileSync(join(home, 'secrets.json'), JSON.stringify({ JWT_SECRET }));
    const later = secretsOf(home, {});
    expect(later.JWT_SECRET).toBe(JWT_SECRET);
    expect(later.APP_KEYS).not.toBe(APP_KEYS);
  });
});

describe('the lock of a home', () => {
  it('is given back', () => {
    lockHome(home)();
    expect(() => lockHome(home)).not.toThrow();
  });

  it('of a running process is respected, naming the process and the remedy', () => {
    writeFileSync(join(home, 'server.pid'), '1\n');
    expect(() => lockHome(home)).toThrow(/进程 1.*LIANDIAO_HOME/s);
  });

  it('of a process that is gone is taken over', () => {
    writeFileSync(join(home, 'server.pid'), '4194303\n');
    lockHome(home);
    expect(readFileSync(join(home, 'server.pid'), 'utf8').trim()).toBe(String(process.pid));
  });
});

describe('opening a home', () => {
  it('refuses the demonstration over data', () => {
    writeFileSync(join(home, 'desk.sqlite'), '');
    expect(() => openHome(home, { mustBeEmpty: true })).toThrow('--demo 只能用于空目录');
  });

  it('takes a log somebody writes there for nothing', () => {
    writeFileSync(join(home, 'server.log'), 'starting');
    expect(() => openHome(home, { mustBeEmpty: true }).release()).not.toThrow();
  });

  it('says that a home cannot be written, and what to do', () => {
    const file = join(home, 'a-file');
    writeFileSync(file, '');
    expect(() => openHome(join(file, 'home'), { mustBeEmpty: false })).toThrow(
      /无法写入（ENOTDIR）.*LIANDIAO_HOME/s,
    );
  });

  it('makes what is missing', () => {
    const deep = join(home, 'a', 'b');
    openHome(deep, { mustBeEmpty: true }).release();
    expect(statSync(deep).mode & 0o077).toBe(0);
  });
});
