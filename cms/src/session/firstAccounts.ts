import type { Core } from '@strapi/strapi';
import { trail } from '../trail/trail';
import { createAccount, USER } from './account';
import { oneTimePassword } from './oneTimePassword';

/** An account that was just made, with the password to print once. */
export interface FreshAccount {
  username: string;
  name: string;
  password: string;
}

const first = [
  { username: 'admin', name: '系统管理员', capabilities: ['systemAdministrator'] },
  { username: 'security', name: '安全管理员', capabilities: ['securityAdministrator'] },
];

/**
 * On a desk without any account, makes `admin` and `security` with one-time passwords (P1) and gives them; else none.
 */
export async function createFirstAccounts(strapi: Core.Strapi): Promise<FreshAccount[]> {
  if ((await strapi.db.query(USER).count()) > 0) return [];
  const made = first.map((account) => ({ ...account, password: oneTimePassword() }));
  await trail().scope({ action: 'account.createFirst', object: null }, async () => {
    for (const account of made) {
      await createAccount(strapi, { ...account, unitId: null, mustChangePassword: true });
    }
  });
  return made;
}
