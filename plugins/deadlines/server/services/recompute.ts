import type { Core } from '@strapi/strapi';
import { today } from '../present';
import { remindersTarget } from '../remindersTarget';
import type { InForceService } from './in-force';
import type { ReplayService } from './replay';

/** Cases looked up at a time; each is replayed in a transaction of its own. */
const BATCH = 200;

/** Service: after a change of the calendar, open clocks are computed anew and their holders told (deadlines.md §1). */
const recompute = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The calendar and the day of the last pass that found nothing left: looking again would find nothing either. */
  let settled = '';

  return {
    /**
     * Replays every case with a running clock that an earlier calendar computed.
     * @param goOn asked before each case
     * @returns how many cases were replayed
     */
    async all(goOn: () => Promise<boolean> = async () => true): Promise<number> {
      const inForce = strapi.plugin('deadlines').service('in-force') as InForceService;
      const { calendar } = await inForce.at(strapi.db.connection);
      const pass = `${calendar.version} ${today(strapi)}`;
      if (settled === pass) return 0;
      const { replayCase } = strapi.plugin('deadlines').service('replay') as ReplayService;
      let replayed = 0;
      for (let after = 0; ; ) {
        const cases: number[] = await strapi.db
          .connection('clocks')
          .where({ state: 'running', sealed: false })
          .whereNot('calendar_version', calendar.version)
          .where('case_id', '>', after)
          .distinct('case_id')
          .orderBy('case_id')
          .limit(BATCH)
          .pluck('case_id');
        for (const caseId of cases) {
          if (!(await goOn())) return replayed;
          await strapi.db.transaction(async ({ trx }) => {
            const outcome = await replayCase(caseId, trx);
            if (outcome.moved.length > 0) await remindersTarget(strapi)?.moved(caseId, outcome, trx);
          });
          replayed += 1;
          after = caseId;
        }
        if (cases.length < BATCH) break;
      }
      settled = pass;
      return replayed;
    },
  };
};

export type RecomputeService = ReturnType<typeof recompute>;
export default recompute;
