import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Desk, PASSWORD, startDesk } from '../desk';

describe.each(['sqlite', 'postgres'] as const)('on %s', (database) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk({ database });
  });
  afterAll(() => desk?.stop());

  const logIn = (identifier: string, password = PASSWORD): Promise<Answer> =>
    desk.call('POST', '/api/auth/local', { identifier, password });
  const cookieOf = (answer: Answer) => answer.headers.getSetCookie()[0] ?? '';
  const sent = (cookie: string) => ({ cookie: cookie.split(';')[0] ?? '' });
  const jwtOf = (answer: Answer) => (answer.body as { jwt: string }).jwt;
  const me = (token?: string) => desk.call('GET', '/api/me', undefined, token);

  describe('logging in', () => {
    it('tells who one is, with unit and capabilities', async () => {
      const { body } = await me(await desk.login('tax.clerk'));
      expect(body.data).toMatchObject({
        username: 'tax.clerk',
        unit: { code: 'tax', isCentre: false },
        capabilities: ['clerk'],
        mustChangePassword: false,
      });
    });

    it('never answers a password or its hash', async () => {
      expect((await logIn('centre.head')).text).not.toMatch(/\$2[aby]\$|"password"/);
    });

    it('takes the user name in any case', async () => {
      expect((await logIn('TAX.Clerk')).status).toBe(200);
    });

    it('keeps the refresh token from scripts and other sites', async () => {
      const cookie = cookieOf(await logIn('court.head'));
      expect(cookie).toMatch(/httponly/i);
      expect(cookie).toMatch(/samesite=strict/i);
      expect(cookie).toContain('path=/api/auth');
    });

    it('answers an unknown name exactly as a wrong password', async () => {
      const [unknown, wrong] = [await logIn('nobody.clerk', 'x'), await logIn('police.clerk', 'x')];
      expect(unknown.status).toBe(400);
      expect(unknown.body).toEqual(wrong.body);
    });

    it('names the fields that are missing', async () => {
      const { status, body } = await desk.call('POST', '/api/auth/local', { identifier: 'tax.clerk' });
      expect(status).toBe(400);
      expect(body.error.details.errors).toEqual([{ path: 'password', message: '请填写用户名和密码。' }]);
    });

    it('closes an account to an address after five failures, and to nobody else', async () => {
      for (let i = 0; i < 5; i += 1) await logIn('finance.clerk', 'wrong');
      const closed = await logIn('finance.clerk');
      expect(closed.status).toBe(429);
      expect(closed.text).toContain('分钟后再试');
      expect((await logIn('finance.head')).status).toBe(200);
    });
  });

  describe('a session', () => {
    it('is refused without a token, in Chinese', async () => {
      const { status, body } = await me();
      expect(status).toBe(401);
      expect(body.error).toMatchObject({ name: 'UnauthorizedError', message: '登录已失效，请重新登录。' });
    });

    it('refuses a token somebody altered', async () => {
      const token = jwtOf(await logIn('tax.head'));
      expect((await me(`${token.slice(0, -2)}xx`)).status).toBe(401);
    });

    it('goes on by its cookie, which works once', async () => {
      const cookie = cookieOf(await logIn('medical.clerk'));
      const renewed = await desk.call('POST', '/api/auth/refresh', {}, undefined, sent(cookie));
      expect(renewed.status).toBe(200);
      expect((await me(jwtOf(renewed))).status).toBe(200);
      const again = await desk.call('POST', '/api/auth/refresh', {}, undefined, sent(cookie));
      expect(again.status).toBe(401);
    });

    it('ends at once on log-out: the token in hand, those before it, and the cookie', async () => {
      const first = await logIn('pension.clerk');
      const renewed = await desk.call('POST', '/api/auth/refresh', {}, undefined, sent(cookieOf(first)));
      expect((await desk.call('POST', '/api/auth/logout', {}, jwtOf(renewed))).status).toBe(200);
      expect((await me(jwtOf(renewed))).status).toBe(401);
      expect((await me(jwtOf(first))).status).toBe(401);
      const after = await desk.call('POST', '/api/auth/refresh', {}, undefined, sent(cookieOf(renewed)));
      expect(after.status).toBe(401);
    });

    it('leaves the same account signed in elsewhere', async () => {
      const [here, there] = [await logIn('justice.clerk'), await logIn('justice.clerk')];
      await desk.call('POST', '/api/auth/logout', {}, jwtOf(here));
      expect((await me(jwtOf(there))).status).toBe(200);
    });
  });

  describe('changing the password', () => {
    const change = (token: string, over: Record<string, string> = {}) => {
      const password = 'Nochmal-2026-neu';
      const body = { currentPassword: PASSWORD, password, passwordConfirmation: password, ...over };
      return desk.call('POST', '/api/auth/change-password', body, token);
    };

    it('starts a new session and ends every other', async () => {
      const [old, other] = [await logIn('petition.clerk'), await logIn('petition.clerk')];
      const changed = await change(jwtOf(old));
      expect(changed.status).toBe(200);
      expect(cookieOf(changed)).toContain('liandiao_refresh=');
      expect((await me(jwtOf(changed))).status).toBe(200);
      expect((await me(jwtOf(old))).status).toBe(401);
      expect((await me(jwtOf(other))).status).toBe(401);
      expect((await logIn('petition.clerk')).status).toBe(400);
      expect((await logIn('petition.clerk', 'Nochmal-2026-neu')).status).toBe(200);
    });

    it.each([
      ['currentPassword', { currentPassword: 'Falsch-2026-alt' }],
      ['password', { password: 'short', passwordConfirmation: 'short' }],
      ['passwordConfirmation', { passwordConfirmation: 'Anders-2026-neu' }],
    ])('names %s when that is what is wrong', async (path, over) => {
      const { status, body } = await change(await desk.login('police.head'), over);
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toBe(path);
    });
  });

  describe("what is left of Strapi's own doors", () => {
    const anonymous = (method: string, path: string) =>
      desk.call(method, path, method === 'POST' ? {} : undefined);

    it.each([
      ['POST', '/api/auth/local/register'],
      ['POST', '/api/auth/forgot-password'],
      ['GET', '/api/auth/google/callback'],
      ['GET', '/api/connect/google'],
      ['GET', '/api/users-permissions/roles'],
      ['GET', '/api/upload/files'],
      ['GET', '/api/i18n/locales'],
      ['POST', '/api/email'],
    ])('%s %s leads nowhere', async (method, path) => {
      expect((await anonymous(method, path)).status).toBeOneOf([404, 405]);
    });

    it('nobody registers a first super-administrator', async () => {
      expect((await anonymous('POST', '/admin/register-admin')).status).toBe(405);
      expect((await anonymous('GET', '/admin/init')).text).not.toContain('hasAdmin');
    });

    it('uploads are not public files', async () => {
      expect((await anonymous('GET', '/uploads/anything.txt')).headers.get('content-type')).toContain(
        'text/html',
      );
    });
  });
});
