import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { planClocks, storedClock } from '../../engine';
import { clockRow } from '../../engine/clockRow';
import { type CaseLink, findCaseLink } from '../caseLink';
import { clockChanges, type StoredRow } from '../clockChanges';
import { documentId } from '../documentId';
import { present } from '../present';
import { refusing } from '../refusal';
import type { CaseFactsSource, Replayed } from '../types';
import type { InForceService } from './in-force';

/** Service: turns a case's facts into its clocks, within the transaction that changed the facts. */
const replay = ({ strapi }: { strapi: Core.Strapi }) => {
  const collecting = new AsyncLocalStorage<Set<number>>();
  let found: CaseLink | null | undefined;

  /** What the application declared; looked up once, after all content types are there. */
  function link(): CaseLink | null {
    if (found === undefined) found = findCaseLink(strapi);
    return found;
  }

  async function roundOf(caseId: number, trx: Knex) {
    const source = strapi.service(link()?.facts as never) as unknown as CaseFactsSource | undefined;
    if (source === undefined) throw new Error(`no service ${link()?.facts} to ask for a case's facts`);
    return source.factsOf(caseId, trx);
  }

  /**
   * Two writes to parts of one case each see only their own: the second waits here for the first, and then reads
   * both. Weaker than FOR UPDATE, which would wait for the key locks that two inserted parts hold on their case.
   */
  async function lock(caseId: number, trx: Knex): Promise<void> {
    const uid = link()?.uid;
    if (uid === undefined) throw new Error('no content type declares pluginOptions.deadlines.case');
    await trx(strapi.db.metadata.get(uid).tableName).where({ id: caseId }).forNoKeyUpdate().first('id');
  }

  const rowsOf = (caseId: number, round: number, trx: Knex): Promise<StoredRow[]> =>
    trx('clocks').where({ case_id: caseId, round }).orderBy('id');

  /**
   * Replays one case: plans its clocks from its facts and writes what differs. A sealed round never changes again.
   * @throws a 400 when the facts cannot be computed with, so that the write that made them is rolled back
   */
  async function replayCase(caseId: number, trx: Knex): Promise<Replayed> {
    await lock(caseId, trx);
    const told = await roundOf(caseId, trx);
    if (told === null) return { clocks: [], moved: [] };
    const { facts, round, closed } = told;
    const stored = await rowsOf(caseId, round, trx);
    if (closed && stored.some((row) => row.sealed)) return { clocks: stored.map(storedClock), moved: [] };
    const inForce = strapi.plugin('deadlines').service('in-force') as InForceService;
    const { rules, byKey: rulesByKey, calendar } = await inForce.at(trx);
    const context = { caseId, round, sealed: closed, rules: rulesByKey, calendar };
    const planned = refusing(() => planClocks(facts, rules, calendar)).map((clock) =>
      clockRow(clock, context),
    );
    const { inserts, updates, moved } = clockChanges(stored, planned);
    if (inserts.length + updates.length === 0) return { clocks: stored.map(storedClock), moved };
    const now = present(strapi);
    for (const { id, changes } of updates)
      await trx('clocks')
        .where({ id })
        .update({ ...changes, updated_at: now });
    if (inserts.length > 0) {
      const system = () => ({
        document_id: documentId(),
        created_at: now,
        updated_at: now,
        published_at: now,
      });
      await trx('clocks').insert(inserts.map((row) => ({ ...row, ...system() })));
    }
    return { clocks: (await rowsOf(caseId, round, trx)).map(storedClock), moved };
  }

  return {
    link,
    replayCase,

    /** Notes, within `once`, a case whose facts were written past the Document Service. */
    touch(caseId: number): void {
      const touched = collecting.getStore();
      if (touched === undefined) throw new Error('touch(caseId) belongs inside once(...)');
      touched.add(caseId);
    },

    /**
     * Runs `work` in a transaction (the present one, where there is one) and then replays, in the same transaction,
     * each case that was touched, once. Inside another `once` it only notes them there.
     */
    async once<T>(work: (trx: Knex) => Promise<T>): Promise<{ result: T; replayed: Map<number, Replayed> }> {
      return strapi.db.transaction(async ({ trx }) => {
        const replayed = new Map<number, Replayed>();
        if (collecting.getStore() !== undefined) return { result: await work(trx), replayed };
        const touched = new Set<number>();
        const result = await collecting.run(touched, () => work(trx));
        // Always in the same order, so that two transactions never wait for each other.
        for (const caseId of [...touched].sort((a, b) => a - b))
          replayed.set(caseId, await replayCase(caseId, trx));
        return { result, replayed };
      });
    },

    /** Replays many cases, each in a transaction of its own, and tells what moved. */
    async replayMany(caseIds: readonly number[]): Promise<Map<number, Replayed>> {
      const replayed = new Map<number, Replayed>();
      for (const caseId of caseIds)
        replayed.set(caseId, await strapi.db.transaction(({ trx }) => replayCase(caseId, trx)));
      return replayed;
    },
  };
};

export type ReplayService = ReturnType<typeof replay>;
export default replay;
