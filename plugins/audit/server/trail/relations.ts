import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type TrackedType, targetOf } from '../tracking/declared';
import type { Row } from '../tracking/storedValue';

/** Most targets kept in mind; what a relation is told by never changes, so one asked for once is known for good. */
const MOST = 20_000;

/** How relations are told: not by numeric ids, which say nothing outside this database, but by code or documentId. */
export class Relations {
  readonly #known = new Map<string, string | null>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** Finds out how the relations of these rows are told. */
  async learn(trx: Knex, of: Iterable<{ type: TrackedType; rows: (Row | null)[] }>): Promise<void> {
    const unknown = new Map<string, Set<number>>();
    for (const { type, rows } of of)
      for (const { target, column } of type.fields.filter(({ kind }) => kind === 'relation'))
        for (const row of rows) {
          const id = row?.[column];
          if (target === null || id === null || id === undefined) continue;
          if (!this.#known.has(`${target} ${id}`))
            unknown.set(target, (unknown.get(target) ?? new Set()).add(Number(id)));
        }
    if (this.#known.size > MOST) this.#known.clear();
    for (const [target, ids] of unknown) await this.#ask(trx, target, [...ids]);
  }

  async #ask(trx: Knex, target: string, ids: number[]): Promise<void> {
    const { table, column } = targetOf(this.strapi, target);
    for (let from = 0; from < ids.length; from += 500) {
      const rows: Row[] = await trx(table)
        .whereIn('id', ids.slice(from, from + 500))
        .select('id', column);
      for (const row of rows)
        this.#known.set(`${target} ${row.id}`, row[column] === null ? null : String(row[column]));
    }
  }

  /** How a relation is told; by its id only where its target is gone. */
  told = (target: string, id: number): string | null => this.#known.get(`${target} ${id}`) ?? `#${id}`;
}
