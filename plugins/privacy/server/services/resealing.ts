import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type Declared, declaredOf, digestOf } from '../declared';
import { KeyError } from '../keys/keyError';
import { keyRecords } from '../keys/keyRecords';
import type { Vault } from './vault';

/** How far resealing is: rows looked at, of how many. */
export interface Progress {
  table: string;
  looked: number;
  of: number;
  resealed: number;
}

type Tell = (progress: Progress) => void;

/** Brings stored values under the current key: what was written in clear before, and what an older key sealed. */
export interface Resealing {
  /** Seals what is declared and still stands in clear; knows what has been done before and does it once. */
  sealWhatIsClear(tell?: Tell): Promise<void>;
  /** Makes a new key and reseals everything under it; goes on where an interrupted rotation stopped. */
  rotate(tell?: Tell): Promise<{ keyId: string; resumed: boolean; resealed: number }>;
}

const BATCH = 500;
/** A server reads a new key within seconds of it; who still writes under the old one after this many passes never will. */
const MOST_PASSES = 20;
const STORE = { type: 'plugin', name: 'privacy' } as const;

/** Where an unfinished rotation stands. */
interface Rotation {
  to: string;
  table?: string;
  after?: number;
}

interface Table {
  uid: string;
  name: string;
  columns: { attribute: string; column: string; digest: string | null; declared: Declared }[];
}

type Row = Record<string, unknown> & { id: number };

export default function resealing({ strapi }: { strapi: Core.Strapi }): Resealing {
  const vault = () => strapi.plugin('privacy').service('vault') as Vault;
  /** Opens what else guards the rows, for the time of a batch. */
  const within = (trx: Knex, work: () => Promise<void>): Promise<void> =>
    (strapi.plugin('privacy').config('within') as typeof within | null)?.(trx, work) ?? work();

  const tables = (): Table[] => {
    const byType = new Map<string, Declared[]>();
    for (const one of declaredOf(strapi).filter(({ sealed }) => sealed))
      byType.set(one.uid, [...(byType.get(one.uid) ?? []), one]);
    return [...byType].map(([uid, all]) => {
      const { tableName, attributes } = strapi.db.metadata.get(uid);
      const columnOf = (name: string) => (attributes[name] as { columnName?: string })?.columnName ?? name;
      return {
        uid,
        name: tableName,
        columns: all.map((declared) => ({
          attribute: declared.attribute,
          column: columnOf(declared.attribute),
          digest: declared.searchable ? columnOf(digestOf(declared.attribute)) : null,
          declared,
        })),
      };
    });
  };

  const stored = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);

  /** What has to be written anew of a row, or null where all is well. */
  function anew(
    table: Table,
    row: Row,
    wanted: (keyId: string | null) => boolean,
  ): Record<string, unknown> | null {
    const change: Record<string, unknown> = {};
    for (const { attribute, column, digest, declared } of table.columns) {
      const held = row[column];
      if (held === null || held === undefined || held === '' || wanted(vault().keyIdOf(held))) continue;
      const clear = vault().open(table.uid, attribute, held);
      const value = declared.json && typeof clear === 'string' ? JSON.parse(clear) : clear;
      if (value === null) continue;
      change[column] = stored(vault().seal(table.uid, attribute, value));
      if (digest) change[digest] = vault().sealData(table.uid, { [attribute]: value })[digestOf(attribute)];
    }
    return Object.keys(change).length > 0 ? change : null;
  }

  /** One batch in one transaction: a crash leaves whole rows, each under one key or the other. */
  async function batch(
    table: Table,
    after: number,
    wanted: (keyId: string | null) => boolean,
  ): Promise<{ last: number | null; looked: number; resealed: number }> {
    const work = async ({ trx }: { trx: Knex }) => {
      const query = trx(table.name)
        .where('id', '>', after)
        .orderBy('id')
        .limit(BATCH)
        .select('id', ...table.columns.map(({ column }) => column));
      if (strapi.db.dialect.client === 'postgres') query.forUpdate();
      const rows: Row[] = await query;
      const changes = rows.flatMap((row) => {
        const change = anew(table, row, wanted);
        return change ? [{ id: row.id, change }] : [];
      });
      if (changes.length > 0)
        await within(trx, async () => {
          for (const { id, change } of changes) await trx(table.name).where({ id }).update(change);
        });
      return { last: rows.at(-1)?.id ?? null, looked: rows.length, resealed: changes.length };
    };
    return strapi.db.transaction(work as never) as unknown as ReturnType<typeof work>;
  }

  async function throughTable(
    table: Table,
    from: number,
    wanted: (keyId: string | null) => boolean,
    tell: Tell | undefined,
    keep: (after: number) => Promise<void>,
  ): Promise<number> {
    const counted = await strapi.db.connection(table.name).where('id', '>', from).count({ n: '*' }).first();
    const of = Number(counted?.n ?? 0);
    let after = from;
    let looked = 0;
    let resealed = 0;
    for (;;) {
      const done = await batch(table, after, wanted);
      if (done.last === null) return resealed;
      after = done.last;
      looked += done.looked;
      resealed += done.resealed;
      if (done.resealed > 0) await keep(after);
      tell?.({ table: table.name, looked, of, resealed });
    }
  }

  const store = () => strapi.store(STORE);

  return {
    async sealWhatIsClear(tell) {
      const known = ((await store().get({ key: 'sealed' })) as string[] | null) ?? [];
      for (const table of tables()) {
        const places = table.columns.map(({ attribute }) => `${table.uid}.${attribute}`);
        if (places.every((place) => known.includes(place))) continue;
        await throughTable(
          table,
          0,
          (keyId) => keyId !== null,
          tell,
          async () => undefined,
        );
        known.push(...places.filter((place) => !known.includes(place)));
        await store().set({ key: 'sealed', value: known });
      }
    },

    async rotate(tell) {
      let rotation = (await store().get({ key: 'rotation' })) as Rotation | null;
      const resumed = rotation !== null;
      if (rotation === null) {
        rotation = { to: vault().addKey().current };
        await keyRecords(strapi).note(rotation.to);
        await store().set({ key: 'rotation', value: rotation });
      }
      const { to } = rotation;
      const wanted = (keyId: string | null) => keyId === to;
      const all = tables();
      let resealed = 0;
      const first = Math.max(
        0,
        all.findIndex(({ name }) => name === rotation?.table),
      );
      for (const [place, table] of all.slice(first).entries()) {
        const from = place === 0 ? (rotation.after ?? 0) : 0;
        resealed += await throughTable(table, from, wanted, tell, (after) =>
          store().set({ key: 'rotation', value: { to, table: table.name, after } }),
        );
      }
      // a server that had not read the new key yet may have written under the old one meanwhile
      for (let passes = 0, again = 1; again > 0; passes += 1, resealed += again) {
        if (passes === MOST_PASSES)
          throw new KeyError(
            '还有服务在用旧密钥写入：请确认各服务都读得到新的密钥文件，或重启它们，再继续轮换。',
          );
        again = 0;
        for (const table of all)
          again += await throughTable(table, 0, wanted, undefined, async () => undefined);
      }
      await keyRecords(strapi).retireOthers(to);
      await store().delete({ key: 'rotation' });
      return { keyId: to, resumed, resealed };
    },
  };
}
