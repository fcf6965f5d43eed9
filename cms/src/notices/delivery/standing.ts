import type { Knex } from 'knex';
import { instantOf, textOf } from '../../catalogue/columns';
import type { DeliveryStanding } from '../../contract';
import type { Channel } from './outbox';

/** How the sending on one way stands, for administrators: whether anything is stuck, and why. */
export async function standingOf(channel: Channel): Promise<DeliveryStanding> {
  const of = (state: string): Knex.QueryBuilder =>
    strapi.db.connection('notice_deliveries').where({ channel, state });
  const count = async (state: string) => Number((await of(state).count('* as total').first())?.total ?? 0);
  const last = await of('sent').max('sent_at as at').first();
  const failing = await strapi.db
    .connection('notice_deliveries')
    .where({ channel })
    .whereIn('state', ['waiting', 'failed'])
    .whereNotNull('error')
    .orderBy('id', 'desc')
    .first('error');
  return {
    waiting: await count('waiting'),
    failed: await count('failed'),
    lastSentAt: instantOf(last?.at),
    lastError: textOf(failing?.error),
  };
}

/** How far back what was given up is taken up again when the settings were mended (ms). */
const RECENT = 3 * 24 * 3_600_000;

/** After a change of the settings: what waits or was given up lately is tried anew at once; switched off, it is let go. */
export async function startAnew(trx: Knex, channel: Channel, enabled: boolean): Promise<void> {
  const stuck = trx('notice_deliveries').where({ channel });
  const updated_at = new Date();
  if (!enabled) {
    await stuck.whereIn('state', ['waiting', 'failed']).update({ state: 'dropped', updated_at });
    return;
  }
  await stuck
    .whereIn('state', ['waiting', 'failed'])
    .where('due_at', '>', Date.now() - RECENT)
    .update({ state: 'waiting', attempts: 0, due_at: Date.now(), updated_at });
}
