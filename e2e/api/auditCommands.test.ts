import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../desk';
import { root } from '../desk/paths';
import { aDispute } from './builders';

const run = promisify(execFile);
const Database = createRequire(import.meta.url)('better-sqlite3') as new (
  file: string,
) => { exec(sql: string): void; close(): void };

/** `npm run audit …` over a desk's home and database, while the desk runs. */
async function audit(desk: Desk, args: string[], env: Record<string, string> = {}) {
  const { home, env: database } = desk.place;
  const options = {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: '', LIANDIAO_HOME: home, ...database, ...env },
  };
  try {
    const { stdout } = await run(process.execPath, [join('cms', 'launch', 'audit.mjs'), ...args], options);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

describe.each(['sqlite', 'postgres'] as const)('npm run audit (%s)', (database) => {
  let desk: Desk;
  beforeAll(async () => {
    // a desk that began long ago
    desk = await startDesk({ database, demo: 0, now: '2022-05-06T12:00:00+08:00' });
  });
  afterAll(() => desk.stop());

  it('verify tells that all is well, and how much was checked', async () => {
    await desk.login('tax.clerk');
    const { code, said } = await audit(desk, ['verify']);
    expect([code, said]).toEqual([0, expect.stringMatching(/审计链完整：已校验 \d+ 条/)]);
  });

  it('archive keeps what the retention keeps', async () => {
    const { code, said } = await audit(desk, ['archive', '--before', '2022-06-01'], {
      LIANDIAO_NOW: '2024-01-01T00:00:00+08:00',
    });
    expect([code, said]).toEqual([1, expect.stringContaining('保存期未满的记录不能转存')]);
  });

  it('archive moves the old part, and verify follows the chain through its file', async () => {
    const later = { LIANDIAO_NOW: '2026-11-20T12:00:00+08:00' };
    const moved = await audit(desk, ['archive', '--before', '2022-06-01'], later);
    expect([moved.code, moved.said]).toEqual([0, expect.stringMatching(/已将第 1 至 \d+ 条转存为/)]);
    // the desk goes on behind it
    await desk.call('POST', '/api/auth/local', { identifier: 'tax.clerk', password: 'Wrong-2026-word!' });
    const { code, said } = await audit(desk, ['verify', '--parts']);
    expect([code, said]).toEqual([0, expect.stringMatching(/另有 \d+ 条已归档，一并校验/)]);
    expect((await audit(desk, ['archive', '--before', '2022-06-01'], later)).said).toContain(
      '没有可转存的记录',
    );
  });

  it('verify names the file that is gone, and ends with 1', async () => {
    rmSync(join(desk.place.home, 'audit'), { recursive: true });
    const { code, said } = await audit(desk, ['verify', '--parts']);
    expect([code, said]).toEqual([1, expect.stringMatching(/审计链在此断开：已归档的第 1–\d+ 条对不上/)]);
  });

  it('says how it is used, and where it finds nothing', async () => {
    expect(await audit(desk, ['delete'])).toMatchObject({ code: 1, said: expect.stringContaining('用法') });
    const nowhere = await audit(desk, ['verify'], { LIANDIAO_HOME: join(desk.place.home, 'elsewhere') });
    expect(nowhere).toMatchObject({ code: 1, said: expect.stringContaining('没有审计密钥') });
  });
});

describe('a retention below the floor', () => {
  it('stops the start, in plain words', async () => {
    const started = startDesk({ env: { LIANDIAO_AUDIT_RETENTION_DAYS: '90' } });
    await expect(started).rejects.toThrow('审计日志保存天数「90」不能用');
  });
});

describe('a trail that was cut while the desk stood still', () => {
  it('is told at the next start', async () => {
    const desk = await startDesk();
    await aDispute(desk).to('registered');
    const { place } = desk;
    await desk.server.stop();
    const sqlite = new Database(join(place.home, 'desk.sqlite'));
    sqlite.exec(`drop trigger audit_entries_kept_delete; delete from audit_entries where sequence > 2;
      update audit_head set sequence = 2, hash = (select hash from audit_entries where sequence = 2)`);
    sqlite.close();
    const again = await startDesk({ place });
    expect(again.server.output()).toContain('链头签名不符');
    const { code, said } = await audit(again, ['verify']);
    expect([code, said]).toEqual([1, expect.stringContaining('审计链在此断开')]);
    await again.stop();
  });
});
