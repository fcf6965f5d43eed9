import type { Knex } from 'knex';
import { maySee } from '../access/relations';
import { type TextReader, textReader } from '../access/texts';
import { notVisible, stageForbids } from '../casework/refusals';
import { loadCase } from '../casework/store/load';
import { type Surroundings, surroundings } from '../casework/surroundings';
import type { CaseFile } from '../mechanism/caseFile';
import type { DeskUser } from '../session/deskUser';

/** A registered case as a user reads it. */
export interface VisibleCase {
  id: number;
  file: CaseFile;
  reader: TextReader;
  around: Surroundings;
  knex: Knex;
}

/** Reads a case for one who asks about it. Throws 404 where he may not see it, 409 while it is a draft. */
export async function visibleCase(documentId: string, user: DeskUser): Promise<VisibleCase> {
  const knex: Knex = strapi.db.connection;
  const around = await surroundings(knex);
  const stored = await loadCase(knex, { documentId }, around.catalogue);
  if (!stored || !maySee(user, stored.file)) throw notVisible();
  const { id, file } = stored;
  if (file.dispute.status === 'draft') {
    throw stageForbids('此件还是草稿，登记后才有编号、回执和进度。', 'draft');
  }
  return { id, file, reader: textReader(user, file.participations), around, knex };
}
