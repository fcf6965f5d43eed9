import type { Core } from '@strapi/strapi';
import { missingYears } from '../missingYears';
import { today } from '../present';
import { remindersTarget } from '../remindersTarget';
import type { InForceService } from './in-force';
import type { LeaseService } from './lease';
import type { RecomputeService } from './recompute';
import type { RemindersService } from './reminders';

/** Longer than a step of a sweep ever takes (ms). */
const LEASE = 5 * 60_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Midnight in Shanghai, in milliseconds after midnight UTC. */
const MIDNIGHT = 16 * 60 * MINUTE;
/** After a change of the calendar, when its transaction has surely ended (ms). */
const SOON = 2_000;

/** Service: the regular round. Recomputes what a new calendar moved, reminds of what falls due, then asks the application. */
const sweep = ({ strapi }: { strapi: Core.Strapi }) => {
  const timers = new Set<NodeJS.Timeout>();
  let stopping = false;
  let started = false;
  let running: Promise<unknown> = Promise.resolve();
  let waiting = false;

  const service = <T>(name: string): T => strapi.plugin('deadlines').service(name) as T;

  async function round(stillOurs: () => Promise<boolean>): Promise<void> {
    const target = remindersTarget(strapi);
    if (target === undefined) return;
    const goOn = async () => !stopping && (await stillOurs());
    await service<RecomputeService>('recompute').all(goOn);
    await service<RemindersService>('reminders').tellAll(goOn);
    if (!(await goOn())) return;
    const day = today(strapi);
    const { years } = await service<InForceService>('in-force').at(strapi.db.connection);
    const missing = missingYears(day, years);
    await strapi.db.transaction(async ({ trx }) => {
      if (missing.length > 0) await target.calendarMissing(missing, day, trx);
      await target.swept(day, trx);
    });
  }

  /** One round, if no other server is at it. @returns whether it was made here */
  const once = (): Promise<boolean> => service<LeaseService>('lease').hold('deadlines.sweep', LEASE, round);

  /** A round after the one under way; asked for several times meanwhile, it is still one. */
  function next(): void {
    if (waiting || stopping) return;
    waiting = true;
    running = running
      .then(() => {
        waiting = false;
        return stopping ? undefined : once();
      })
      .catch((error: Error) => strapi.log.error(`sweep of deadlines: ${error.stack ?? error.message}`));
  }

  function after(milliseconds: number, work: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds);
    timer.unref();
    timers.add(timer);
  }

  function every(minutes: number): void {
    after(minutes * MINUTE, () => {
      next();
      every(minutes);
    });
  }

  /** The day's first reminders come with the day, not with the next regular round. */
  function atMidnight(): void {
    const sinceMidnight = (Date.now() - MIDNIGHT + DAY) % DAY;
    after(DAY - sinceMidnight + 5_000, () => {
      next();
      atMidnight();
    });
  }

  return {
    once,

    /** Rounds at the start, every so many minutes, and after midnight; 0 minutes: never. */
    start(): void {
      const minutes = strapi.config.get<number>('plugin::deadlines.sweepMinutes', 10);
      if (minutes <= 0 || started) return;
      started = true;
      next();
      every(minutes);
      atMidnight();
    },

    /** A round in a moment, because what is computed with has changed. */
    soon(): void {
      if (started) after(SOON, next);
    },

    /** Ends after the step under way. */
    async stop(): Promise<void> {
      stopping = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      await running;
    },
  };
};

export type SweepService = ReturnType<typeof sweep>;
export default sweep;
