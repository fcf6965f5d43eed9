import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { jsonOf } from '../catalogue/columns';
import type { DeskUser } from '../session/deskUser';
import { newId } from './newId';
import { badInput, type FieldError } from './refusals';

/** What a deed led to. */
export interface Done {
  documentId: string;
  warnings: FieldError[];
}

/** One call that must not happen twice: who, under which key, and what was asked. */
export interface OnceOnly {
  user: DeskUser;
  key: string;
  request: unknown;
}

/**
 * Claims an `Idempotency-Key` within the deed's own transaction, so that a deed and its key stand or fall together; a
 * second call with the key waits for the first.
 * @returns what the first call led to, or undefined when this is the first
 */
export async function claimKey(
  trx: Knex,
  { user, key, request }: OnceOnly,
  now: Date,
): Promise<Done | undefined> {
  if (key.length > 200)
    throw badInput([{ path: 'Idempotency-Key', message: 'Idempotency-Key 不能超过 200 个字符。' }]);
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const claimed = await trx('idempotency_keys')
    .insert({
      user_id: user.id,
      key,
      fingerprint,
      document_id: newId(),
      created_at: now,
      updated_at: now,
      published_at: now,
    })
    .onConflict(['user_id', 'key'])
    .ignore()
    .returning('id');
  if (claimed.length > 0) return undefined;
  const first = await trx('idempotency_keys')
    .where({ user_id: user.id, key })
    .first('fingerprint', 'dispute', 'warnings');
  if (first.fingerprint !== fingerprint) {
    throw badInput([
      { path: 'Idempotency-Key', message: '同一个 Idempotency-Key 不能用于不同的内容，请换一个再提交。' },
    ]);
  }
  return { documentId: String(first.dispute), warnings: jsonOf<Done['warnings']>(first.warnings, []) };
}

/** Notes what the call led to, for its repetition. */
export const keepAnswer = (
  trx: Knex,
  { user, key }: OnceOnly,
  { documentId, warnings }: Done,
): Promise<number> =>
  trx('idempotency_keys')
    .where({ user_id: user.id, key })
    .update({ dispute: documentId, warnings: JSON.stringify(warnings) });
