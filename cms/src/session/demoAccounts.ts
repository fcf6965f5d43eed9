import type { Core } from '@strapi/strapi';
import { trail } from '../trail/trail';
import { createAccount } from './account';

/** Units as far as their accounts need them. */
interface Unit {
  id: number;
  code: string;
  shortName: string;
}

const alone = [
  { username: 'admin', name: '系统管理员（演示）', capabilities: ['systemAdministrator'] },
  { username: 'security', name: '安全管理员（演示）', capabilities: ['securityAdministrator'] },
  { username: 'auditor', name: '审计员（演示）', capabilities: ['auditor'] },
  { username: 'leader', name: '县领导（演示）', capabilities: ['leader'] },
];

/**
 * One account per kind, and a head and a clerk for every unit (`tax.clerk`), all with one password (api.md, Server).
 * Gives how many were made.
 */
export async function createDemoAccounts(strapi: Core.Strapi, password: string): Promise<number> {
  const units: Unit[] = await strapi.db.query('api::unit.unit').findMany({ orderBy: 'position' });
  const accounts = [
    ...alone.map((account) => ({ ...account, unitId: null })),
    ...units.flatMap(({ id, code, shortName }) => [
      { username: `${code}.head`, name: `${shortName}负责人（演示）`, capabilities: ['head'], unitId: id },
      { username: `${code}.clerk`, name: `${shortName}经办人（演示）`, capabilities: ['clerk'], unitId: id },
    ]),
  ];
  // hashed once: a hash is slow on purpose, and these are no secrets
  const hashed = await strapi.plugin('users-permissions').service('user').ensureHashedPasswords({ password });
  await trail().scope({ action: 'account.createDemo', object: null }, async (trx) => {
    for (const account of accounts) {
      await createAccount(strapi, { ...account, password: null, mustChangePassword: false, demo: true });
    }
    await trx('up_users').where({ demo: true }).update(hashed);
  });
  return accounts.length;
}
