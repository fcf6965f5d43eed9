import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../desk/paths';
import { onBothDatabases } from './builders';
import { everyRoute, isTold } from './interface';

/** Every content type's noun: Strapi by itself would give each of them five routes. */
const nouns = ['cms/src/api', 'plugins/deadlines/server/content-types', 'plugins/forms/server/content-types']
  .map((room) => join(root, room))
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)))
  .filter((path) => path.endsWith('schema.json'))
  .map((path): string => JSON.parse(readFileSync(path, 'utf8')).info.pluralName);

const routes = everyRoute();

/** Not there, not this way, or not for you: anything but an answer. */
const CLOSED = [401, 403, 404, 405];

onBothDatabases("Strapi's own doors are closed", (desk) => {
  const statusOf = async (method: string, path: string, account: string | null) => {
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    const token = account === null ? undefined : await desk().login(account);
    return desk().call(method, path, body, token);
  };

  describe.each([null, 'town-chengguan.clerk', 'admin', 'security'])('to %s', (account) => {
    it.each(nouns)('core REST of %s', async (noun) => {
      for (const [method, path] of [
        ['GET', `/api/${noun}`],
        ['GET', `/api/${noun}/1`],
        ['POST', `/api/${noun}`],
        ['PUT', `/api/${noun}/1`],
        ['DELETE', `/api/${noun}/1`],
        ['GET', `/api/deadlines/${noun}`],
        ['GET', `/api/forms/${noun}/1`],
      ] as const) {
        if (isTold(routes, method, path)) continue;
        const { status } = await statusOf(method, path, account);
        expect(CLOSED, `${method} ${path} answered ${status}`).toContain(status);
      }
    });

    it.each([
      ['POST', '/api/auth/local/register'],
      ['POST', '/api/auth/forgot-password'],
      ['POST', '/api/auth/reset-password'],
      ['GET', '/api/auth/email-confirmation'],
      ['POST', '/api/auth/send-email-confirmation'],
      ['GET', '/api/connect/github'],
      ['GET', '/api/users-permissions/roles'],
      ['GET', '/api/users-permissions/permissions'],
      ['GET', '/api/users/count'],
      ['POST', '/api/upload'],
      ['GET', '/api/upload/files'],
      ['GET', '/api/i18n/locales'],
      ['GET', '/api/content-type-builder/content-types'],
      ['POST', '/api/email'],
      ['POST', '/api/graphql'],
      ['DELETE', '/api/users/1'],
      ['DELETE', '/api/units/1'],
      ['PUT', '/api/clocks/1'],
      ['POST', '/api/clocks'],
      ['POST', '/api/transfers'],
      ['GET', '/api/transfers/1'],
      ['POST', '/api/employers'],
    ])('%s %s', async (method, path) => {
      expect(CLOSED).toContain((await statusOf(method, path, account)).status);
    });

    it('GET /api/users/me tells nobody of himself', async () => {
      const { status, text } = await statusOf('GET', '/api/users/me', account);
      expect(CLOSED).toContain(status);
      expect(text).not.toContain('@');
    });

    it.each([
      '/admin',
      '/admin/init',
      '/admin/users/me',
      '/admin/content-api/routes',
      '/content-manager/content-types',
      '/content-manager/collection-types/api::dispute.dispute',
      '/content-type-builder/content-types',
      '/users-permissions/roles',
      '/upload/files',
      '/uploads/desk.sqlite',
      '/uploads/../desk.sqlite',
      '/documentation',
      '/cms',
    ])('GET %s gives the app and nothing of the server', async (path) => {
      const { headers, body } = await statusOf('GET', path, account);
      expect(headers.get('content-type')).toContain('text/html');
      expect(body).toBeUndefined();
    });

    it.each([
      '/admin/register-admin',
      '/admin/login',
      '/content-manager/collection-types/api::dispute.dispute',
      '/upload',
    ])('POST %s', async (path) => {
      expect((await statusOf('POST', path, account)).status).toBe(405);
    });
  });

  it('an answer of the interface is never kept by a cache, and says who may frame it', async () => {
    const { headers } = await statusOf('GET', '/api/disputes', 'town-chengguan.clerk');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('no foreign page may read an answer', async () => {
    const token = await desk().login('town-chengguan.clerk');
    const origin = { origin: 'https://elsewhere.example' };
    const { headers } = await desk().call('GET', '/api/me', undefined, token, origin);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});
