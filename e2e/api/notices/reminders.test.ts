import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../desk';
import { aDispute } from '../builders';
import { eventually, noticesFor } from './noticesFor';

/** A round every second or so; the present stays where it was put. */
const quick = { LIANDIAO_SWEEP_MINUTES: '0.02' };

describe.each(['sqlite', 'postgres'] as const)('rounds of the desk (%s)', (database) => {
  let desk: Desk;
  beforeAll(async () => {
    // general: the lead's 30 days run out on 2026-10-30
    desk = await startDesk({ database, now: '2026-10-30T09:00:00+08:00', env: quick });
  });
  afterAll(() => desk?.stop());

  const rounds = () => new Promise((resume) => setTimeout(resume, 4000));

  it('remind the unit of what is due, with the rule it rests on, and once', async () => {
    const made = await aDispute(desk).to('handling');
    const due = made.clock('general.resolve')?.dueOn;
    const of = `filters[kind]=reminder&filters[dispute][documentId]=${made.documentId}`;
    await eventually(
      () => noticesFor(desk, 'tax.clerk', of),
      (told) => told.some(({ threshold }) => threshold === 'dueToday'),
    );
    await rounds();
    const told = await noticesFor(desk, 'tax.clerk', of);
    const resolve = told.filter(({ dueOn }) => dueOn === due);
    expect(resolve).toMatchObject([
      {
        threshold: 'dueToday',
        title: expect.stringContaining('今天到期（2026-10-30）'),
        text: expect.stringContaining('依据：'),
        unit: 'tax',
        dispute: { number: made.number },
      },
    ]);
    expect(new Set(told.map(({ title }) => title)).size).toBe(told.length);
  });

  it('remind of nothing that is met', async () => {
    const made = await aDispute(desk).to('replied');
    await rounds();
    const of = `filters[kind]=reminder&filters[dispute][documentId]=${made.documentId}`;
    expect(await noticesFor(desk, 'tax.clerk', of)).toEqual([]);
  });

  it('count what is overdue and due for the bell', async () => {
    const count = await desk.call('GET', '/api/notices/count', undefined, await desk.login('tax.clerk'));
    const bench = await desk.call('GET', '/api/workbench', undefined, await desk.login('tax.clerk'));
    const { overdue, dueToday, dueSoon } = bench.body.data.counts;
    expect(count.body.data).toMatchObject({ overdue, dueSoon: dueToday + dueSoon });
    expect(count.body.data.unread).toBeGreaterThan(0);
  });

  it('ask administrators and the Centre for next year’s calendar, once in October', async () => {
    const of = 'filters[kind]=calendar';
    const told = await eventually(
      () => noticesFor(desk, 'admin', of),
      (seen) => seen.length > 0,
    );
    await rounds();
    expect(told).toMatchObject([
      { title: '2027 年放假安排还没有录入，涉及该年的时限都是暂定的', dispute: null },
    ]);
    expect(await noticesFor(desk, 'admin', of)).toHaveLength(1);
    expect(await noticesFor(desk, 'centre.clerk', of)).toHaveLength(1);
    expect(await noticesFor(desk, 'security', of)).toEqual([]);
  });
});
