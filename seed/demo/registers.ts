import type { RegisterPlayer } from '@liandiao/cms/contract';
import { addDays, shanghaiDay } from '@liandiao/deadlines/engine';
import type { County } from './county';
import { clerkOf, headOf } from './deeds/caseInHand';
import { Random } from './random';
import type { WorkingTime } from './workingTime';

/** What the registers need to know of the stored cases and accounts. */
export interface Stored {
  /** documentIds of closed disputes of a scope kind, some of them */
  closed(scopeKind: string, most: number): Promise<string[]>;
  /** documentId of an account */
  account(username: string): Promise<string>;
}

/** How far apart consultations come, in working days, at most. */
const APART = 4;

/** What is kept beside the cases: enquiries, boundary decisions, who stands in for whom, and what was learnt. */
export async function fillRegisters(
  player: RegisterPlayer,
  { material, units, centre }: County,
  time: WorkingTime,
  stored: Stored,
): Promise<void> {
  const random = Random.of(1, 0x30000000);
  const now = time.now.toISOString();
  const today = shanghaiDay(time.now);
  const clerk = clerkOf(centre);
  let ago = material.consultations.length * APART;
  for (const { unit, ...told } of material.consultations) {
    ago = Math.max(0, ago - random.between(1, APART));
    const askedAt = time.instant(ago, random.between(0, Math.max(0, time.minutes(ago) - 1)));
    await player.add('consultations', `${unit}.clerk`, { ...told, askedAt }, askedAt);
  }
  for (const { since, until, ...decision } of material.boundaries)
    await player.add(
      'boundaryDecisions',
      headOf(centre),
      {
        ...decision,
        since: addDays(today, -since),
        ...(until === undefined ? {} : { until: addDays(today, -until) }),
      },
      now,
    );
  for (const { unit, kind, days, reason } of material.deputies.filter(({ unit }) =>
    units.some(({ code }) => code === unit),
  ))
    await player.add(
      'deputies',
      `${unit}.head`,
      {
        person: await stored.account(`${unit}.clerk`),
        deputy: await stored.account(`${unit}.head`),
        from: today,
        ...(days === undefined ? {} : { to: addDays(today, days) }),
        kind,
        reason,
      },
      now,
    );
  for (const { scopeKind, dueIn, ...lesson } of material.lessons)
    await player.add(
      'lessons',
      clerk,
      {
        ...lesson,
        ...(dueIn === undefined ? {} : { dueOn: addDays(today, dueIn) }),
        disputes: await stored.closed(scopeKind, random.between(2, 4)),
      },
      now,
    );
}
