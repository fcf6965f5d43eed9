import type { Knex } from 'knex';
import { deskUser } from '../casework/play';
import { inTransaction } from '../casework/transaction';
import { catalogue as liveCatalogue } from '../catalogue';
import { jsonOf, textOf } from '../catalogue/columns';
import type { ConferencePlayer, ScriptedItem } from '../contract';
import { setAgenda } from './agenda';
import { changeConference, createConference } from './write';

/** An agenda that people order by hand. */
const MOST_BY_HAND = 200;

/** Conferences told as what people did, by the rules of the interface. */
export const conferencePlayer: ConferencePlayer = {
  async open({ documentId, by, at }, input) {
    await createConference(input, await deskUser(by), undefined, { documentId, now: new Date(at) });
  },

  async agenda({ documentId, by, at }, items) {
    if (items.length > MOST_BY_HAND) return placeAll(documentId);
    await setAgenda(documentId, { items }, await deskUser(by), new Date(at));
  },

  async change({ documentId, by, at }, changes) {
    const { revision } = await strapi.db
      .connection('conferences')
      .where({ document_id: documentId })
      .first('revision');
    await changeConference(documentId, { ...changes, revision }, await deskUser(by), new Date(at));
  },

  waiting: async (most) =>
    itemsOf(await items().where('a.state', 'waiting').orderBy(['a.referred_at', 'a.id']).limit(most)),

  decided: async (conference) =>
    itemsOf(
      await items()
        .where({ 'a.state': 'decided', 'a.conference': conference })
        .orderBy(['a.decided_at', 'a.id']),
    ),
};

const items = (): Knex.QueryBuilder =>
  strapi.db
    .connection('agenda_items as a')
    .join('disputes as d', 'd.id', 'a.dispute_id')
    .select('a.document_id', 'a.lead_id', 'a.assisting', 'a.measures', 'd.number');

async function itemsOf(rows: readonly Record<string, unknown>[]): Promise<ScriptedItem[]> {
  const { unitById } = await liveCatalogue();
  return rows.map((row) => ({
    documentId: String(row.document_id),
    number: textOf(row.number) ?? '',
    lead: unitById.get(Number(row.lead_id))?.code ?? null,
    assisting: jsonOf<string[]>(row.assisting, []),
    measures: textOf(row.measures),
  }));
}

/** The places of everything decided at a conference, in the order of decision, at once: for very many. */
const placeAll = (conference: string): Promise<void> =>
  inTransaction(async (trx) => {
    await trx.raw(
      `update agenda_items set position = placed.place from (
         select id, row_number() over (order by decided_at, id) as place
         from agenda_items where conference = ? and state = 'decided'
       ) as placed where placed.id = agenda_items.id`,
      [conference],
    );
  });
