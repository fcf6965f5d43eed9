import type { Core } from '@strapi/strapi';
import { trail } from '../trail/trail';

/** Users as Strapi keeps them. */
export const USER = 'plugin::users-permissions.user';

/** What an account is made from. */
export interface NewAccount {
  username: string;
  name: string;
  /** null: nobody can log in until one is set */
  password: string | null;
  unitId: number | null;
  capabilities: readonly string[];
  mustChangePassword: boolean;
  demo?: boolean;
}

const users = (strapi: Core.Strapi) => strapi.plugin('users-permissions').service('user');

/** Makes an account; its password is stored hashed. The user name is unique, whatever its case. */
export async function createAccount(strapi: Core.Strapi, account: NewAccount): Promise<void> {
  const { unitId, ...rest } = account;
  await trail().scope({ action: 'account.create' }, () =>
    users(strapi).add({
      ...rest,
      username: account.username.toLowerCase(),
      unit: unitId,
      provider: 'local',
      confirmed: true,
      blocked: false,
      demo: account.demo ?? false,
      passwordChangedAt: new Date(),
    }),
  );
}

/** Stores a new password, hashed; with `mustChange` its holder has to choose his own at the next log-in. */
export async function setPassword(
  strapi: Core.Strapi,
  userId: number,
  password: string,
  { mustChange }: { mustChange: boolean },
): Promise<void> {
  await trail().scope({ action: mustChange ? 'account.resetPassword' : 'session.changePassword' }, () =>
    users(strapi).edit(userId, {
      password,
      mustChangePassword: mustChange,
      passwordChangedAt: new Date(),
    }),
  );
}

/** Whether a password is the account's. */
export const passwordFits = (strapi: Core.Strapi, password: string, hash: string): Promise<boolean> =>
  users(strapi).validatePassword(password, hash);
