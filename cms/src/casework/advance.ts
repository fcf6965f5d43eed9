import { endings } from '../mechanism/assistances';
import {
  type CaseEventRecord,
  type CaseFile,
  type CaseList,
  type CaseRecords,
  caseLists,
  type ParticipationRecord,
} from '../mechanism/caseFile';
import type { Catalogue } from '../mechanism/catalogue';
import { lapsing } from '../mechanism/extensions';
import { handedOn } from '../mechanism/holdings';
import { recoveringUnits } from '../mechanism/segments';
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
  const lists: Partial<Omit<CaseRecords, 'events' | 'holdings'>> = outcome;
  const next: CaseFile = {
    ...written(file, lists),
    dispute: {
      ...file.dispute,
      ...changes,
      atRisk: isAtRisk(changes.assessment === undefined ? file.dispute.assessment : changes.assessment),
      revision: file.dispute.revision + 1,
      statusSince: moved ? deed.at : file.dispute.statusSince,
    },
    events: [...file.events, eventOf(file, action, outcome, deed)],
  };
  const answerable = answerableUnit(next, deed.catalogue.centre);
  const whole = {
    ...next,
    extensions: lapsing(next, deed.at),
    dispute: { ...next.dispute, answerableUnit: answerable },
    holdings: handedOn(
      file.holdings,
      // a draft is not yet anybody's case
      { unit: next.dispute.status === 'draft' ? null : answerable, round: next.dispute.round, at: deed.at },
      deed.newId,
    ),
  };
  return { ...whole, participations: participationsOf(whole, deed.catalogue, deed.at) };
}

/** The case with what an outcome wrote into its lists. */
function written(file: CaseFile, lists: Partial<CaseRecords>): CaseFile {
  const next = { ...file };
  for (const list of caseLists) {
    const records = lists[list];
    if (records && records.length > 0) replaceIn(next, list, records as never);
  }
  return next;
}

function replaceIn<L extends CaseList>(lists: CaseRecords, list: L, records: CaseRecords[L]): void {
  lists[list] = upsert<{ documentId: string }>(lists[list], records) as CaseRecords[L];
}

const isAtRisk = (assessment: CaseFile['dispute']['assessment']): boolean =>
  assessment?.publicOpinionRisk === true || assessment?.massIncidentRisk === true;

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
  facts: [...outcome.facts, ...endings(file.assistances, outcome.assistances ?? [])],
});

/**
 * Who takes part now, and who did: a unit that held a role and holds none any more stays as `former` (P4). A unit asked
 * for help takes part until its help ended unanswered; the unit that oversees a channel sees its cases (R25). A draft is
 * its own unit's alone.
 * @param at when the deed was done that may have ended somebody's part
 */
export function participationsOf(file: CaseFile, catalogue: Catalogue, at: string): ParticipationRecord[] {
  const { dispute } = file;
  const receiving = openTransfer(file)?.toUnit;
  const present = (record: { round: number }) => record.round === dispute.round;
  const now: ParticipationRecord[] = distinct([
    { unit: dispute.acceptingUnit, role: 'accepting' },
    ...(dispute.leadUnit ? [{ unit: dispute.leadUnit, role: 'lead' as const }] : []),
    ...(receiving ? [{ unit: receiving, role: 'receiving' as const }] : []),
    ...file.assistances
      .filter((one) => present(one) && one.endedAt === null)
      .map(({ unit }) => ({ unit, role: 'assisting' as const })),
    ...recoveringUnits(file, catalogue).map((unit) => ({ unit, role: 'recovering' as const })),
    ...overseers(file, catalogue).map((unit) => ({ unit, role: 'overseeing' as const })),
  ]);
  const held = new Set(now.map(({ unit }) => unit));
  const former = new Map(
    file.participations
      .filter(({ unit }) => !held.has(unit))
      .map(({ unit, role, until }) => [unit, role === 'former' ? (until ?? null) : at]),
  );
  return [...now, ...[...former].map(([unit, until]) => ({ unit, role: 'former' as const, until }))];
}

/** The unit that may urge in cases of this channel, as the profile's list of channels says. */
function overseers({ dispute }: CaseFile, { dictionaries, units }: Catalogue): string[] {
  if (dispute.status === 'draft' || dispute.channel === null) return [];
  const overseer = dictionaries.get('channel')?.get(dispute.channel)?.attributes.overseenBy;
  return typeof overseer === 'string' && units.has(overseer) ? [overseer] : [];
}

const distinct = (participations: ParticipationRecord[]): ParticipationRecord[] => [
  ...new Map(participations.map((one) => [`${one.unit} ${one.role}`, one])).values(),
];
