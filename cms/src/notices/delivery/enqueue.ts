import type { Knex } from 'knex';
import { newId } from '../../casework/newId';
import { readSettings } from '../settings/stored';
import { knock } from './courier';

/** The unit a notice is for, whether for all of it or its head. */
const unitOf = (recipient: string): string | null => /^(?:unit|head):(.+)$/.exec(recipient)?.[1] ?? null;

/**
 * Notes what of new notices is to leave the house. With the notices, in one transaction: what was said inside is
 * surely sent outside, whenever the process ends.
 */
export async function enqueue(
  trx: Knex,
  notices: readonly { id: number; recipient: string }[],
): Promise<void> {
  if (notices.length === 0) return;
  const { webhook, email } = await readSettings(trx);
  const mailed = new Set(email.recipients.map(({ unit }) => unit));
  const rows = notices.flatMap(({ id, recipient }) => {
    const unit = unitOf(recipient);
    return [
      ...(webhook.enabled ? [{ notice_id: id, channel: 'webhook', unit }] : []),
      ...(email.enabled && unit !== null && mailed.has(unit)
        ? [{ notice_id: id, channel: 'email', unit }]
        : []),
    ];
  });
  if (rows.length === 0) return;
  const now = new Date();
  await trx('notice_deliveries').insert(
    rows.map((row) => ({
      ...row,
      state: 'waiting',
      attempts: 0,
      due_at: now.getTime(),
      held_until: 0,
      document_id: newId(),
      created_at: now,
      updated_at: now,
      published_at: now,
    })),
  );
  await strapi.db.transaction(async ({ onCommit }) => onCommit(knock));
}
