import { clockRow, planClocks } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import type { CaseScript } from '../../contract';
import { caseFacts } from '../../mechanism/caseFacts';
import type { CaseFile } from '../../mechanism/caseFile';
import { employerIdentity } from '../../mechanism/registered';
import { isSealed } from '../../mechanism/statuses';
import type { DeskUser } from '../../session/deskUser';
import { newId } from '../newId';
import { deskUser } from '../play';
import { dataOf } from '../store/data';
import { registrationForm, type Surroundings, surroundings } from '../surroundings';
import { inTransaction } from '../transaction';
import { rowWriter } from './rowOf';
import { type Serials, type Telling, tell } from './tell';

type Row = Record<string, unknown>;

/** Cases told before they are stored together. */
const BATCH = 500;
/** SQLite takes at most 32766 bound values in a statement. */
const MOST_VALUES = 30_000;

const tables = {
  disputes: 'api::dispute.dispute',
  participations: 'api::participation.participation',
  transfers: 'api::transfer.transfer',
  supplement_notices: 'api::supplement-notice.supplement-notice',
  contact_records: 'api::contact-record.contact-record',
  archives: 'api::archive.archive',
  case_events: 'api::case-event.case-event',
  employers: 'api::employer.employer',
  clocks: 'plugin::deadlines.clock',
} as const;
type Table = keyof typeof tables;
type Writers = Record<Table, (id: number, data: Row) => Row>;

/** Tells scripts in memory and stores them in bulk; see `ScriptPlayer.playMany`. */
export async function playMany(
  scripts: Iterable<CaseScript>,
  progress?: (stored: number) => void,
): Promise<number> {
  const knex: Knex = strapi.db.connection;
  const around = await surroundings(knex);
  const telling: Telling = {
    around,
    form: await registrationForm(knex, around),
    serials: await serialsOf(knex),
    user: await usersOf(around),
  };
  const rows = new Rows(around, await lastIds(knex), await employersOf(knex));
  let stored = 0;
  for (const script of scripts) {
    rows.add(tell(script, telling));
    stored += 1;
    if (stored % BATCH === 0) {
      await rows.store();
      progress?.(stored);
    }
  }
  await rows.store();
  await inTransaction(async (trx) => {
    await keepSerials(trx, telling.serials);
    if (strapi.db.dialect.client === 'postgres') await advanceSequences(trx);
  });
  progress?.(stored);
  return stored;
}

/** Collects rows with ids of their own and stores a batch in one transaction. */
class Rows {
  readonly #pending = new Map<Table, Row[]>();
  readonly #write: Writers;
  readonly #to: ReturnType<typeof dataOf>;
  readonly #rules: ReadonlyMap<string, Surroundings['rules'][number]>;
  constructor(
    private readonly around: Surroundings,
    private readonly ids: Record<Table, number>,
    private readonly employers: Map<string, number>,
  ) {
    this.#to = dataOf(around.catalogue);
    this.#rules = new Map(around.rules.map((rule) => [rule.key, rule]));
    this.#write = Object.fromEntries(
      Object.entries(tables).map(([table, uid]) => [table, rowWriter(strapi, uid)]),
    ) as unknown as Writers;
  }

  add(file: CaseFile): void {
    const { dispute } = file;
    const at = dispute.registeredAt ?? this.around.now.toISOString();
    const employer = dispute.status === 'draft' ? null : this.#employer(file);
    const id = this.#put('disputes', {
      ...this.#to.dispute(dispute),
      employer,
      registeredAt: dispute.registeredAt,
    });
    for (const { unit, role } of file.participations) {
      this.#put('participations', {
        documentId: `${id}-${unit}-${role}`,
        dispute: id,
        unit: this.#to.unitId(unit),
        role,
        since: at,
      });
    }
    for (const record of file.transfers)
      this.#put('transfers', { ...this.#to.transfer(record), dispute: id });
    for (const record of file.supplements)
      this.#put('supplement_notices', { ...this.#to.supplement(record), dispute: id });
    for (const record of file.contacts)
      this.#put('contact_records', { ...this.#to.contact(record), dispute: id });
    for (const record of file.archives) this.#put('archives', { ...this.#to.archive(record), dispute: id });
    for (const record of file.events) this.#put('case_events', { ...this.#to.event(record), dispute: id });
    if (dispute.status !== 'draft') this.#clocks(file, id, at);
  }

  async store(): Promise<void> {
    await inTransaction(async (trx) => {
      for (const table of ['employers', 'disputes', ...Object.keys(tables)] as Table[]) {
        const rows = this.#pending.get(table) ?? [];
        this.#pending.delete(table);
        const width = Math.max(1, Object.keys(rows[0] ?? {}).length);
        await trx.batchInsert(table, rows as never, Math.max(1, Math.floor(MOST_VALUES / width)));
      }
    });
  }

  #put(table: Table, data: Row): number {
    const id = ++this.ids[table];
    const rows = this.#pending.get(table) ?? [];
    this.#pending.set(table, rows);
    rows.push(this.#write[table](id, data));
    return id;
  }

  #employer({ dispute }: CaseFile): number | null {
    const identity = employerIdentity(dispute.employer);
    if (!identity || !dispute.employer) return null;
    const known = this.employers.get(identity);
    if (known !== undefined) return known;
    const id = this.#put('employers', { ...dispute.employer, identity, documentId: newId() });
    this.employers.set(identity, id);
    return id;
  }

  #clocks(file: CaseFile, caseId: number, at: string): void {
    const { calendar, catalogue, rules } = this.around;
    const context = {
      caseId,
      round: file.dispute.round,
      sealed: isSealed(file.dispute.status),
      rules: this.#rules,
      calendar,
    };
    const rows = this.#pending.get('clocks') ?? [];
    this.#pending.set('clocks', rows);
    for (const clock of planClocks(caseFacts(file, catalogue.centre), [...rules], calendar)) {
      const system = this.#write.clocks(++this.ids.clocks, { documentId: newId(), at });
      rows.push({ ...system, ...clockRow(clock, context) });
    }
  }
}

async function lastIds(knex: Knex): Promise<Record<Table, number>> {
  const ids: Partial<Record<Table, number>> = {};
  for (const table of Object.keys(tables) as Table[]) {
    ids[table] = Number((await knex(table).max('id as last').first())?.last ?? 0);
  }
  return ids as Record<Table, number>;
}

async function employersOf(knex: Knex): Promise<Map<string, number>> {
  const rows: Row[] = await knex('employers').select('identity', 'id');
  return new Map(rows.map((row) => [String(row.identity), Number(row.id)]));
}

async function serialsOf(knex: Knex): Promise<Serials> {
  const rows: Row[] = await knex('counters').select('key', 'value');
  return new Map(rows.map((row) => [String(row.key), Number(row.value)]));
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
  for (const table of Object.keys(tables)) {
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
