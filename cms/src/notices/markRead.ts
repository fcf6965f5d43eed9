import { newId } from '../casework/newId';
import { readInput } from '../casework/readInput';
import { badInput } from '../casework/refusals';
import { inTransaction } from '../casework/transaction';
import { noticesRead } from '../contract';
import { sent } from '../registers/writing';
import type { DeskUser } from '../session/deskUser';
import { noticesTo, readBy } from './mine';

/** Rows written with one statement. */
const BATCH = 500;

/**
 * POST /api/notices/read: marks notices as read by this account. Those it was not told are passed over, as if they were
 * not there.
 * @returns how many were unread until now
 */
export async function markRead(body: unknown, user: DeskUser): Promise<{ data: { read: number } }> {
  const { input, errors } = readInput(noticesRead, sent(body));
  if (!input) throw badInput(errors);
  const query = readBy(noticesTo(user), user, false);
  if ('ids' in input) query.whereIn('n.document_id', input.ids);
  const ids: number[] = await query.pluck('n.id');
  const now = new Date();
  let read = 0;
  await inTransaction(async (trx) => {
    for (let from = 0; from < ids.length; from += BATCH) {
      const marked = await trx('notice_reads')
        .insert(
          ids.slice(from, from + BATCH).map((id) => ({
            notice_id: id,
            reader_id: user.id,
            at: now,
            document_id: newId(),
            created_at: now,
            updated_at: now,
            published_at: now,
          })),
        )
        .onConflict(['notice_id', 'reader_id'])
        .ignore()
        .returning('id');
      read += marked.length;
    }
  });
  return { data: { read } };
}
