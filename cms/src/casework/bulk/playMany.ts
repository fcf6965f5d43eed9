import type { Knex } from 'knex';
import type { CaseScript } from '../../contract';
import type { DeskUser } from '../../session/deskUser';
import { trail } from '../../trail/trail';
import { conferenceOf } from '../lookUp';
import { deskUser } from '../play';
import { registrationForm, type Surroundings, surroundings } from '../surroundings';
import { inTransaction } from '../transaction';
import { Rows } from './rows';
import { type Table, tableNames } from './tables';
import { type Serials, type Telling, tell } from './tell';
import { withoutIndexes } from './withoutIndexes';

/** Cases told before they are stored together. */
const BATCH = 200;

/**
 * Tells scripts in memory and stores them in bulk; see `ScriptPlayer.playMany`. The trail says so in one entry: nobody did
 * what these cases tell.
 */
export async function playMany(
  scripts: Iterable<CaseScript>,
  progress?: (stored: number) => void,
): Promise<number> {
  const { telling, rows } = await inTransaction(begin);
  const stored = await withoutIndexes(() => storeAll(scripts, telling, rows, progress));
  await inTransaction(async (trx) => {
    await keepSerials(trx, telling.serials);
    if (strapi.db.dialect.client === 'postgres') await advanceSequences(trx);
    await trail().record({ action: 'dispute.loadMany', object: null, detail: { disputes: stored } });
  });
  return stored;
}

async function begin(trx: Knex): Promise<{ telling: Telling; rows: Rows }> {
  const around = await surroundings(trx);
  const form = await registrationForm(trx, around);
  const telling = {
    around,
    form,
    serials: await serialsOf(trx),
    user: await usersOf(around),
    conferences: await conferencesOf(trx),
  };
  return { telling, rows: new Rows(around, await lastIds(trx), await employersOf(trx)) };
}

async function storeAll(
  scripts: Iterable<CaseScript>,
  telling: Telling,
  rows: Rows,
  progress: (stored: number) => void = () => undefined,
): Promise<number> {
  let told = 0;
  for (const script of scripts) {
    rows.add(tell(script, telling));
    told += 1;
    if (told % BATCH !== 0) continue;
    await rows.store();
    progress(told);
  }
  await rows.store();
  progress(told);
  return told;
}

async function conferencesOf(trx: Knex): Promise<Telling['conferences']> {
  const rows = await trx('conferences').select('*');
  return new Map(rows.map((row) => [String(row.document_id), conferenceOf(row)]));
}

async function lastIds(trx: Knex): Promise<Record<Table, number>> {
  const ids: Partial<Record<Table, number>> = {};
  for (const table of tableNames) {
    ids[table] = Number((await trx(table).max('id as last').first())?.last ?? 0);
  }
  return ids as Record<Table, number>;
}

async function employersOf(trx: Knex): Promise<Map<string, number>> {
  const rows: { identity: string; id: number }[] = await trx('employers').select('identity', 'id');
  return new Map(rows.map(({ identity, id }) => [identity, Number(id)]));
}

async function serialsOf(trx: Knex): Promise<Serials> {
  const rows: { key: string; value: number }[] = await trx('counters').select('key', 'value');
  return new Map(rows.map(({ key, value }) => [key, Number(value)]));
}

async function keepSerials(trx: Knex, serials: Serials): Promise<void> {
  for (const [key, value] of serials) {
    await trx('counters')
      .insert({ key, value, document_id: key.slice(0, 250) })
      .onConflict('key')
      .merge({ value });
  }
}

/** Ids were given by us: PostgreSQL's own sequences go on behind them. */
async function advanceSequences(trx: Knex): Promise<void> {
  for (const table of tableNames) {
    await trx.raw("select setval(pg_get_serial_sequence(?, 'id'), greatest((select max(id) from ??), 1))", [
      table,
      table,
    ]);
  }
}

async function usersOf({ catalogue }: Surroundings): Promise<(username: string) => DeskUser> {
  const users = new Map<string, DeskUser>();
  for (const { username } of catalogue.people.values()) users.set(username, await deskUser(username));
  return (username) => {
    const user = users.get(username);
    if (!user) throw new Error(`no account ${username}`);
    return user;
  };
}
