import type { DeadlineRule, WorkCalendar } from '@liandiao/deadlines/engine';
import type { Core } from '@strapi/strapi';
import { catalogue, type LiveCatalogue } from './index';

/** How long rules and calendar may be used for reading before they are looked at again (ms). */
const LIFETIME = 3000;

/** The county as readers need it: its lists, its rules, its calendar. */
export interface Snapshot {
  catalogue: LiveCatalogue;
  rules: readonly DeadlineRule[];
  calendar: WorkCalendar;
}

let kept: { inForce: Omit<Snapshot, 'catalogue'>; until: number } | undefined;

/**
 * The county as it was at most a few seconds ago on another server, and as it is now on this one. For lists; whatever
 * decides or writes reads `surroundings` in its own transaction.
 */
export async function snapshot(): Promise<Snapshot> {
  const lists = await catalogue();
  if (!kept || kept.until <= Date.now()) {
    const { rules, calendar } = await strapi.plugin('deadlines').service('in-force').at(strapi.db.connection);
    kept = { inForce: { rules, calendar }, until: Date.now() + LIFETIME };
  }
  return { catalogue: lists, ...kept.inForce };
}

const forget = () => {
  kept = undefined;
};

/** Drops what was kept whenever a rule or a day is written. */
export function watchInForce(app: Core.Strapi): void {
  forget();
  app.db.lifecycles.subscribe({
    models: [
      'plugin::deadlines.deadline-rule',
      'plugin::deadlines.calendar-year',
      'plugin::deadlines.day-override',
    ],
    afterCreate: forget,
    afterUpdate: forget,
    afterDelete: forget,
  });
}
