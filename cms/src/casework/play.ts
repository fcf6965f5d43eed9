import { catalogue as liveCatalogue } from '../catalogue';
import { type CaseScript, separatePowers } from '../contract';
import type { DeskUser } from '../session/deskUser';
import { registerCase } from './registerCase';
import { run } from './run';
import { inTransaction } from './transaction';

/** Plays a script through the real actions, in the name of the people it names. */
export async function play(script: CaseScript): Promise<string> {
  const { registrar, registeredAt, enteredAt = registeredAt, form, deeds } = script;
  const body = form.draft ? form : { ...form, registeredAt };
  const { documentId } = await registerCase({
    body,
    user: await deskUser(registrar),
    now: new Date(enteredAt),
  });
  for (const { by, action, at, enteredAt: entered = at, input } of deeds) {
    await run({
      documentId,
      action,
      body: { revision: await revisionOf(documentId), at, ...input },
      user: await deskUser(by),
      now: new Date(entered),
    });
  }
  return documentId;
}

const revisionOf = (documentId: string): Promise<number> =>
  inTransaction(async (trx) =>
    Number((await trx('disputes').where({ document_id: documentId }).first('revision')).revision),
  );

/** The account behind a user name, as a session would give it. */
export async function deskUser(username: string): Promise<DeskUser> {
  const { people, units } = await liveCatalogue();
  const person = [...people.values()].find((one) => one.username === username);
  if (!person) throw new Error(`no account ${username}`);
  const unit = person.unit === null ? undefined : units.get(person.unit);
  return {
    id: person.id,
    documentId: person.documentId,
    username,
    name: person.name,
    unitId: unit?.id ?? null,
    unitCode: person.unit,
    unitIsCentre: unit?.isCentre ?? false,
    capabilities: person.capabilities.filter(
      (capability) => !(separatePowers as readonly string[]).includes(capability),
    ),
    mustChangePassword: false,
  };
}
