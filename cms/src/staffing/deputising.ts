import type { Knex } from 'knex';
import { personOf } from '../access/present/references';
import type { LiveCatalogue } from '../catalogue';
import type { Deputising } from '../contract';
import { deputisedBy } from '../mechanism/standIns';
import type { DeskUser } from '../session/deskUser';
import { casesInHand } from './openWork';

/** Those whose work the user stands in for on a day, and how much of it there is. */
export async function deputising(
  knex: Knex,
  user: DeskUser,
  catalogue: LiveCatalogue,
  today: string,
): Promise<Deputising[]> {
  const found: Deputising[] = [];
  for (const { person: documentId, kind, to } of deputisedBy(catalogue.standIns, user.documentId, today)) {
    const person = personOf(catalogue, documentId);
    const entry = catalogue.people.get(documentId);
    if (!person || !entry || entry.unit !== user.unitCode) continue;
    const cases = () => casesInHand(knex, entry, user.unitId);
    const late = knex('clocks')
      .where('state', 'running')
      .where('unit', user.unitCode)
      .where('due_on', '<', today);
    found.push({
      person,
      kind,
      until: to,
      open: await count(cases()),
      overdue: await count(cases().whereIn('d.id', late.select('case_id'))),
    });
  }
  return found;
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count('* as total');
  return Number(row?.total ?? 0);
}
