import type { Core } from '@strapi/strapi';
import type { ReplayService } from './services/replay';
import type { RemindersTarget } from './types';

/** The application's service that is told of reminders; undefined where it declares none. */
export function remindersTarget(strapi: Core.Strapi): RemindersTarget | undefined {
  const uid = (strapi.plugin('deadlines').service('replay') as ReplayService).link()?.reminders;
  if (uid === undefined) return undefined;
  const target = strapi.service(uid as never) as unknown as RemindersTarget | undefined;
  if (target === undefined) throw new Error(`no service ${uid} to tell of reminders`);
  return target;
}
