import type { Knex } from 'knex';
import type { LiveCatalogue } from '../../catalogue';
import { type CaseFile, caseLists, type DisputeRecord } from '../../mechanism/caseFile';
import { children } from './children';
import { dataOf } from './data';
import { employerFile } from './employers';

const DISPUTE = 'api::dispute.dispute';

/**
 * Stores the difference between two states of a case, through the Document Service, so that whatever is declared on
 * the content types happens. One write after the other: a transaction knows no parallel ones.
 * @param id the numeric id, or null for a new case
 * @returns the numeric id
 */
export async function saveCase(
  trx: Knex,
  id: number | null,
  before: CaseFile,
  after: CaseFile,
  catalogue: LiveCatalogue,
  now: Date,
): Promise<number> {
  const to = dataOf(catalogue);
  const changes = id === null ? after.dispute : changesOf(before.dispute, after.dispute);
  const parts = partsOf(after);
  const data = {
    ...to.dispute(changes),
    ...(id === null || partsOf(before).length !== parts.length ? { parts } : {}),
    ...('employer' in changes && after.dispute.status !== 'draft'
      ? { employer: await employerFile(trx, after.dispute.employer, now) }
      : {}),
  };
  const disputeId = await saveDispute(id, after.dispute.documentId, data);
  await saveParticipations(
    trx,
    disputeId,
    id === null ? [] : before.participations,
    after.participations,
    to.unitId,
    now,
  );
  for (const list of caseLists) {
    const uid = children[list].uid as typeof DISPUTE;
    const known = new Map(before[list].map((record) => [record.documentId, record as unknown]));
    for (const record of after[list]) {
      const stored = known.get(record.documentId);
      if (stored === record) continue;
      const { documentId, ...rest } = to.record(list, record) as { documentId: string };
      if (stored) await strapi.documents(uid).update({ documentId, data: rest as never });
      else await strapi.documents(uid).create({ data: { ...rest, documentId, dispute: disputeId } as never });
    }
  }
  return disputeId;
}

/** The lists that hold something: reading the case again asks for no others. */
export const partsOf = (file: CaseFile) => caseLists.filter((list) => file[list].length > 0);

async function saveDispute(
  id: number | null,
  documentId: string,
  data: Record<string, unknown>,
): Promise<number> {
  const { documentId: _known, ...rest } = data;
  if (id !== null) {
    await strapi.documents(DISPUTE).update({ documentId, data: rest as never });
    return id;
  }
  const created = await strapi.documents(DISPUTE).create({ data: { ...rest, documentId } as never });
  return Number(created.id);
}

function changesOf(before: DisputeRecord, after: DisputeRecord): Partial<DisputeRecord> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(before[key as keyof DisputeRecord]) !== JSON.stringify(value),
    ),
  );
}

/** Row scope reads these; they are written plainly, since nothing is declared on them. */
async function saveParticipations(
  trx: Knex,
  disputeId: number,
  before: CaseFile['participations'],
  after: CaseFile['participations'],
  unitId: (code: string) => number | null,
  now: Date,
): Promise<void> {
  const key = ({ unit, role }: CaseFile['participations'][number]) => `${unit} ${role}`;
  const wanted = new Set(after.map(key));
  const known = new Set(before.map(key));
  for (const gone of before.filter((one) => !wanted.has(key(one)))) {
    await trx('participations')
      .where({ dispute_id: disputeId, unit_id: unitId(gone.unit), role: gone.role })
      .delete();
  }
  const fresh = after.filter((one) => !known.has(key(one)));
  if (fresh.length === 0) return;
  await trx('participations').insert(
    fresh.map(({ unit, role, until }) => ({
      document_id: `${disputeId}-${unit}-${role}`,
      dispute_id: disputeId,
      unit_id: unitId(unit),
      role,
      until: until ? new Date(until) : null,
      since: now,
      created_at: now,
      updated_at: now,
      published_at: now,
    })),
  );
}
