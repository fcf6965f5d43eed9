import type { Knex } from 'knex';
import { type FieldError, Refusal } from '../casework/refusals';
import { catalogue as liveCatalogue } from '../catalogue';
import type { ConferenceDetail } from '../contract';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { agendaOf, conferenceAnswer, conferenceColumns } from './answer';
import { conferenceAbilities, requireReader } from './rights';

/** Not there. */
export const noConference = () =>
  new Refusal(404, 'NotFound', '没有找到这次联席会议，可能地址有误，请从会议列表进入。');

/**
 * One conference with its agenda as this user may see it.
 * @throws Refusal 403 for accounts that have nothing to do with conferences, 404
 */
export async function conferenceDetail(
  documentId: string,
  user: DeskUser,
  warnings: FieldError[] = [],
): Promise<ConferenceDetail> {
  requireReader(user);
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const row = await knex('conferences as c')
    .where('c.document_id', documentId)
    .first(conferenceColumns(knex) as never);
  if (!row) throw noConference();
  const data = conferenceAnswer(row, user, catalogue);
  const agenda = await agendaOf(knex, documentId, user, catalogue);
  return { data, meta: { ...agenda, abilities: conferenceAbilities(user, data, present()), warnings } };
}
