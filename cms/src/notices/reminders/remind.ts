import type { Reminder } from '@liandiao/deadlines/strapi-server';
import type { Knex } from 'knex';
import { dayWords } from '../../casework/movedClocks';
import { catalogue } from '../../catalogue';
import type { Threshold } from '../../contract';
import { present } from '../../present';
import { keepNotices } from '../keep';
import { readSettings } from '../settings/stored';

/** What a reminder says, by how near the day is; a date no calendar has settled is said to be so. */
const titles: Readonly<Record<Threshold, (what: string, day: string) => string>> = {
  yellow: (what, day) => `「${what}」将于 ${day} 到期`,
  orange: (what, day) => `「${what}」临近到期，应于 ${day} 前办理`,
  dueToday: (what, day) => `「${what}」今天到期（${day}）`,
  red: (what, day) => `「${what}」已逾期，到期日为 ${day}`,
};

/** Reminds the units whose clocks have reached a threshold; a clock nobody holds yet is the Centre's to know of. */
export async function remind(reminders: readonly Reminder[], trx: Knex): Promise<void> {
  const { centre } = await catalogue(trx);
  const { thresholds } = await readSettings(trx);
  await keepNotices(
    trx,
    reminders
      .filter(({ threshold }) => thresholds[threshold])
      .map(({ caseId, round, rule, subject, unit, title, clause, dueOn, provisional, threshold }) => ({
        key: ['reminder', caseId, round, rule, subject, unit, dueOn, threshold].join(' '),
        recipient: `unit:${unit || centre}`,
        kind: 'reminder',
        threshold,
        dueOn,
        title: titles[threshold](title, dayWords({ dueOn, provisional })),
        text: `依据：${clause}`,
        disputeId: caseId,
      })),
    present(),
  );
}
