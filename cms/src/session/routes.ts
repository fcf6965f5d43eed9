import { changePassword } from './changePassword';
import type { Context } from './context';
import { deskOf } from './deskUser';
import { logIn } from './logIn';
import { me } from './me';
import { recordLogOut } from './recorded';
import { signedIn } from './strategy';
import { endSession, renewSession } from './tokens';

async function refresh(ctx: Context): Promise<void> {
  ctx.body = { jwt: await renewSession(ctx) };
}

async function logOut(ctx: Context): Promise<void> {
  const { user, logIn: ended } = deskOf(ctx);
  await recordLogOut(user);
  await endSession(ctx, user.id, ended);
  ctx.body = { ok: true };
}

/**
 * All that is left of users-permissions' HTTP interface, in place of its own: no registration, no providers, no
 * password by mail, no roles; the accounts' screens have routes of their own.
 */
export const sessionRoutes = {
  type: 'content-api',
  prefix: '',
  routes: [
    { method: 'POST', path: '/auth/local', handler: logIn, config: { auth: false } },
    { method: 'POST', path: '/auth/refresh', handler: refresh, config: { auth: false } },
    { method: 'POST', path: '/auth/logout', handler: logOut, config: { auth: signedIn } },
    { method: 'POST', path: '/auth/change-password', handler: changePassword, config: { auth: signedIn } },
    { method: 'GET', path: '/me', handler: me, config: { auth: signedIn } },
  ],
};
