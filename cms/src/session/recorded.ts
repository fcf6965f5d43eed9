import { trail } from '../trail/trail';

/** An account as far as the trail names it. */
interface Account {
  documentId: string;
  username: string;
  name?: string | null;
  unit?: { code: string } | null;
}

const object = ({ documentId, username }: Account) => ({ type: 'user', documentId, label: username });

/** Records a log-in before it begins: what cannot be recorded is not done. */
export const recordLogIn = (account: Account): Promise<void> =>
  trail().record({
    action: 'session.logIn',
    object: object(account),
    actor: {
      documentId: account.documentId,
      name: account.name ?? account.username,
      unit: account.unit?.code ?? null,
    },
  });

/**
 * Records a log-in that was refused. What was typed as the name may be a password typed in the wrong box: only the name of
 * an account that exists is kept.
 */
export const recordFailedLogIn = (account: Account | null): Promise<void> =>
  trail().refused({
    action: 'session.logIn',
    object: account ? object(account) : null,
    actor: null,
    reason: account ? '密码不正确，或账号已停用' : '没有这个用户名',
  });

/** Records a password change that was refused because the present one was wrong. */
export const recordWrongPassword = (account: Account): Promise<void> =>
  trail().refused({ action: 'session.changePassword', object: object(account), reason: '原密码不正确' });

/** Records a log-out. */
export const recordLogOut = (account: Account): Promise<void> =>
  trail().record({ action: 'session.logOut', object: object(account) });
