import type { Knex } from 'knex';
import { newId } from '../casework/newId';
import type { NoticeKind, Threshold } from '../contract';
import { enqueue } from './delivery/enqueue';

/** A notice as it is stored. */
export interface NewNotice {
  /** what makes it the same notice: said once, however often it is tried */
  key: string;
  /** `unit:tax`, `head:tax`, `person:…` or `administrators` */
  recipient: string;
  kind: NoticeKind;
  threshold?: Threshold | null;
  dueOn?: string | null;
  title: string;
  text?: string | null;
  /** numeric id of the case */
  disputeId: number | null;
}

/**
 * Stores notices, and what of them is to leave the house, in the caller's transaction. Those already said are passed
 * over.
 * @returns how many were new
 */
export async function keepNotices(trx: Knex, notices: readonly NewNotice[], at: Date): Promise<number> {
  if (notices.length === 0) return 0;
  const kept: { id: number; recipient: string }[] = await trx('notices')
    .insert(
      notices.map(({ disputeId, dueOn = null, threshold = null, text = null, title, ...notice }) => ({
        ...notice,
        threshold,
        due_on: dueOn,
        title: title.slice(0, 250),
        text,
        dispute_id: disputeId,
        at,
        document_id: newId(),
        created_at: at,
        updated_at: at,
        published_at: at,
      })),
    )
    .onConflict('key')
    .ignore()
    .returning(['id', 'recipient']);
  await enqueue(trx, kept);
  return kept.length;
}
