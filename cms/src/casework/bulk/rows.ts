import { type Clock, clockRow, planClocks } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { caseFacts } from '../../mechanism/caseFacts';
import type { CaseFile } from '../../mechanism/caseFile';
import { employerIdentity } from '../../mechanism/registered';
import { isSealed } from '../../mechanism/statuses';
import { newId } from '../newId';
import { dataOf } from '../store/data';
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
  readonly #writers: Readonly<Record<Table, RowWriter>>;
  readonly #to: ReturnType<typeof dataOf>;
  readonly #rules: Surroundings['rules'][number][];
  readonly #rulesByKey: ReadonlyMap<string, Surroundings['rules'][number]>;

  constructor(
    private readonly around: Surroundings,
    private readonly ids: Record<Table, number>,
    private readonly employers: Map<string, number>,
  ) {
    this.#to = dataOf(around.catalogue);
    this.#rules = [...around.rules];
    this.#rulesByKey = new Map(around.rules.map((rule) => [rule.key, rule]));
    this.#writers = Object.fromEntries(
      tableNames.map((table) => [table, rowWriter(strapi, tables[table])]),
    ) as Record<Table, RowWriter>;
  }

  add({ file, gone }: Told): void {
    const to = this.#to;
    const { dispute: record } = file;
    const { now } = this.around;
    const at = record.registeredAt ?? now.toISOString();
    const employer = record.status === 'draft' ? null : this.#employer(file);
    const dispute = this.#put('disputes', { ...to.dispute(record), employer, enteredAt: at });
    for (const { unit, role } of file.participations) {
      const documentId = `${dispute}-${unit}-${role}`;
      this.#put('participations', { documentId, dispute, unit: to.unitId(unit), role, since: at, at });
    }
    for (const one of file.transfers) this.#put('transfers', { ...to.transfer(one), dispute }, one.sentAt);
    for (const one of file.supplements)
      this.#put('supplement_notices', { ...to.supplement(one), dispute }, one.requestedAt);
    for (const one of file.contacts) this.#put('contact_records', { ...to.contact(one), dispute });
    for (const one of file.archives) this.#put('archives', { ...to.archive(one), dispute }, one.archivedAt);
    for (const one of file.events) this.#put('case_events', { ...to.event(one), dispute });
    if (record.status !== 'draft') this.#clocks(file, gone, dispute, at);
  }

  /** Writes what has gathered since the last time. */
  store(): Promise<void> {
    return inTransaction(async (trx: Knex) => {
      for (const table of tableNames) {
        await insertRows(trx, table, this.#writers[table].columns, this.#gathered.get(table) ?? []);
      }
      this.#gathered.clear();
    });
  }

  #put(table: Table, data: Data, at?: string, columns?: Data): number {
    const id = ++this.ids[table];
    let rows = this.#gathered.get(table);
    if (!rows) {
      rows = [];
      this.#gathered.set(table, rows);
    }
    rows.push(this.#writers[table].row(id, at === undefined ? data : { ...data, at }, columns));
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

  #clocks(file: CaseFile, gone: readonly Clock[], caseId: number, at: string): void {
    const { calendar, catalogue } = this.around;
    const { round, status } = file.dispute;
    const context = { caseId, round, sealed: isSealed(status), rules: this.#rulesByKey, calendar };
    const planned = planClocks(caseFacts(file, catalogue.centre), this.#rules, calendar);
    const keys = new Set(planned.map(keyOf));
    const kept = new Map(
      gone.map((clock) => [keyOf(clock), { ...clock, state: 'void', metOn: null } as const]),
    );
    for (const clock of [...planned, ...[...kept].filter(([key]) => !keys.has(key)).map(([, one]) => one)]) {
      this.#put('clocks', { documentId: newId(), at }, undefined, clockRow(clock, context));
    }
  }
}

const keyOf = ({ rule, subject = '' }: Clock): string => `${rule} ${subject}`;
