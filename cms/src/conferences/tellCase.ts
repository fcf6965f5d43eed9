import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { relationsOf } from '../access/relations';
import type { Deed, Outcome } from '../casework/action';
import { commitDeed } from '../casework/commitDeed';
import { newId } from '../casework/newId';
import { loadCase } from '../casework/store/load';
import { registrationForm, type Surroundings } from '../casework/surroundings';
import type { CaseFile } from '../mechanism/caseFile';
import type { DeskUser } from '../session/deskUser';

/** What a conference does to a case: its outcome and since when it can have been done; null leaves the case alone. */
type Change = (file: CaseFile, deed: Deed) => { outcome: Outcome; notBefore: string } | null;

/**
 * Writes what a conference does to one case like any deed: locked, one line of the timeline, one revision on, clocks
 * replayed, in the caller's transaction.
 * @param at when it was done; not before what the change says it follows
 */
export async function tellCase(
  trx: Knex,
  id: number,
  action: string,
  at: string,
  user: DeskUser,
  around: Surroundings,
  change: Change,
): Promise<void> {
  const stored = await loadCase(trx, { id }, around.catalogue, { lock: true });
  if (!stored) return;
  const { file } = stored;
  const deed: Deed = {
    at,
    enteredAt: around.now.toISOString(),
    actor: { documentId: user.documentId, name: user.name },
    unit: user.unitCode ?? '',
    relations: relationsOf(user, file),
    catalogue: around.catalogue,
    calendar: around.calendar,
    people: around.people,
    form: await registrationForm(trx, around),
    clocksOf: around.clocksOf,
    rules: around.rules,
    round: file.dispute.round,
    found: {},
    newId,
    number: () => {
      throw new Error(`${action} allots no number`);
    },
  };
  const changed = change(file, deed);
  if (!changed) return;
  const since = changed.notBefore > at ? changed.notBefore : at;
  await commitDeed(trx, id, file, action, changed.outcome, { ...deed, at: since }, around);
}

/** When a conference was prepared, as far as cases are concerned: now, or on the day it was held when it is told later. */
export const preparedAt = (heldAt: string, now: Date): string =>
  Date.parse(heldAt) < now.getTime() ? heldAt : now.toISOString();

/** `石社联〔2026〕003（2026-11-25 召开）`. */
export const conferenceName = ({ number, heldAt }: { number: string; heldAt: string }): string =>
  `${number}（${shanghaiDay(heldAt)}召开）`;
