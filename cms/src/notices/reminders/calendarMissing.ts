import type { Knex } from 'knex';
import { catalogue } from '../../catalogue';
import { ADMINISTRATORS } from '../../mechanism/notices';
import { present } from '../../present';
import { keepNotices } from '../keep';

/** Asks the administrators and the Centre for a year's notice, once a month until it is there (deadlines.md §5). */
export async function askForCalendar(years: readonly number[], today: string, trx: Knex): Promise<void> {
  const { centre } = await catalogue(trx);
  await keepNotices(
    trx,
    years.flatMap((year) =>
      [ADMINISTRATORS, `unit:${centre}`].map((recipient) => ({
        key: `calendar ${year} ${today.slice(0, 7)} ${recipient}`,
        recipient,
        kind: 'calendar' as const,
        title: `${year} 年放假安排还没有录入，涉及该年的时限都是暂定的`,
        text: '国务院办公厅发布放假安排后，请尽快录入并确认工作日历；录入后未办结的时限会重新计算并通知承办单位。',
        disputeId: null,
      })),
    ),
    present(),
  );
}
