import { addWorkdays, shanghaiDay, type WorkCalendar } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { catalogue } from '../../catalogue';
import { instantOf } from '../../catalogue/columns';
import { nextBy } from '../../conferences/nextBy';
import { numberSetting } from '../../mechanism/catalogue';
import { present } from '../../present';
import { keepNotices } from '../keep';

/** Working days before the last day at which the Centre is reminded to call the conference. */
const AHEAD = 5;

/** Whether the Centre is to be reminded today of the next conference (R6), and how: ahead, or when the day has passed. */
export function conferenceReminder(
  today: string,
  lastOn: string,
  everyMonths: number,
  plannedOn: readonly string[],
  calendar: WorkCalendar,
): { by: string; late: boolean } | null {
  const by = nextBy(lastOn, everyMonths);
  if (today > by) return plannedOn.some((on) => on >= today) ? null : { by, late: true };
  if (plannedOn.some((on) => on >= today && on <= by)) return null;
  return addWorkdays(today, AHEAD, calendar) >= by ? { by, late: false } : null;
}

/** Reminds the Centre that the regular conference falls due and none is planned; once ahead, once when it is late. */
export async function remindOfConference(today: string, trx: Knex): Promise<void> {
  const lists = await catalogue(trx);
  const held = await trx('conferences').whereIn('state', ['held', 'minuted']).max('held_at as at').first();
  const lastAt = instantOf(held?.at);
  if (lastAt === null) return;
  const planned: unknown[] = await trx('conferences').where('state', 'planned').pluck('held_at');
  const { calendar } = await strapi.plugin('deadlines').service('in-force').at(trx);
  const due = conferenceReminder(
    today,
    shanghaiDay(lastAt),
    numberSetting(lists, 'conference', 'everyMonths'),
    planned.flatMap((at) => {
      const instant = instantOf(at);
      return instant === null ? [] : [shanghaiDay(instant)];
    }),
    calendar,
  );
  if (due === null) return;
  const [waiting] = await trx('agenda_items').where('state', 'waiting').count('* as total');
  await keepNotices(
    trx,
    [
      {
        key: `conference ${due.by} ${due.late ? 'late' : 'ahead'}`,
        recipient: `unit:${lists.centre}`,
        kind: 'conference',
        dueOn: due.by,
        title: due.late
          ? `联席会议应于 ${due.by} 前召开，已过期，请尽快安排`
          : `联席会议应于 ${due.by} 前召开，还没有安排`,
        text: `待研究事项 ${Number(waiting?.total ?? 0)} 件。`,
        disputeId: null,
      },
    ],
    present(),
  );
}
