import type { Knex } from 'knex';
import { applicantOf, type PrivatePersons } from '../casework/store/applicant';
import { participation } from '../casework/store/load';
import type { LiveCatalogue } from '../catalogue';
import type { UnitRole } from '../contract';
import type { ParticipationRecord } from '../mechanism/caseFile';
import type { DeskUser } from '../session/deskUser';
import type { Showing } from './present/records';
import { works } from './relations';
import { readsWhole, type TextReader, textReader } from './texts';

/** The parts of the user's unit in each of some cases (numeric ids). */
async function partsAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
): Promise<ReadonlyMap<number, readonly ParticipationRecord[]>> {
  const parts = new Map<number, ParticipationRecord[]>();
  const { unitCode, unitId } = user;
  if (ids.length === 0 || !works(user) || unitId === null || unitCode === null) return parts;
  const rows: Record<string, unknown>[] = await knex('participations')
    .where('unit_id', unitId)
    .whereIn('dispute_id', [...new Set(ids)])
    .select('dispute_id', 'role', 'until');
  for (const row of rows) {
    const id = Number(row.dispute_id);
    parts.set(id, [...(parts.get(id) ?? []), participation(unitCode, row)]);
  }
  return parts;
}

/** The roles of the user's unit in each of some cases (numeric ids). */
export async function rolesAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
): Promise<ReadonlyMap<number, ReadonlySet<UnitRole>>> {
  const parts = await partsAmong(knex, ids, user);
  return new Map([...parts].map(([id, own]) => [id, new Set(own.map(({ role }) => role))]));
}

/** How the user stands to what is written in each of some cases. */
export async function readersAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
): Promise<(id: number) => TextReader> {
  const parts = await partsAmong(knex, ids, user);
  return (id) => textReader(user, parts.get(id) ?? []);
}

/** Of some cases those the user's unit handles, so that he reads what may name the applicant (P6). */
export async function handledAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
): Promise<ReadonlySet<number>> {
  const reader = await readersAmong(knex, ids, user);
  return new Set(ids.filter((id) => readsWhole(reader(id))));
}

/** How the records of each of some cases are shown to the user. */
export async function showingAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
  catalogue: LiveCatalogue,
): Promise<(id: number) => Showing> {
  const reader = await readersAmong(knex, ids, user);
  const named = await personsAmong(
    knex,
    ids.filter((id) => !readsWhole(reader(id))),
  );
  return (id) => ({ catalogue, reader: reader(id), persons: named.get(id) ?? nobody });
}

const nobody: PrivatePersons = { applicant: null, agent: null, representatives: [] };

/** Whom the texts of each of some cases may name, for those who must not read it there. */
async function personsAmong(
  knex: Knex,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PrivatePersons>> {
  if (ids.length === 0) return new Map();
  const rows: Record<string, unknown>[] = await knex('disputes')
    .whereIn('id', [...new Set(ids)])
    .select('*');
  return new Map(rows.map((row) => [Number(row.id), applicantOf(row)]));
}
