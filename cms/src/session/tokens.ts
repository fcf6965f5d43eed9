import { randomUUID } from 'node:crypto';
import type { Context } from './context';
import { findDesk } from './findDesk';
import { type Me, presentUser } from './me';
import { SessionRefusal } from './sessionRefusal';

/** The refresh token's cookie: only this server's own pages send it, only to these routes, and no script reads it. */
const COOKIE = 'liandiao_refresh';
const PATH = '/api/auth';

const manager = () => strapi.sessionManager('users-permissions');

/** `Secure` wherever the browser came by https; over plain http (a first look on one machine) it could not be set at all. */
function setCookie(ctx: Context, value: string | null): void {
  const secure = ctx.secure || process.env.LIANDIAO_HTTPS === '1';
  ctx.cookies.secure = secure;
  ctx.cookies.set(COOKIE, value, {
    httpOnly: true,
    sameSite: 'strict',
    path: PATH,
    secure,
    signed: false,
    overwrite: true,
    ...(value === null ? { expires: new Date(0) } : {}),
  });
}

async function accessTokenFor(refreshToken: string): Promise<string> {
  const access = await manager().generateAccessToken(refreshToken);
  if ('error' in access) throw new SessionRefusal(401, 'UnauthorizedError', '登录已失效，请重新登录。');
  return access.token;
}

/** Starts a log-in: sets the refresh cookie, and gives the short-lived access token with the person it stands for. */
export async function startSession(ctx: Context, userId: number): Promise<{ jwt: string; user: Me }> {
  // one id for the whole log-in, kept through every refresh, so that log-out ends all of its tokens at once
  const refresh = await manager().generateRefreshToken(String(userId), randomUUID(), { type: 'refresh' });
  const desk = await findDesk(strapi, String(userId), refresh.sessionId);
  if (!desk) throw new SessionRefusal(401, 'UnauthorizedError', '登录已失效，请重新登录。');
  setCookie(ctx, refresh.token);
  return { jwt: await accessTokenFor(refresh.token), user: presentUser(desk) };
}

/** Trades the refresh cookie for a new one and a new access token; 401 when the log-in has ended. */
export async function renewSession(ctx: Context): Promise<string> {
  const presented = ctx.cookies.get(COOKIE, { signed: false });
  const rotated = presented ? await manager().rotateRefreshToken(presented) : null;
  if (!rotated || 'error' in rotated) {
    setCookie(ctx, null);
    throw new SessionRefusal(401, 'UnauthorizedError', '登录已失效，请重新登录。');
  }
  setCookie(ctx, rotated.token);
  return accessTokenFor(rotated.token);
}

/** Ends one log-in, with every token it ever gave. */
export async function endSession(ctx: Context, userId: number, logIn: string): Promise<void> {
  await manager().invalidateRefreshToken(String(userId), logIn);
  setCookie(ctx, null);
}

/** Ends every log-in of an account: its password changed, or it was blocked. */
export async function endAllSessions(userId: number): Promise<void> {
  await manager().invalidateRefreshToken(String(userId));
}
