import type { Knex } from 'knex';
import { scopeDisputes } from '../access/scope';
import { instantOf, textOf } from '../catalogue/columns';
import type { DeskUser } from '../session/deskUser';
import type { Found } from './action';

/** Finds what an action asked for beyond its case; a dispute only where the user may see it. */
export async function lookUp(
  knex: Knex,
  asked: { [K in keyof Found]?: string },
  user: DeskUser,
): Promise<Found> {
  const found: Found = {};
  if (asked.conference !== undefined) {
    const row = await knex('conferences').where('document_id', asked.conference).first();
    if (row) found.conference = conferenceOf(row);
  }
  if (asked.dispute !== undefined) {
    const wanted = asked.dispute;
    const row = await scopeDisputes(knex('disputes as d'), user)
      .where((either) => either.where('d.document_id', wanted).orWhere('d.number', wanted))
      .whereNot('d.status', 'draft')
      .first('d.id', 'd.document_id', 'd.number');
    if (row) {
      const links = await knex('dispute_links')
        .where('dispute_id', row.id)
        .whereNull('ended_at')
        .select('other');
      found.dispute = {
        documentId: String(row.document_id),
        number: String(row.number),
        linked: links.map(({ other }) => String(other)),
      };
    }
  }
  return found;
}

/** The conference a row stands for, as far as an action looks at it. */
export const conferenceOf = (row: Record<string, unknown>): NonNullable<Found['conference']> => ({
  documentId: String(row.document_id),
  number: textOf(row.number) ?? '',
  heldAt: instantOf(row.held_at),
  state: String(row.state),
});
