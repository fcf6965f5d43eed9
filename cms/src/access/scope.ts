import type { Knex } from 'knex';
import type { DeskUser } from '../session/deskUser';
import { works } from './relations';

/**
 * Narrows a query over disputes to those the user may see; the SQL twin of `maySee`.
 * @param id the column that holds the dispute's numeric id, status that of its status, accepting its accepting unit
 */
export function scopeDisputes(
  query: Knex.QueryBuilder,
  user: DeskUser,
  { id = 'd.id', status = 'd.status', accepting = 'd.accepting_unit_id' } = {},
): Knex.QueryBuilder {
  const unit = works(user) ? user.unitId : null;
  if (user.capabilities.includes('leader') || (unit !== null && user.unitIsCentre)) {
    return query.where((either) => either.whereNot(status, 'draft').orWhere(accepting, unit ?? -1));
  }
  if (user.capabilities.includes('auditor')) return query.where(status, 'closed');
  if (unit === null) return query.whereRaw('1 = 0');
  return query.whereIn(id, (mine) => mine.select('dispute_id').from('participations').where('unit_id', unit));
}

/** Narrows to cases in which the user's unit handles, so that it sees the applicant whole (the SQL twin of `readsWhole`). */
export function scopeApplicants(query: Knex.QueryBuilder, user: DeskUser, id = 'd.id'): Knex.QueryBuilder {
  if (!works(user) || user.unitId === null) return query.whereRaw('1 = 0');
  const unit = user.unitId;
  return query.whereIn(id, (mine) =>
    mine
      .select('dispute_id')
      .from('participations')
      .where('unit_id', unit)
      .whereNotIn('role', ['former', 'overseeing']),
  );
}
