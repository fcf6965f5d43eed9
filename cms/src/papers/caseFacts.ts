import type { Knex } from 'knex';
import { disputeDetail } from '../access/present/detail';
import { withoutPersons } from '../access/present/withoutPersons';
import { loadCase } from '../casework/store/load';
import { type LiveCatalogue, catalogue as liveCatalogue } from '../catalogue';
import { conferenceOf } from '../conferences/conference';
import type { DisputeDetail } from '../contract';
import type { DeskUser } from '../session/deskUser';
import { everyText } from './everyText';
import type { CaseFacts, Held } from './facts';
import { countyOf, listsOf } from './lists';

/**
 * What papers may say of a case to this user: exactly what his case page shows. Where the applicant is masked for him,
 * he is masked besides in whatever was written freely (P6).
 * @throws Refusal 404
 */
export async function caseFacts(documentId: string, user: DeskUser): Promise<CaseFacts> {
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const shown = await disputeDetail(documentId, user);
  const { data, meta } = shown.data.masked ? await unnamed(knex, catalogue, shown) : shown;
  return {
    county: countyOf(catalogue),
    lists: listsOf(catalogue),
    dispute: data,
    meta,
    conferences: await conferencesOf(knex, catalogue, meta.agendaItems),
  };
}

/** The same with the case's persons masked in every text; the employer's own lines stay as they are. */
async function unnamed(
  knex: Knex,
  catalogue: LiveCatalogue,
  { data, meta }: DisputeDetail,
): Promise<Pick<DisputeDetail, 'data' | 'meta'>> {
  const stored = await loadCase(knex, { documentId: data.documentId }, catalogue);
  if (!stored) return { data, meta };
  const mask = (text: string) => withoutPersons(text, stored.file.dispute);
  return { data: { ...everyText(data, mask), employer: data.employer }, meta: everyText(meta, mask) };
}

/** Of the conferences that took the case up what its file does not hold: where, who convened, who came. */
async function conferencesOf(
  knex: Knex,
  catalogue: LiveCatalogue,
  items: DisputeDetail['meta']['agendaItems'],
): Promise<Map<string, Held>> {
  const ids = items.flatMap(({ conference }) => conference?.documentId ?? []);
  if (ids.length === 0) return new Map();
  const rows: Record<string, unknown>[] = await knex('conferences').whereIn('document_id', ids);
  return new Map(
    rows.map((row) => {
      const { documentId, place, convener, attendance } = conferenceOf(row);
      const seats = attendance.map(({ unit, name, present }) => ({
        unit: catalogue.units.get(unit)?.name ?? unit,
        name,
        present,
      }));
      return [documentId, { place, convener, attendance: seats }];
    }),
  );
}
