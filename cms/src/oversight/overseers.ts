import type { Knex } from 'knex';
import { works } from '../access/relations';
import { noRight } from '../casework/refusals';
import type { LiveCatalogue } from '../catalogue';
import type { DeskUser } from '../session/deskUser';

/** The unit named by the profile as overseeing a channel (R25). */
const oversees = (user: DeskUser, { dictionaries }: LiveCatalogue): boolean =>
  [...(dictionaries.get('channel')?.values() ?? [])].some(
    ({ attributes }) => attributes.overseenBy === user.unitCode,
  );

/** Whoever oversees everything: the Centre, and the county's leaders. */
export const overseesAll = (user: DeskUser): boolean =>
  user.capabilities.includes('leader') || (works(user) && user.unitIsCentre);

/**
 * Refuses with 403 whoever oversees nothing: clerks see what their own unit owes on the work list.
 * The Centre and leaders oversee all cases, the unit of a channel those of that channel, a head those of his own unit.
 */
export function requireOversight(user: DeskUser, catalogue: LiveCatalogue): void {
  if (overseesAll(user)) return;
  if (works(user) && (user.capabilities.includes('head') || oversees(user, catalogue))) return;
  throw noRight('督办情况由咨询调解中心、领导、督促单位和各单位负责人查看，您没有此项权限。');
}

/**
 * Narrows a query to cases the user oversees. Clocks and notices are never of drafts, so that whoever oversees all needs
 * no look at the case.
 * @param id the column that holds the dispute's numeric id
 */
export function scopeOverseen(query: Knex.QueryBuilder, user: DeskUser, id: string): Knex.QueryBuilder {
  if (overseesAll(user)) return query;
  return query.whereIn(id, (mine) =>
    mine
      .select('dispute_id')
      .from('participations')
      .where('unit_id', user.unitId ?? -1)
      .whereNot('role', 'former'),
  );
}
