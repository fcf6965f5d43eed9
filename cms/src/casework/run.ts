import type { Knex } from 'knex';
import { maySee, relationsOf } from '../access/relations';
import { rightRefusal, sealRefusal, statusRefusal } from '../access/rights';
import { type ActionName, actionInputs, deedFields } from '../contract';
import type { CaseFile } from '../mechanism/caseFile';
import type { DeskUser } from '../session/deskUser';
import type { Action, Deed, NumberKey } from './action';
import { timeErrors } from './checks';
import { commitDeed } from './commitDeed';
import { claimKey, type Done, keepAnswer, type OnceOnly } from './idempotency';
import { lateWarning } from './lateEntry';
import { lookUp } from './lookUp';
import { newId } from './newId';
import { nextNumber } from './numbers';
import { numbersKnown } from './numbersKnown';
import { readInput } from './readInput';
import { badInput, type FieldError, notVisible, staleRevision } from './refusals';
import { type CaseHead, loadHead, loadRest } from './store/load';
import { registrationForm, type Surroundings, surroundings } from './surroundings';
import { actionOf } from './table';
import { inTransaction } from './transaction';

interface Asked {
  documentId: string;
  action: ActionName;
  body: unknown;
  user: DeskUser;
  /** the `Idempotency-Key`, if the caller sent one */
  key?: string | undefined;
  /** when it is entered, for scripts that tell of the past; default: now */
  now?: Date;
}

/**
 * Executes one action: one transaction, refusals in api.md's order, the deed, its clocks, its line in the timeline. Any
 * refusal or failure leaves nothing behind.
 * @throws Refusal 404, 409, 403, 400
 */
export function run({ documentId, action: name, body, user, key, now: entered }: Asked): Promise<Done> {
  const action = actionOf(name);
  return inTransaction(async (trx) => {
    const now = new Date();
    const once: OnceOnly | undefined = key ? { user, key, request: [documentId, name, body] } : undefined;
    const first = once && (await claimKey(trx, once, now));
    if (first) return first;
    const around = await surroundings(trx, entered);
    const head = await loadHead(trx, { documentId }, around.catalogue, { lock: true });
    const { id, file, input, deed } = await admit(trx, head, action, body, user, around);
    const allotted = await allot(trx, action.numbers?.(input, file) ?? [], file, action, input, deed, around);
    const outcome = action.apply(file, input, { ...deed, number: allotted });
    await commitDeed(trx, id, file, name, outcome, { ...deed, number: allotted }, around);
    const done: Done = {
      documentId,
      warnings: [...(outcome.warnings ?? []), ...lateWarning(deed, 'at')],
    };
    if (once) await keepAnswer(trx, once, done);
    return done;
  });
}

/** Every refusal, in api.md's order: visible, sealed, right, revision, status, input. */
async function admit(
  trx: Knex,
  head: CaseHead | undefined,
  action: Action,
  body: unknown,
  user: DeskUser,
  around: Surroundings,
) {
  // whoever may not touch a case at all is told so before the case is read whole
  if (!head || !maySee(user, head)) throw notVisible();
  const seal = sealRefusal(head, action);
  if (seal) throw seal;
  const relations = relationsOf(user, head);
  const asked = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const right = rightRefusal(user, relations, action, asked);
  if (right) throw right;
  const { id, file } = await loadRest(trx, head, around.catalogue);
  if (typeof asked.revision === 'number' && asked.revision !== file.dispute.revision) {
    throw staleRevision(changesSince(file, asked.revision));
  }
  const fields = readInput(deedFields, asked);
  const at = new Date(fields.input?.at ?? around.now).toISOString();
  const unit = user.unitCode ?? '';
  const wrongStatus = statusRefusal(file, action, { at, unit, relations, ...around });
  if (wrongStatus) throw wrongStatus;
  const deed: Omit<Deed, 'number'> = {
    at,
    enteredAt: around.now.toISOString(),
    actor: { documentId: user.documentId, name: user.name },
    unit,
    relations,
    catalogue: around.catalogue,
    calendar: around.calendar,
    people: around.people,
    form: await registrationForm(trx, around),
    clocksOf: around.clocksOf,
    rules: around.rules,
    round: file.dispute.round,
    found: {},
    newId,
  };
  const { revision: _revision, at: _at, confirm: _confirm, ...rest } = asked;
  const typed = readInput(actionInputs[action.name], rest);
  if (typed.input !== undefined && action.looksUp)
    deed.found = await lookUp(trx, action.looksUp(typed.input), user);
  return { id, file, input: admitInput(file, action, typed, fields.errors, deed), deed };
}

type Typed = ReturnType<typeof readInput<(typeof actionInputs)[ActionName]>>;

function admitInput(
  file: CaseFile,
  action: Action,
  { input, errors }: Typed,
  fieldErrors: FieldError[],
  deed: Omit<Deed, 'number'>,
) {
  const follows = action.follows ? action.follows(file) : file.dispute.statusSince;
  const wrong = [
    ...fieldErrors,
    ...errors,
    ...timeErrors(deed.at, deed.enteredAt, follows, 'at'),
    ...(input === undefined ? [] : (action.check?.(file, input, deed) ?? [])),
  ];
  if (input === undefined || wrong.length > 0) throw badInput(wrong);
  return input;
}

/** What happened since a revision: every deed is one revision on. */
const changesSince = ({ dispute, events }: CaseFile, revision: number) =>
  events
    .slice(Math.max(0, events.length - Math.max(1, dispute.revision - revision)))
    .map(({ at, actorName, sentence }) => ({ at, by: actorName, sentence }));

async function allot(
  trx: Knex,
  keys: readonly NumberKey[],
  file: CaseFile,
  action: Action,
  input: unknown,
  deed: Omit<Deed, 'number'>,
  { catalogue }: Surroundings,
): Promise<Deed['number']> {
  const numbers = new Map<NumberKey, string>();
  for (const key of keys) {
    const known = numbersKnown(file, action.name, input, catalogue);
    numbers.set(key, await nextNumber(trx, catalogue, key, deed.at, known));
  }
  return (key) => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`${action.name} did not ask for a number of kind ${key}`);
    return number;
  };
}
