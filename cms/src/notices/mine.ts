import { addDays, shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { works } from '../access/relations';
import { scopeDisputes } from '../access/scope';
import { ADMINISTRATORS } from '../mechanism/notices';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';

/** What nobody has read for so long is history, not news (days): counting stays quick however old the desk is. */
const NEWS = 180;

/** The names under which an account is told things. */
export function recipientsOf(user: DeskUser): string[] {
  const unit = works(user) && user.unitCode !== null ? user.unitCode : null;
  return [
    `person:${user.documentId}`,
    ...(unit === null ? [] : [`unit:${unit}`]),
    ...(unit !== null && user.capabilities.includes('head') ? [`head:${unit}`] : []),
    ...(user.capabilities.includes('systemAdministrator') ? [ADMINISTRATORS] : []),
  ];
}

/** Notices to this account, of cases it may see. */
export function noticesTo(user: DeskUser): Knex.QueryBuilder {
  return strapi.db
    .connection('notices as n')
    .leftJoin('disputes as d', 'd.id', 'n.dispute_id')
    .whereIn('n.recipient', recipientsOf(user))
    .where((seen) => seen.whereNull('n.dispute_id').orWhere((scoped) => void scopeDisputes(scoped, user)));
}

/** Adds that this account has read them, or has not. */
export function readBy(query: Knex.QueryBuilder, user: DeskUser, read: boolean): Knex.QueryBuilder {
  const marks = (known: Knex.QueryBuilder) =>
    void known
      .select('r.id')
      .from('notice_reads as r')
      .whereRaw('r.notice_id = n.id')
      .where('r.reader_id', user.id);
  return read ? query.whereExists(marks) : query.whereNotExists(marks).where('n.at', '>=', newsSince());
}

function newsSince(): Date | number {
  const since = new Date(`${addDays(shanghaiDay(present()), -NEWS)}T00:00:00+08:00`);
  return strapi.db.dialect.client === 'sqlite' ? since.getTime() : since;
}
