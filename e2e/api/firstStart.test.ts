import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../desk/server';

const homes: string[] = [];
const newHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'liandiao-first-'));
  homes.push(home);
  return home;
};
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const inEmptyHome = async (work: (server: Server, home: string) => Promise<void>) => {
  const home = newHome();
  const server = await startServer({ home });
  try {
    await work(server, home);
  } finally {
    await server.stop();
  }
};

const post = (server: Server, path: string, body: unknown, token?: string) =>
  fetch(server.base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });

const oneTimePasswordOf = (server: Server, username: string): string =>
  new RegExp(`^\\s*${username}\\s+(\\S+)`, 'm').exec(server.output())?.[1] ?? '';

describe('the first start', () => {
  it('prints one-time passwords that open nothing but the change of the password', () =>
    inEmptyHome(async (server) => {
      const password = oneTimePasswordOf(server, 'security');
      const loggedIn = await post(server, '/api/auth/local', { identifier: 'security', password });
      const { jwt, user } = (await loggedIn.json()) as { jwt: string; user: { mustChangePassword: boolean } };
      expect(user.mustChangePassword).toBe(true);
      const authorization = `Bearer ${jwt}`;
      const refused = await fetch(`${server.base}/api/disputes`, { headers: { authorization } });
      expect(refused.status).toBe(403);
      expect(((await refused.json()) as { error: { name: string } }).error.name).toBe(
        'PasswordChangeRequired',
      );
      const chosen = 'Eigenes-2026-Wort';
      const change = { currentPassword: password, password: chosen, passwordConfirmation: chosen };
      const changed = await post(server, '/api/auth/change-password', change, jwt);
      expect(changed.status).toBe(200);
      const fresh = (await changed.json()) as { jwt: string };
      const after = await fetch(`${server.base}/api/disputes`, {
        headers: { authorization: `Bearer ${fresh.jwt}` },
      });
      expect(after.status).not.toBe(401);
      expect(await after.text()).not.toContain('PasswordChangeRequired');
    }));

  it('keeps its secrets readable by the owner alone, and the same at the next start', () =>
    inEmptyHome(async (server, home) => {
      expect(statSync(join(home, 'secrets.json')).mode & 0o077).toBe(0);
      expect(oneTimePasswordOf(server, 'admin')).not.toBe('');
      await server.stop();
      const second = await startServer({ home });
      expect(oneTimePasswordOf(second, 'admin')).toBe('');
      await second.stop();
    }));

  it('refuses a second server over the same home, saying which process holds it', () =>
    inEmptyHome(async (server, home) => {
      await expect(startServer({ home })).rejects.toThrow(`进程 ${server.pid}`);
    }));

  it('refuses --demo over a home that holds data', () =>
    inEmptyHome(async (server, home) => {
      await server.stop();
      await expect(startServer({ home, demo: 1 })).rejects.toThrow('--demo 只能用于空目录');
    }));

  it('refuses a profile that is not there in plain words, without a stack', async () => {
    const home = newHome();
    const started = startServer({ home, env: { LIANDIAO_PROFILE: join(home, 'no-such-county') } });
    await expect(started).rejects.toSatisfy(
      (error: Error) =>
        error.message.includes('没有载入任何内容') &&
        !/^\s+at /m.test(error.message.split('served:')[1] ?? ''),
    );
  });

  it('says plainly that the database cannot be reached, without its password', () => {
    const home = newHome();
    const env = { DATABASE_URL: 'postgres://desk:hidden-word@127.0.0.1:1/desk' };
    return expect(startServer({ home, env })).rejects.toSatisfy(
      (error: Error) =>
        error.message.includes('连接不上数据库 127.0.0.1:1/desk') && !error.message.includes('hidden-word'),
    );
  });
});
