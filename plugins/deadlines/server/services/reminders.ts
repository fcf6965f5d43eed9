import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type ClockRow, THRESHOLDS, type Threshold, thresholdsReached } from '../../engine';
import { REMINDED_ONCE } from '../caseLink';
import { documentId } from '../documentId';
import { present, today } from '../present';
import { remindersTarget } from '../remindersTarget';
import type { Reminder, RemindersTarget } from '../types';
import type { ReplayService } from './replay';

/** Clocks told of in one transaction: short enough that nobody at the desk waits for it. */
const BATCH = 100;

type Due = ClockRow & { id: number };

/** The threshold reached gravest of all, as SQL; `thresholdsReached` says the same of one clock. */
const GRAVEST = `case when c.due_on < ? then 'red' when c.due_on = ? then 'dueToday'
  when c.orange_on <= ? then 'orange' else 'yellow' end`;

/** Running clocks in their warning days, of which nobody has been reminded at the threshold they have reached. */
function unannounced(knex: Knex, day: string): Knex.QueryBuilder {
  return knex('clocks as c')
    .where({ 'c.state': 'running', 'c.sealed': false })
    .where('c.yellow_on', '<=', day)
    .whereNotNull('c.due_on')
    .whereNotExists((known) =>
      known
        .select(knex.raw('1'))
        .from('reminders as r')
        .whereRaw('r.case_id = c.case_id and r.round = c.round and r.rule = c.rule and r.subject = c.subject')
        .whereRaw('r.unit = c.unit and r.due_on = c.due_on')
        .whereRaw(`r.threshold = ${GRAVEST}`, [day, day, day]),
    );
}

/** Service: finds the clocks whose warning days have come, and tells the application of each threshold once. */
const reminders = ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * Of these cases those nobody is at work on, held until the transaction ends: whoever acts on a case afterwards acts
   * on one that has been reminded of, and a clock met just now is seen as met. The others are left to the next sweep.
   */
  async function freeCases(caseIds: number[], trx: Knex): Promise<number[]> {
    const { link } = strapi.plugin('deadlines').service('replay') as ReplayService;
    const { tableName } = strapi.db.metadata.get(link()?.uid ?? '');
    const query = trx(tableName).whereIn('id', caseIds).orderBy('id');
    // SQLite has one connection: within a transaction nobody else is at work
    if (strapi.db.dialect.client === 'postgres') query.forNoKeyUpdate().skipLocked();
    return query.pluck('id');
  }

  /** Notes every threshold a clock has reached; what is returned was noted now and by nobody else. */
  async function note(clocks: Due[], day: string, trx: Knex): Promise<Reminder[]> {
    const now = present(strapi);
    const system = () => ({
      document_id: documentId(),
      at: now,
      created_at: now,
      updated_at: now,
      published_at: now,
    });
    const keyed = clocks.flatMap((clock) =>
      thresholdsReached(
        { dueOn: clock.due_on, orangeOn: clock.orange_on, yellowOn: clock.yellow_on },
        day,
      ).map((threshold, position) => ({
        case_id: clock.case_id,
        round: clock.round,
        rule: clock.rule,
        subject: clock.subject,
        unit: clock.unit,
        due_on: clock.due_on,
        threshold,
        announced: position === 0,
        ...system(),
      })),
    );
    const noted: { case_id: number; rule: string; subject: string; threshold: Threshold }[] = await trx(
      'reminders',
    )
      .insert(keyed)
      .onConflict([...REMINDED_ONCE])
      .ignore()
      .returning(['case_id', 'rule', 'subject', 'threshold']);
    const fresh = new Set(
      noted.map((row) => `${row.case_id}\n${row.rule}\n${row.subject}\n${row.threshold}`),
    );
    return clocks.flatMap((clock) => {
      const [threshold = THRESHOLDS[0]] = thresholdsReached(
        { dueOn: clock.due_on, orangeOn: clock.orange_on, yellowOn: clock.yellow_on },
        day,
      );
      return fresh.has(`${clock.case_id}\n${clock.rule}\n${clock.subject}\n${threshold}`)
        ? [reminderOf(clock, threshold)]
        : [];
    });
  }

  async function tell(
    ids: number[],
    caseIds: number[],
    day: string,
    target: RemindersTarget,
  ): Promise<number> {
    return strapi.db.transaction(async ({ trx }) => {
      const free = await freeCases(caseIds, trx);
      const clocks: Due[] = await unannounced(trx, day)
        .whereIn('c.id', ids)
        .whereIn('c.case_id', free)
        .orderBy('c.id')
        .select('c.*');
      if (clocks.length === 0) return 0;
      const told = await note(clocks, day, trx);
      if (told.length > 0) await target.remind(told, trx);
      return told.length;
    });
  }

  return {
    /**
     * Tells of everything that is due to be told, in batches. Twice in a row, or on two servers at once, tells nothing
     * twice: the unique index of `reminders` decides.
     * @param goOn asked before each batch
     * @returns how many reminders went out
     */
    async tellAll(goOn: () => Promise<boolean> = async () => true): Promise<number> {
      const target = remindersTarget(strapi);
      if (target === undefined) return 0;
      const day = today(strapi);
      let told = 0;
      for (let after = 0; await goOn(); ) {
        const batch: { id: number; case_id: number }[] = await unannounced(strapi.db.connection, day)
          .where('c.id', '>', after)
          .orderBy('c.id')
          .limit(BATCH)
          .select('c.id', 'c.case_id');
        const last = batch.at(-1);
        if (last === undefined) break;
        after = last.id;
        told += await tell(
          batch.map(({ id }) => id),
          [...new Set(batch.map(({ case_id }) => case_id))],
          day,
          target,
        );
      }
      return told;
    },
  };
};

function reminderOf(clock: Due, threshold: Threshold): Reminder {
  return {
    caseId: clock.case_id,
    round: clock.round,
    rule: clock.rule,
    subject: clock.subject,
    unit: clock.unit,
    title: clock.title,
    clause: clock.clause,
    dueOn: clock.due_on ?? '',
    provisional: Boolean(clock.provisional),
    threshold,
  };
}

export type RemindersService = ReturnType<typeof reminders>;
export default reminders;
