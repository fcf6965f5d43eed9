import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../desk';
import { query } from '../../desk/postgres';
import { aDispute, type Case } from '../builders';
import { eventually, noticesFor } from './noticesFor';

// the package brings no types of its own
const Database = createRequire(import.meta.url)('better-sqlite3') as new (
  file: string,
) => { exec(statement: string): void; close(): void };

const HOLIDAY = `insert into day_overrides ("on", workday, reason) values ('2026-10-30', false, '测试假日')`;

/** What the calendar's own screen will do: 30 October becomes a holiday. */
async function changeCalendar(desk: Desk, database: 'sqlite' | 'postgres'): Promise<void> {
  if (database === 'postgres') {
    await query(desk.place.env.DATABASE_URL ?? '', HOLIDAY);
    return;
  }
  const file = new Database(join(desk.place.home, 'desk.sqlite'));
  file.exec(HOLIDAY);
  file.close();
}

describe.each(['sqlite', 'postgres'] as const)('a new calendar (%s)', (database) => {
  let desk: Desk;
  let made: Case;
  let closed: Case;
  beforeAll(async () => {
    desk = await startDesk({
      database,
      now: '2026-10-26T09:00:00+08:00',
      env: { LIANDIAO_SWEEP_MINUTES: '0.02' },
    });
    made = await aDispute(desk).to('handling');
    closed = await aDispute(desk).to('closed');
    await changeCalendar(desk, database);
  });
  afterAll(() => desk?.stop());

  const moved = () =>
    eventually(
      () => made.read('tax.clerk'),
      ({ body }) => body.data.revision > made.revision,
    );

  it('moves the open clocks, and the timeline keeps from when to when and why', async () => {
    expect(made.clock('general.resolve')?.dueOn).toBe('2026-10-30');
    const { body } = await moved();
    const clock = body.meta.clocks.find(({ rule }: { rule: string }) => rule === 'general.resolve');
    expect(clock.dueOn).toBe('2026-11-02');
    expect(body.meta.timeline[0]).toMatchObject({
      action: 'recompute',
      actor: '系统',
      sentence: '工作日历更新，时限重新计算',
      details: [{ label: '时限：一般争议处置', text: '2026-10-30 → 2026-11-02' }],
    });
    expect(body.data.revision).toBe(made.revision + 1);
  });

  it('is told to who holds the clock', async () => {
    await moved();
    const told = await noticesFor(desk, 'tax.clerk', `filters[dispute][documentId]=${made.documentId}`);
    expect(told.filter(({ kind }) => kind === 'moved')).toMatchObject([
      { title: '本单位的办理时限有变动', text: '一般争议处置：2026-10-30 → 2026-11-02' },
    ]);
  });

  it('leaves a closed case as it was', async () => {
    await moved();
    const { body } = await closed.read('tax.clerk');
    expect(body.data.revision).toBe(closed.revision);
    expect(body.meta.clocks.find(({ rule }: { rule: string }) => rule === 'general.resolve').dueOn).toBe(
      '2026-10-30',
    );
  });
});
