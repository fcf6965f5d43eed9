import type { Context } from './context';
import { findDesk } from './findDesk';
import { SessionRefusal } from './sessionRefusal';

/** What a person who must change his password may still call. */
const openWithOldPassword = new Set(['/api/me', '/api/auth/change-password', '/api/auth/logout']);

const ended = () => new SessionRefusal(401, 'UnauthorizedError', '登录已失效，请重新登录。');

async function authenticate(ctx: Context) {
  const [scheme, token] = (ctx.get('Authorization') || '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token) throw ended();
  const checked = strapi.sessionManager('users-permissions').validateAccessToken(token);
  if (!checked.isValid) throw ended();
  const { userId, sessionId } = checked.payload as { userId: string; sessionId: string };
  const desk = await findDesk(strapi, userId, sessionId);
  if (!desk) throw ended();
  if (desk.user.mustChangePassword && !openWithOldPassword.has(ctx.path)) {
    throw new SessionRefusal(403, 'PasswordChangeRequired', '请先修改密码，再继续操作。');
  }
  ctx.state.desk = desk;
  // what Strapi itself reads: the actor of a write
  ctx.state.user = { id: desk.user.id };
  return { authenticated: true, credentials: desk.user };
}

/**
 * For a route's `config.auth`: a valid access token of a log-in that has not ended, of an account that is not blocked.
 * Costs one query. Leaves `ctx.state.desk`. What the account may do is decided in access, not here.
 */
export const signedIn = {
  strategies: [{ name: 'desk', authenticate, verify: () => undefined }],
  scope: [],
};
