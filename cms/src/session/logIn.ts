import { z } from 'zod';
import { passwordFits, USER } from './account';
import type { Context } from './context';
import { Failures } from './failures';
import { recordFailedLogIn, recordLogIn } from './recorded';
import { SessionRefusal } from './sessionRefusal';
import { startSession } from './tokens';

const input = z.object({
  identifier: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
});

const failures = new Failures();

// a hash of nothing anybody types: an unknown name takes as long to refuse as a wrong password
const NOBODY = '$2a$10$CwTycUXWue0Thq9StjUM0uJ8Gm0RB0B4rVJg8i1jGZHkdR6g5gY0u';

const wrong = () => new SessionRefusal(400, 'ValidationError', '用户名或密码不正确，请重新输入。');

/** POST /api/auth/local. The answer never tells an unknown name, a blocked account and a wrong password apart (P2). */
export async function logIn(ctx: Context): Promise<void> {
  const read = input.safeParse(ctx.request.body);
  if (!read.success) {
    throw new SessionRefusal(
      400,
      'ValidationError',
      '请填写用户名和密码。',
      read.error.issues.map(({ path }) => ({ path: path.join('.'), message: '请填写用户名和密码。' })),
    );
  }
  const username = read.data.identifier.toLowerCase();
  const minutes = failures.minutesClosed(username, ctx.ip, Date.now());
  if (minutes > 0) {
    throw new SessionRefusal(429, 'TooManyFailures', `登录失败次数过多，请 ${minutes} 分钟后再试。`);
  }
  const user = await strapi.db.query(USER).findOne({ where: { username }, populate: { unit: true } });
  const fits = await passwordFits(strapi, read.data.password, user?.password ?? NOBODY);
  if (!user || !fits || user.blocked) {
    failures.failed(username, ctx.ip, Date.now());
    await recordFailedLogIn(user);
    throw wrong();
  }
  failures.succeeded(username, ctx.ip);
  await recordLogIn(user);
  ctx.body = await startSession(ctx, user.id);
}
