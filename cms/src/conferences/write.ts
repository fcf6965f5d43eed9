import type { Knex } from 'knex';
import { claimKey, type Done, keepAnswer, type OnceOnly } from '../casework/idempotency';
import { newId } from '../casework/newId';
import { nextNumber } from '../casework/numbers';
import { readInput } from '../casework/readInput';
import { badInput, stageForbids, staleRevision } from '../casework/refusals';
import { type Surroundings, surroundings } from '../casework/surroundings';
import { inTransaction } from '../casework/transaction';
import { instantOf } from '../catalogue/columns';
import { conferenceChanges, conferenceInput } from '../contract';
import { sent } from '../registers/writing';
import type { DeskUser } from '../session/deskUser';
import { conferenceErrors, forbiddenChange, type OnAgenda } from './checks';
import { type Conference, conferenceOf, type StoredConference } from './conference';
import { noConference } from './detail';
import { releaseItems, tellNewTime } from './itemsOf';
import { requireOrganiser } from './rights';

const CONFERENCE = 'api::conference.conference';

/**
 * Plans a conference, or enters one that was held; its number is the next of the year in which it is held.
 * @param now when it is entered, for scripts that tell of the past
 * @throws Refusal 403, 400 with every field named
 */
export function createConference(
  body: unknown,
  user: DeskUser,
  key?: string,
  { documentId = newId(), now }: { documentId?: string; now?: Date } = {},
): Promise<Done> {
  requireOrganiser(user);
  return inTransaction(async (trx) => {
    const once: OnceOnly | undefined = key ? { user, key, request: ['conference', body] } : undefined;
    const first = once && (await claimKey(trx, once, new Date()));
    if (first) return first;
    const around = await surroundings(trx, now);
    const { input, errors } = readInput(conferenceInput, sent(body));
    if (!input) throw badInput(errors);
    const conference = written(input, undefined, around.now);
    const wrong = conferenceErrors(conference, [], around.catalogue, around.now);
    if (conference.state === 'cancelled')
      wrong.push({ path: 'state', message: '新会议不能直接登记为已取消，请选择筹备或已召开。' });
    if (wrong.length > 0) throw badInput(wrong);
    const number = await nextNumber(trx, around.catalogue, 'conference', conference.heldAt, {});
    await strapi.documents(CONFERENCE).create({
      data: { ...conference, documentId, number, enteredBy: user.id, revision: 1 } as never,
    });
    const done: Done = { documentId, warnings: [] };
    if (once) await keepAnswer(trx, once, done);
    return done;
  });
}

/**
 * Changes a conference: what was not sent stays. Cancelled, its items wait again; put off, their cases are told.
 * @throws Refusal 403, 404, 409 stale or forbidden by its state, 400 with every field named
 */
export function changeConference(
  documentId: string,
  body: unknown,
  user: DeskUser,
  now?: Date,
): Promise<Done> {
  requireOrganiser(user);
  return inTransaction(async (trx) => {
    const around = await surroundings(trx, now);
    const before = await lockConference(trx, documentId, sent(body));
    const { input, errors } = readInput(conferenceChanges, sent(body));
    const agenda = await agendaStates(trx, documentId);
    if (!input) throw badInput(errors);
    const after = written(input, before, around.now);
    const forbidden = forbiddenChange(before, after, agenda);
    if (forbidden) throw stageForbids(forbidden, before.state);
    const wrong = conferenceErrors(after, agenda, around.catalogue, around.now, before);
    if (wrong.length > 0) throw badInput(wrong);
    await strapi.documents(CONFERENCE).update({
      documentId,
      data: { ...after, revision: before.revision + 1 } as never,
    });
    await tellCases(trx, before, after, user, around);
    return { documentId, warnings: [] };
  });
}

/**
 * The conference, held until the transaction ends, when it is still as it was read.
 * @throws Refusal 404, 409
 */
export async function lockConference(
  trx: Knex,
  documentId: string,
  asked: unknown,
): Promise<StoredConference> {
  const row = await trx('conferences').where('document_id', documentId).forUpdate().first();
  if (!row) throw noConference();
  const conference = conferenceOf(row);
  const told =
    typeof asked === 'object' && asked !== null && 'revision' in asked ? asked.revision : undefined;
  if (typeof told === 'number' && told !== conference.revision) throw staleRevision([]);
  return conference;
}

type Written = Partial<Omit<Conference, 'attendance' | 'minutesAt'>> & {
  attendance?: { unit: string; name?: string | null; present?: boolean | null; note?: string | null }[];
};

/** The conference as it is after a write; empty texts are none. */
function written(
  input: { [K in keyof Written]?: Written[K] | undefined },
  before: Conference | undefined,
  now: Date,
): Conference {
  const text = (key: 'place' | 'convener' | 'minutes' | 'remark') =>
    input[key] === undefined ? (before?.[key] ?? null) : input[key] || null;
  const minutes = text('minutes');
  return {
    title: input.title ?? before?.title ?? '',
    state: input.state ?? before?.state ?? 'planned',
    heldAt: input.heldAt ? new Date(input.heldAt).toISOString() : (before?.heldAt ?? ''),
    place: text('place'),
    convener: text('convener'),
    attendance:
      input.attendance?.map(({ unit, name, present, note }) => ({
        unit,
        name: name || null,
        present: present ?? null,
        note: note || null,
      })) ??
      before?.attendance ??
      [],
    minutes,
    minutesAt: minutes === null ? null : minutes === before?.minutes ? before.minutesAt : now.toISOString(),
    remark: text('remark'),
  };
}

async function agendaStates(trx: Knex, conference: string): Promise<OnAgenda[]> {
  const rows: Record<string, unknown>[] = await trx('agenda_items as a')
    .join('disputes as d', 'd.id', 'a.dispute_id')
    .where('a.conference', conference)
    .whereIn('a.state', ['scheduled', 'decided'])
    .orderBy(['a.position', 'a.id'])
    .select('a.state', 'a.decided_at', 'd.number');
  return rows.map(({ state, number, decided_at }) => ({
    state: String(state),
    number: String(number),
    decidedAt: instantOf(decided_at),
  }));
}

async function tellCases(
  trx: Knex,
  before: StoredConference,
  after: Conference,
  user: DeskUser,
  around: Surroundings,
): Promise<void> {
  const conference = { ...before, ...after };
  if (after.state === 'cancelled') await releaseItems(trx, conference, user, around);
  else if (after.state === 'planned' && after.heldAt !== before.heldAt)
    await tellNewTime(trx, conference, before.heldAt, user, around);
}
