import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { type FieldError, notVisible } from '../../casework/refusals';
import { loadCase } from '../../casework/store/load';
import { surroundings } from '../../casework/surroundings';
import { instantOf, textOf } from '../../catalogue/columns';
import type { DisputeDetail, UnitRole } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import type { DeskUser } from '../../session/deskUser';
import { maySee, relationsOf } from '../relations';
import { mayReveal } from '../revealing';
import { abilitiesOf } from '../rights';
import { textReader } from '../texts';
import { clockAnswer, clockColumns } from './clocks';
import {
  archiveAnswer,
  contactAnswer,
  disputeAnswer,
  supplementAnswer,
  timelineEntry,
  transferAnswer,
} from './dispute';
import { duplicatesOf } from './duplicates';
import { agendaItemsOf, linksOf } from './linked';
import {
  additionAnswer,
  assistanceAnswer,
  extensionAnswer,
  holdingAnswer,
  mediationAnswer,
  reviewAnswer,
  type Showing,
  specialReportAnswer,
  supervisionAnswer,
} from './records';
import { segmentsOf } from './segments';

/**
 * One case with everything around it, as this user may see it (api.md, Reading).
 * @throws Refusal 404 when it is not there or not for him
 */
export async function disputeDetail(
  documentId: string,
  user: DeskUser,
  warnings: FieldError[] = [],
): Promise<DisputeDetail> {
  const knex: Knex = strapi.db.connection;
  const around = await surroundings(knex);
  const stored = await loadCase(knex, { documentId }, around.catalogue);
  if (!stored || !maySee(user, stored.file)) throw notVisible();
  const { file, id } = stored;
  const today = shanghaiDay(around.now);
  const clocks = await knex('clocks').where('case_id', id).orderBy(['due_on', 'id']).select(clockColumns);
  const relations = relationsOf(user, file);
  const show: Showing = {
    catalogue: around.catalogue,
    reader: textReader(user, file.participations),
    persons: file.dispute,
  };
  const archives = file.archives.map((record) => archiveAnswer(record, file, show));
  const data = disputeAnswer(file, show, await written(knex, id));
  return {
    data,
    meta: {
      clocks: clocks.map((row) => clockAnswer(row, today, around)),
      abilities: abilitiesOf(user, file, around),
      timeline: timeline(file, show),
      duplicates: await duplicatesOf(knex, user, { ...file.dispute, id }),
      transfers: file.transfers.map((record) => transferAnswer(record, show)),
      supplements: file.supplements.map(supplementAnswer),
      contacts: file.contacts.map((record) => contactAnswer(record, show)),
      archive: archives.at(-1) ?? null,
      archives,
      assistances: file.assistances.map((record) => assistanceAnswer(record, show)),
      agendaItems: await agendaItemsOf(knex, file, show),
      extensions: file.extensions.map((record) => extensionAnswer(record, show)),
      specialReports: file.specialReports.map((record) => specialReportAnswer(record, show)),
      segments: segmentsOf(file, show),
      mediations: file.mediations.map((record) => mediationAnswer(record, show)),
      supervisions: file.supervisions.map((record) => supervisionAnswer(record, show)),
      additions: file.additions.map((record) => additionAnswer(record, show)),
      links: await linksOf(knex, file, user, show),
      reviews: file.reviews.map((record) => reviewAnswer(record, show)),
      holdings: file.holdings.map((record) => holdingAnswer(record, show, around.calendar, today)),
      roles: [...relations].filter(
        (relation): relation is UnitRole => relation !== 'centre' && relation !== 'answerable',
      ),
      revealable: mayReveal(user) && data.masked,
      warnings,
    },
  };
}

/** Newest first, as people read it; of two deeds of the same minute the later entered. */
const timeline = ({ events }: Pick<CaseFile, 'events'>, show: Showing) =>
  events
    .map((event) => timelineEntry(event, show))
    .reverse()
    .sort((a, b) => b.at.localeCompare(a.at) || b.enteredAt.localeCompare(a.enteredAt));

async function written(knex: Knex, id: number) {
  const row = await knex('disputes as d')
    .leftJoin('employers as e', 'e.id', 'd.employer_id')
    .where('d.id', id)
    .first('d.created_at', 'd.updated_at', 'e.document_id');
  return {
    createdAt: instantOf(row.created_at) ?? '',
    updatedAt: instantOf(row.updated_at) ?? '',
    employerDocumentId: textOf(row.document_id),
  };
}
