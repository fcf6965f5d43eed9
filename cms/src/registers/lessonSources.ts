import type { Knex } from 'knex';
import { briefColumns, disputeInBrief } from '../access/present/inBrief';
import { scopeDisputes } from '../access/scope';
import { newId } from '../casework/newId';
import type { FieldError } from '../casework/refusals';
import type { LiveCatalogue } from '../catalogue';
import type { DisputeInBrief } from '../contract';
import type { DeskUser } from '../session/deskUser';
import type { Row } from './writing';

const SOURCE = 'api::lesson-source.lesson-source';

/** The disputes a lesson came from: those the user may see, and how many others. */
export interface Sources {
  visible: DisputeInBrief[];
  hidden: number;
}

/** The sources of some lessons (numeric ids). */
export async function sourcesOf(
  knex: Knex,
  lessons: readonly number[],
  user: DeskUser,
  catalogue: LiveCatalogue,
): Promise<ReadonlyMap<number, Sources>> {
  const found = new Map<number, Sources>();
  if (lessons.length === 0) return found;
  const counts: Row[] = await knex('lesson_sources')
    .whereIn('lesson_id', lessons)
    .groupBy('lesson_id')
    .select('lesson_id')
    .count('* as total');
  const rows: Row[] = await scopeDisputes(
    knex('lesson_sources as s').join('disputes as d', 'd.id', 's.dispute_id').whereIn('s.lesson_id', lessons),
    user,
  )
    .orderBy('d.id')
    .select('s.lesson_id', ...briefColumns);
  for (const { lesson_id, total } of counts) {
    const visible = rows
      .filter((row) => Number(row.lesson_id) === Number(lesson_id))
      .map((row) => disputeInBrief(row, catalogue));
    found.set(Number(lesson_id), { visible, hidden: Number(total) - visible.length });
  }
  return found;
}

/** Numeric ids of disputes the user may name, and what is wrong with the others. */
export async function visibleDisputes(
  trx: Knex,
  documentIds: readonly string[],
  user: DeskUser,
): Promise<{ ids: number[]; errors: FieldError[] }> {
  if (documentIds.length === 0) return { ids: [], errors: [] };
  const rows: Row[] = await scopeDisputes(trx('disputes as d'), user)
    .whereIn('d.document_id', [...documentIds])
    .whereNot('d.status', 'draft')
    .select('d.id', 'd.document_id');
  const known = new Map(rows.map((row) => [String(row.document_id), Number(row.id)]));
  return {
    ids: [...new Set(known.values())],
    errors: documentIds.flatMap((documentId, index) =>
      known.has(documentId)
        ? []
        : [
            {
              path: `disputes.${index}`,
              message: '没有找到这件争议，可能编号有误，或者您的单位不参与此件。请去掉后重试。',
            },
          ],
    ),
  };
}

/** Ties a lesson to just these disputes; those the user may not see stay. */
export async function setSources(
  trx: Knex,
  lesson: number,
  ids: readonly number[],
  user: DeskUser,
): Promise<void> {
  const visible: Row[] = await scopeDisputes(
    trx('lesson_sources as s').join('disputes as d', 'd.id', 's.dispute_id').where('s.lesson_id', lesson),
    user,
  ).select('s.document_id', 's.dispute_id');
  const sources = strapi.documents(SOURCE);
  for (const row of visible.filter(({ dispute_id }) => !ids.includes(Number(dispute_id))))
    await sources.delete({ documentId: String(row.document_id) });
  const known = new Set(visible.map((row) => Number(row.dispute_id)));
  for (const dispute of ids.filter((id) => !known.has(id)))
    await sources.create({ data: { documentId: newId(), lesson, dispute } as never });
}
