import type { Knex } from 'knex';
import type { LiveCatalogue } from '../catalogue';
import type { UnitRole } from '../contract';
import type { DeskUser } from '../session/deskUser';
import type { Showing } from './present/records';
import { works } from './relations';

/** The roles of the user's unit in each of some cases (numeric ids). */
export async function rolesAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
): Promise<ReadonlyMap<number, ReadonlySet<UnitRole>>> {
  const roles = new Map<number, Set<UnitRole>>();
  if (ids.length === 0 || !works(user) || user.unitId === null) return roles;
  const rows: { dispute_id: unknown; role: UnitRole }[] = await knex('participations')
    .where('unit_id', user.unitId)
    .whereIn('dispute_id', [...new Set(ids)])
    .select('dispute_id', 'role');
  for (const { dispute_id, role } of rows) {
    const id = Number(dispute_id);
    roles.set(id, (roles.get(id) ?? new Set()).add(role));
  }
  return roles;
}

const onlookers: ReadonlySet<UnitRole> = new Set(['former', 'overseeing']);

/** Of some cases those the user's unit handles, so that he reads what may name the applicant (P6). */
export async function handledAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
): Promise<ReadonlySet<number>> {
  const roles = await rolesAmong(knex, ids, user);
  return new Set([...roles].filter(([, own]) => handles(own)).map(([id]) => id));
}

const handles = (roles: ReadonlySet<UnitRole>): boolean => [...roles].some((role) => !onlookers.has(role));

/** How the records of each of some cases are shown to the user. */
export async function showingAmong(
  knex: Knex,
  ids: readonly number[],
  user: DeskUser,
  catalogue: LiveCatalogue,
): Promise<(id: number) => Showing> {
  const roles = await rolesAmong(knex, ids, user);
  return (id) => {
    const own = roles.get(id) ?? new Set<UnitRole>();
    const takesPart = works(user) && (user.unitIsCentre || [...own].some((role) => role !== 'former'));
    return { catalogue, whole: handles(own), own: takesPart ? user.unitCode : null };
  };
}
