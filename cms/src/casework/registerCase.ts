import type { Knex } from 'knex';
import { maySee, works } from '../access/relations';
import { type Registration, registration } from '../contract';
import type { CaseFile, Registered } from '../mechanism/caseFile';
import { emptyRegistered, registered } from '../mechanism/registered';
import type { DeskUser } from '../session/deskUser';
import { trail } from '../trail/trail';
import type { Deed } from './action';
import { participationsOf } from './advance';
import { timeErrors } from './checks';
import { commitDeed } from './commitDeed';
import { claimKey, type Done, keepAnswer } from './idempotency';
import { lateWarning } from './lateEntry';
import { newId } from './newId';
import { nextNumber } from './numbers';
import { readInput } from './readInput';
import { badInput, noRight, notVisible, stageForbids, staleRevision } from './refusals';
import { newCase, register } from './register';
import { registrationErrors } from './registrationErrors';
import { loadCase } from './store/load';
import { saveCase } from './store/save';
import { registrationForm, type Surroundings, surroundings } from './surroundings';
import { inTransaction } from './transaction';

interface Asked {
  /** the draft that is being edited or registered, if any */
  documentId?: string;
  body: unknown;
  user: DeskUser;
  key?: string | undefined;
  /** when it is entered, for scripts that tell of the past; default: now */
  now?: Date;
}

/**
 * Registers a dispute, or keeps a draft of one; `documentId` goes on with a draft.
 * @throws Refusal 403 for accounts that do not work on cases, 404, 409, 400 with every field named
 */
export function registerCase({ documentId, body, user, key, now }: Asked): Promise<Done> {
  // of a draft that is not his nobody learns even that it exists: 404 comes before 403
  if (!works(user) && !documentId) throw mayNotRegister();
  return inTransaction(async (trx) => {
    const once = key ? { user, key, request: [documentId ?? 'register', body] } : undefined;
    const first = once && (await claimKey(trx, once, new Date()));
    if (first) return first;
    const around = await surroundings(trx, now);
    const begun = documentId ? await openDraft(trx, documentId, user, around) : undefined;
    const { input, errors } = readInput(registration, body);
    if (!input) throw badInput(errors);
    if (begun && input.revision !== undefined && input.revision !== begun.file.dispute.revision)
      throw staleRevision([]);
    const file = begun?.file ?? newCase(newId(), user.unitCode ?? '', user.documentId);
    const done = await write(trx, begun?.id ?? null, file, input, user, around);
    if (once) await keepAnswer(trx, once, done);
    return done;
  });
}

const mayNotRegister = () => noRight('您的账号不办理争议件，不能登记。请用经办人或负责人账号登录。');

async function openDraft(trx: Knex, documentId: string, user: DeskUser, { catalogue }: Surroundings) {
  const stored = await loadCase(trx, { documentId }, catalogue, { lock: true });
  if (!stored || !maySee(user, stored.file)) throw notVisible();
  if (!works(user)) throw mayNotRegister();
  if (stored.file.dispute.status !== 'draft') {
    throw stageForbids(
      '此件已登记，不再是草稿。要改登记内容，请用「更正登记信息」。',
      stored.file.dispute.status,
    );
  }
  return stored;
}

async function write(
  trx: Knex,
  id: number | null,
  file: CaseFile,
  typed: Registration,
  user: DeskUser,
  around: Surroundings,
): Promise<Done> {
  const { registeredAt, draft, noticeVersion, confirm: _confirm, revision: _revision, ...fields } = typed;
  const record = registered(pick(file.dispute), fields);
  const form = await registrationForm(trx, around);
  const at = new Date(registeredAt ?? around.now).toISOString();
  const deed: Omit<Deed, 'number'> = {
    at,
    enteredAt: around.now.toISOString(),
    actor: { documentId: user.documentId, name: user.name },
    unit: user.unitCode ?? '',
    relations: new Set(['accepting'] as const),
    catalogue: around.catalogue,
    calendar: around.calendar,
    people: around.people,
    clocksOf: around.clocksOf,
    rules: around.rules,
    round: file.dispute.round,
    found: {},
    form,
    newId,
  };
  const { documentId } = file.dispute;
  if (draft) {
    const next = { ...file, dispute: { ...file.dispute, ...record, revision: file.dispute.revision + 1 } };
    const kept = { ...next, participations: participationsOf(next, around.catalogue, at) };
    await trail().scope(draftDeed('saveDraft', documentId), () =>
      saveCase(trx, id, file, kept, around.catalogue, around.now),
    );
    return { documentId, warnings: [] };
  }
  const { errors, warnings } = registrationErrors(record, deed);
  const wrong = [...errors, ...timeErrors(at, deed.enteredAt, null, 'registeredAt')];
  if (wrong.length > 0) throw badInput(wrong);
  const number = await nextNumber(trx, around.catalogue, 'dispute', at, { unit: deed.unit });
  const outcome = register(record, { ...deed, number: () => number }, noticeVersion ?? null);
  await commitDeed(trx, id, file, 'register', outcome, { ...deed, number: () => number }, around);
  return { documentId, warnings: [...warnings, ...lateWarning(deed, 'registeredAt')] };
}

const pick = (file: Registered): Registered =>
  Object.fromEntries(
    Object.keys(emptyRegistered).map((key) => [key, file[key as keyof Registered]]),
  ) as unknown as Registered;

/** Throws a draft away; anything registered stays for ever. */
export function discardDraft(documentId: string, user: DeskUser): Promise<void> {
  return inTransaction(async (trx) => {
    const around = await surroundings(trx);
    const { id } = await openDraft(trx, documentId, user, around);
    await trx('participations').where({ dispute_id: id }).delete();
    await trx('case_events').where({ dispute_id: id }).delete();
    await trail().scope(draftDeed('discardDraft', documentId), () =>
      strapi.documents('api::dispute.dispute').delete({ documentId }),
    );
  });
}

const draftDeed = (deed: 'saveDraft' | 'discardDraft', documentId: string) => ({
  action: `dispute.${deed}`,
  object: { type: 'dispute', documentId },
});
