import { z } from 'zod';
import { passwordFits, setPassword, USER } from './account';
import type { Context } from './context';
import { deskUserOf } from './deskUser';
import { passwordProblems } from './passwordRules';
import { recordWrongPassword } from './recorded';
import { fieldRefused, SessionRefusal } from './sessionRefusal';
import { endAllSessions, startSession } from './tokens';

const input = z.object({
  currentPassword: z.string({ error: '请填写原密码。' }).max(200),
  password: z.string({ error: '请填写新密码。' }).max(200),
  passwordConfirmation: z.string({ error: '请再次填写新密码。' }).max(200),
});

/**
 * POST /api/auth/change-password `{ currentPassword, password, passwordConfirmation }`. Ends every log-in of the account
 * and starts a new one for this browser.
 */
export async function changePassword(ctx: Context): Promise<void> {
  const { id, username } = deskUserOf(ctx);
  const read = input.safeParse(ctx.request.body);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new SessionRefusal(400, 'ValidationError', errors[0]?.message ?? '请填写完整。', errors);
  }
  const { currentPassword, password, passwordConfirmation } = read.data;
  const user = await strapi.db.query(USER).findOne({ where: { id } });
  if (!(await passwordFits(strapi, currentPassword, user.password))) {
    await recordWrongPassword(user);
    throw fieldRefused('currentPassword', '原密码不正确，请重新输入。');
  }
  const problems = passwordProblems(password, { username, present: currentPassword });
  if (problems.length > 0) throw fieldRefused('password', problems.join(''));
  if (password !== passwordConfirmation) {
    throw fieldRefused('passwordConfirmation', '两次输入的新密码不一致，请重新输入。');
  }
  await setPassword(strapi, id, password, { mustChange: false });
  await endAllSessions(id);
  ctx.body = await startSession(ctx, id);
}
