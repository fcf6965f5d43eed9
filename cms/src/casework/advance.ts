import type { CaseEventRecord, CaseFile, ParticipationRecord } from '../mechanism/caseFile';
import { answerableUnit } from '../mechanism/statuses';
import { openTransfer } from '../mechanism/transfers';
import type { Deed, Outcome } from './action';
import { enteredLate } from './lateEntry';

/**
 * The case after a deed: records replaced or added, the timeline one line longer, one revision on, the answerable unit
 * and the participants as they follow. Pure: the runner stores the difference, the synthetic cases just go on.
 */
export function advance(file: CaseFile, action: string, outcome: Outcome, deed: Deed): CaseFile {
  const changes = outcome.dispute ?? {};
  const moved = changes.status !== undefined && changes.status !== file.dispute.status;
  const next: CaseFile = {
    dispute: {
      ...file.dispute,
      ...changes,
      revision: file.dispute.revision + 1,
      statusSince: moved ? deed.at : file.dispute.statusSince,
    },
    transfers: upsert(file.transfers, outcome.transfers),
    supplements: upsert(file.supplements, outcome.supplements),
    contacts: upsert(file.contacts, outcome.contacts),
    archives: upsert(file.archives, outcome.archives),
    events: [...file.events, eventOf(file, action, outcome, deed)],
    participations: file.participations,
  };
  const answerable = answerableUnit(next, deed.catalogue.centre);
  const whole = { ...next, dispute: { ...next.dispute, answerableUnit: answerable } };
  return { ...whole, participations: participationsOf(whole) };
}

function upsert<T extends { documentId: string }>(known: T[], written: T[] = []): T[] {
  const ids = new Set(known.map(({ documentId }) => documentId));
  return [
    ...known.map(
      (record) => written.findLast(({ documentId }) => documentId === record.documentId) ?? record,
    ),
    ...written.filter(({ documentId }) => !ids.has(documentId)),
  ];
}

const eventOf = (file: CaseFile, action: string, outcome: Outcome, deed: Deed): CaseEventRecord => ({
  documentId: deed.newId(),
  round: outcome.dispute?.round ?? file.dispute.round,
  action,
  at: deed.at,
  enteredAt: deed.enteredAt,
  late: enteredLate(deed),
  unit: deed.unit,
  actor: deed.actor.documentId,
  actorName: deed.actor.name,
  sentence: outcome.sentence,
  details: outcome.details ?? [],
  facts: outcome.facts,
});

/**
 * Who takes part now, and who did: a unit that held a role and holds none any more stays as `former` (P4).
 * A draft is its own unit's alone.
 */
export function participationsOf(file: CaseFile): ParticipationRecord[] {
  const { dispute } = file;
  const receiving = openTransfer(file)?.toUnit;
  const now: ParticipationRecord[] = [
    { unit: dispute.acceptingUnit, role: 'accepting' },
    ...(dispute.leadUnit ? [{ unit: dispute.leadUnit, role: 'lead' as const }] : []),
    ...(receiving ? [{ unit: receiving, role: 'receiving' as const }] : []),
    ...file.participations.filter(({ role }) => role === 'assisting'),
  ];
  const present = new Set(now.map(({ unit }) => unit));
  const former = new Set(file.participations.map(({ unit }) => unit).filter((unit) => !present.has(unit)));
  return [...now, ...[...former].map((unit) => ({ unit, role: 'former' as const }))];
}
