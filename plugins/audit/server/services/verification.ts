import type { Core } from '@strapi/strapi';
import type { Fault } from '../../chain';
import { verifyTrail } from '../checking/verifyTrail';
import { systemColumns } from '../documentId';
import type { TrailService } from './trail';

/** A verification that has not been heard of for so long has died with its server (ms). */
const SILENT = 120_000;
/** Its progress is written at most so often (ms). */
const EVERY = 500;

/** A verification, as it is told. */
export type VerificationAnswer = {
  documentId: string;
  state: 'running' | 'sound' | 'broken' | 'failed';
  checked: number;
  total: number;
  archived: number;
  startedAt: string;
  endedAt: string | null;
  fault: Fault | null;
};

type Row = Record<string, unknown>;

/** Service: verifies the whole trail beside the desk's work, and keeps how far it has come. */
const verification = ({ strapi }: { strapi: Core.Strapi }) => {
  let stopping = false;
  let running: Promise<void> = Promise.resolve();

  const table = () => strapi.db.connection('audit_verifications');

  async function begin(): Promise<string> {
    const now = Date.now();
    const row = systemColumns(new Date(now));
    await table().insert({
      ...row,
      state: 'running',
      checked: 0,
      total: 0,
      archived: 0,
      started_at: now,
      seen_at: now,
    });
    return row.document_id;
  }

  async function work(documentId: string): Promise<void> {
    const { home, key } = (strapi.plugin('audit').service('trail') as TrailService).settings();
    const note = (changes: Row) =>
      table()
        .where({ document_id: documentId })
        .update({ ...changes, seen_at: Date.now() });
    let noted = 0;
    const progress = async (checked: number, total: number) => {
      if (Date.now() - noted > EVERY) {
        noted = Date.now();
        await note({ checked, total });
      }
      return !stopping;
    };
    try {
      const { sound, checked, total, archived, fault } = await verifyTrail({
        knex: strapi.db.connection,
        home,
        key,
        progress,
      });
      const state = sound === undefined ? 'failed' : sound ? 'sound' : 'broken';
      await note({
        state,
        checked,
        total,
        archived,
        fault: fault && JSON.stringify(fault),
        ended_at: Date.now(),
      });
    } catch (error) {
      strapi.log.error(`verification of the audit trail: ${(error as Error).stack}`);
      await note({ state: 'failed', ended_at: Date.now() }).catch(() => undefined);
    }
  }

  return {
    /** Begins to verify, or tells of the verification under way. */
    async start(): Promise<VerificationAnswer> {
      const under: Row | undefined = await table()
        .where({ state: 'running' })
        .where('seen_at', '>', Date.now() - SILENT)
        .first();
      if (under) return answer(under);
      const trail = strapi.plugin('audit').service('trail') as TrailService;
      await trail.record({ action: 'audit.verify', object: { type: 'audit' } });
      const documentId = await begin();
      running = running.then(() => work(documentId));
      return (await this.read(documentId)) as VerificationAnswer;
    },

    /** A verification by its documentId. */
    async read(documentId: string): Promise<VerificationAnswer | undefined> {
      const row: Row | undefined = await table().where({ document_id: documentId }).first();
      return row && answer(row);
    },

    /** The last one that came to an end. */
    async last(): Promise<VerificationAnswer | null> {
      const row: Row | undefined = await table()
        .whereIn('state', ['sound', 'broken'])
        .orderBy('started_at', 'desc')
        .first();
      return row ? answer(row) : null;
    },

    /** Ends after the batch under way. */
    async stop(): Promise<void> {
      stopping = true;
      await running;
    },
  };

  function answer(row: Row): VerificationAnswer {
    const state = String(row.state) as VerificationAnswer['state'];
    const silent = state === 'running' && Number(row.seen_at) < Date.now() - SILENT;
    const fault = typeof row.fault === 'string' ? JSON.parse(row.fault) : row.fault;
    return {
      documentId: String(row.document_id),
      state: silent ? 'failed' : state,
      checked: Number(row.checked),
      total: Number(row.total),
      archived: Number(row.archived ?? 0),
      startedAt: new Date(Number(row.started_at)).toISOString(),
      endedAt: row.ended_at === null ? null : new Date(Number(row.ended_at)).toISOString(),
      fault: (fault as Fault | null) ?? null,
    };
  }
};

export type VerificationService = ReturnType<typeof verification>;
export default verification;
