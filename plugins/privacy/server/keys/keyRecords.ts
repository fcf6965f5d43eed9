import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Vault } from '../services/vault';
import { KeyError } from './keyError';

interface Known {
  key_id: string;
  fingerprint: string;
}

/** What the database knows of the keys: by name and fingerprint, so that a wrong or lost key is told at the start. */
export function keyRecords(strapi: Core.Strapi) {
  const vault = () => strapi.plugin('privacy').service('vault') as Vault;
  const rows = (): Promise<Known[]> => strapi.db.connection('privacy_keys').select('key_id', 'fingerprint');

  const note = async (keyId: string): Promise<void> => {
    const now = new Date();
    await strapi.db
      .connection('privacy_keys')
      .insert({
        key_id: keyId,
        fingerprint: vault().fingerprint(keyId),
        since: now,
        document_id: randomUUID().replaceAll('-', '').slice(0, 24),
        created_at: now,
        updated_at: now,
        published_at: now,
      })
      .onConflict('key_id')
      .ignore();
  };

  return {
    note,
    /** Reads the keys and holds them against the database. @throws in plain words, when one is missing or another's */
    async check(): Promise<void> {
      const known = await rows();
      const ring = vault().unlock({ mayMake: known.length === 0 });
      for (const { key_id: id, fingerprint } of known) {
        if (!ring.keys.has(id))
          throw new KeyError(`缺少密钥 ${id}，部分个人信息无法解密。请从密钥备份中恢复它再启动。`);
        if (vault().fingerprint(id) !== fingerprint)
          throw new KeyError(
            `密钥 ${id} 与数据库不符：它属于另一套数据。请换上与本数据库一起备份的密钥文件再启动。`,
          );
      }
      await note(ring.current);
    },
    /** Notes that values are sealed under one key alone from now on; the others are still needed for older backups. */
    retireOthers: async (keyId: string): Promise<void> => {
      await strapi.db
        .connection('privacy_keys')
        .whereNot('key_id', keyId)
        .whereNull('retired_at')
        .update({ retired_at: new Date() });
    },
  };
}
