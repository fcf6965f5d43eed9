import { type Clock, clockRow } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { sealed } from '../../catalogue/personal';
import { type CaseFile, caseLists } from '../../mechanism/caseFile';
import { employerIdentity } from '../../mechanism/registered';
import { isSealed } from '../../mechanism/statuses';
import { keyOf } from '../movedClocks';
import { newId } from '../newId';
import { children } from '../store/children';
import { dataOf } from '../store/data';
import { partsOf } from '../store/save';
import type { Surroundings } from '../surroundings';
import { inTransaction } from '../transaction';
import { insertRows } from './insertRows';
import { type RowWriter, rowWriter } from './rowWriter';
import { type Table, tableNames, tables } from './tables';
import type { Told } from './tell';

type Data = Record<string, unknown>;

/** Turns told cases into rows with ids of their own, and stores what has gathered in one transaction. */
export class Rows {
  readonly #gathered = new Map<Table, unknown[][]>();
  readonly #writers: ReadonlyMap<Table, RowWriter>;
  readonly #to: ReturnType<typeof dataOf>;
  readonly #rulesByKey: ReadonlyMap<string, Surroundings['rules'][number]>;

  constructor(
    private readonly around: Surroundings,
    private readonly ids: Record<Table, number>,
    private readonly employers: Map<string, number>,
  ) {
    this.#to = dataOf(around.catalogue);
    this.#rulesByKey = new Map(around.rules.map((rule) => [rule.key, rule]));
    this.#writers = new Map(Object.entries(tables).map(([table, uid]) => [table, rowWriter(strapi, uid)]));
  }

  add({ file, gone, sealed }: Told): void {
    const to = this.#to;
    const { dispute: record } = file;
    const { now } = this.around;
    const at = record.registeredAt ?? now.toISOString();
    const employer = record.status === 'draft' ? null : this.#employer(file);
    const dispute = this.#put('disputes', {
      ...to.dispute(record),
      parts: partsOf(file),
      employer,
      enteredAt: at,
    });
    for (const { unit, role, until = null } of file.participations) {
      const documentId = `${dispute}-${unit}-${role}`;
      this.#put('participations', { documentId, dispute, unit: to.unitId(unit), role, until, since: at, at });
    }
    for (const list of caseLists) {
      for (const one of file[list]) {
        const data = { ...to.record(list, one), dispute };
        this.#put(children[list].table, 'at' in data ? data : { ...data, at: madeAt(one) ?? at });
      }
    }
    if (record.status !== 'draft') this.#clocks(file, gone, sealed, dispute, at);
  }

  /** Writes what has gathered since the last time. */
  store(): Promise<void> {
    return inTransaction(async (trx: Knex) => {
      for (const table of tableNames) {
        await insertRows(trx, table, this.#writer(table).columns, this.#gathered.get(table) ?? []);
      }
      this.#gathered.clear();
    });
  }

  #writer(table: Table): RowWriter {
    const writer = this.#writers.get(table);
    if (!writer) throw new Error(`nothing writes rows of ${table}`);
    return writer;
  }

  #put(table: Table, data: Data, at?: string, columns?: Data): number {
    const id = (this.ids[table] ?? 0) + 1;
    this.ids[table] = id;
    let rows = this.#gathered.get(table);
    if (!rows) {
      rows = [];
      this.#gathered.set(table, rows);
    }
    const kept = sealed(tables[table] ?? '', data);
    rows.push(this.#writer(table).row(id, at === undefined ? kept : { ...kept, at }, columns));
    return id;
  }

  #employer({ dispute }: CaseFile): number | null {
    const identity = employerIdentity(dispute.employer);
    if (!identity || !dispute.employer) return null;
    const known = this.employers.get(identity);
    if (known !== undefined) return known;
    const opened = { name: identity, ...dispute.employer, identity, documentId: newId() };
    const id = this.#put('employers', opened, dispute.registeredAt ?? undefined);
    this.employers.set(identity, id);
    return id;
  }

  #clocks(file: CaseFile, gone: readonly Clock[], earlier: Told['sealed'], caseId: number, at: string): void {
    const { calendar, clocksOf } = this.around;
    const { round, status } = file.dispute;
    const context = { caseId, round, sealed: isSealed(status), rules: this.#rulesByKey, calendar };
    for (const { round: before, clocks } of earlier) {
      const then = { ...context, round: before, sealed: true };
      for (const clock of clocks) {
        this.#put('clocks', { documentId: newId(), at }, undefined, clockRow(clock, then));
      }
    }
    const planned = clocksOf(file);
    const keys = new Set(planned.map(keyOf));
    const kept = new Map(
      gone.map((clock) => [keyOf(clock), { ...clock, state: 'void', metOn: null } as const]),
    );
    for (const clock of [...planned, ...[...kept].filter(([key]) => !keys.has(key)).map(([, one]) => one)]) {
      this.#put('clocks', { documentId: newId(), at }, undefined, clockRow(clock, context));
    }
  }
}

/** When a record was made: the first instant it names. */
const madeAt = (record: object): string | undefined =>
  Object.entries(record).find(([key, value]) => /(At|^since)$/.test(key) && typeof value === 'string')?.[1];
