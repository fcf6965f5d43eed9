import { describe, expect, it } from 'vitest';
import type { Desk } from '../desk';
import { aDispute, Case, onBothDatabases, REPLY, registrationForm } from './builders';

const CLERK = 'town-chengguan.clerk';
const REASON = { reason: '检验用理由' };

const registeredAt = async (desk: Desk, at: string, over: Record<string, unknown> = {}) =>
  new Case(
    desk,
    await desk.call(
      'POST',
      '/api/disputes',
      registrationForm({ registeredAt: at, ...over }),
      await desk.login(CLERK),
    ),
  );

const acceptedAt = async (desk: Desk, at: string, input: Record<string, unknown>) => {
  const one = await registeredAt(desk, at);
  await one.does(CLERK, 'accept', at, { route: 'own', eventType: 'arrears', ...input });
  return one;
};

onBothDatabases('days and due dates', (desk) => {
  describe('a day is a day in Shanghai', () => {
    it('half past four in the afternoon of the 14th in London is the 15th', async () => {
      const one = await acceptedAt(desk(), '2026-02-14T16:30:00Z', { tier: 'simple', route: 'transfer' });
      // 15 to 23 February 2026 is the Spring Festival
      expect(one.clock('transfer.send')).toMatchObject({ startOn: '2026-02-15', dueOn: '2026-02-24' });
    });

    it.each([
      ['2026-02-24T15:59:59Z', 'met', '2026-02-24'],
      ['2026-02-24T16:00:00Z', 'metLate', '2026-02-25'],
      ['2026-02-24T23:59:59+08:00', 'met', '2026-02-24'],
      ['2026-02-25T00:00:00+08:00', 'metLate', '2026-02-25'],
    ])('sent at %s, due on the 24th: %s', async (at, light, metOn) => {
      const one = await acceptedAt(desk(), '2026-02-14T16:30:00Z', { tier: 'simple', route: 'transfer' });
      await one.does(CLERK, 'transfer', at, { toUnit: 'tax', problem: '欠缴' });
      expect(one.clock('transfer.send')).toMatchObject({ light, metOn, dueOn: '2026-02-24' });
    });
  });

  it('a make-up Saturday counts as a working day', async () => {
    const one = await acceptedAt(desk(), '2026-09-30T10:00:00+08:00', { tier: 'general' });
    expect(one.clock('general.requestAssistance')?.dueOn).toBe('2026-10-10');
  });

  it('a nominal day on a Sunday rolls to the Monday', async () => {
    const one = await acceptedAt(desk(), '2026-08-02T10:00:00+08:00', { tier: 'complex' });
    // the raw 60th day is 1 October
    expect(one.clock('complex.resolve')).toMatchObject({ nominalOn: '2026-10-01', dueOn: '2026-10-08' });
  });

  it('another tier on the fourth day is computed from acceptance; old and new stay in the timeline', async () => {
    const one = await acceptedAt(desk(), '2026-09-01T10:00:00+08:00', { tier: 'simple' });
    expect(one.clock('simple.resolve')?.dueOn).toBe('2026-09-08');
    const { meta } = await one.does(CLERK, 'classify', '2026-09-05T10:00:00+08:00', {
      tier: 'complex',
      ...REASON,
    });
    expect(one.clock('complex.resolve')).toMatchObject({ startOn: '2026-09-01', nominalOn: '2026-10-31' });
    expect(meta.timeline[0].details).toContainEqual({
      label: '时限：简易争议处置',
      text: '2026-09-08，不再适用',
    });
    expect(one.clock('simple.resolve')).toMatchObject({ light: 'void', dueOn: '2026-09-08' });
  });

  it('general to complex on day 20 leaves three working days to submit to a conference', async () => {
    const one = await acceptedAt(desk(), '2026-09-01T10:00:00+08:00', { tier: 'general' });
    await one.does(CLERK, 'classify', '2026-09-21T10:00:00+08:00', { tier: 'complex', ...REASON });
    expect(one.clock('complex.submitConference')?.dueOn).toBe('2026-09-24');
    expect(one.clock('complex.resolve')).toMatchObject({ startOn: '2026-09-01' });
  });

  it('a change to complex in time leaves the fifteen days', async () => {
    const one = await acceptedAt(desk(), '2026-09-01T10:00:00+08:00', { tier: 'general' });
    await one.does(CLERK, 'classify', '2026-09-02T10:00:00+08:00', { tier: 'complex', ...REASON });
    expect(one.clock('complex.submitConference')?.dueOn).toBe('2026-09-16');
  });

  describe('a reply on a general case without asking for assistance', () => {
    it.each([
      ['2026-09-04T23:59:59+08:00', 'void'],
      ['2026-09-05T00:00:00+08:00', 'metLate'],
    ])('at %s makes general.requestAssistance %s', async (at, light) => {
      const one = await acceptedAt(desk(), '2026-09-01T10:00:00+08:00', { tier: 'general' });
      await one.does(CLERK, 'reply', at, REPLY);
      expect(one.clock('general.requestAssistance')).toMatchObject({ dueOn: '2026-09-04', light });
      expect(one.clock('general.resolve')?.light).toBe('met');
    });
  });

  it('an anonymous complex case is resolved by the reply', async () => {
    const one = await aDispute(desk()).anonymously().ofTier('complex').to('replied');
    expect(one.clock('complex.resolve')).toMatchObject({ light: 'met', metOn: '2026-10-20' });
    expect(one.clock('feedback.final')).toBeUndefined();
  });

  describe('late entry', () => {
    it.each([
      ['2026-11-20T09:00:00+08:00', false],
      ['2026-11-19T23:00:00+08:00', false],
      ['2026-11-18T23:59:59+08:00', true],
    ])('of a deed done at %s on Friday the 20th is marked: %s', async (at, late) => {
      const one = await registeredAt(desk(), at);
      expect(one.last.body.meta.timeline[0]).toMatchObject({
        at: new Date(at).toISOString(),
        enteredAt: '2026-11-20T04:00:00.000Z',
        late,
      });
    });
  });

  describe('a correction of the day of acceptance', () => {
    it('replays deeds that were in time into late ones', async () => {
      const one = await acceptedAt(desk(), '2026-09-01T10:00:00+08:00', {
        tier: 'simple',
        route: 'transfer',
      });
      await one.does(CLERK, 'transfer', '2026-09-02T10:00:00+08:00', { toUnit: 'tax', problem: '欠缴' });
      expect(one.clock('transfer.send')?.light).toBe('met');
      const early = await registeredAt(desk(), '2026-08-28T10:00:00+08:00');
      await early.does(CLERK, 'accept', '2026-09-01T10:00:00+08:00', {
        tier: 'simple',
        route: 'transfer',
        eventType: 'arrears',
      });
      await early.does(CLERK, 'transfer', '2026-09-02T10:00:00+08:00', { toUnit: 'tax', problem: '欠缴' });
      await early.does(CLERK, 'correct-acceptance', '2026-09-03T10:00:00+08:00', {
        acceptedAt: '2026-08-28T11:00:00+08:00',
        ...REASON,
      });
      expect(early.clock('transfer.send')).toMatchObject({
        startOn: '2026-08-28',
        dueOn: '2026-08-31',
        light: 'metLate',
      });
    });
  });

  describe('over HTTP alone', () => {
    const due = async (query: string) =>
      desk().call('GET', `/api/deadlines/due?${query}`, undefined, await desk().login(CLERK));

    it('GET /api/deadlines/due gives the working', async () => {
      const { status, body } = await due('start=2024-09-26&amount=5&unit=workday');
      expect([status, (body.data ?? body).dueOn]).toEqual([200, '2024-10-09']);
      expect((body.data ?? body).steps.length).toBeGreaterThan(5);
    });

    it.each([
      'start=2025-02-29&amount=5&unit=workday',
      'start=2025-02-28&amount=0&unit=day',
      'start=2025-02-28&amount=1.5&unit=day',
      'start=2025-02-28&amount=5&unit=week',
      '',
    ])('GET /api/deadlines/due?%s is refused', async (query) => {
      expect((await due(query)).status).toBe(400);
    });

    it.each([
      'GET /api/deadlines/due?start=2024-09-26&amount=5&unit=workday',
      'GET /api/deadlines/calendar/2026',
      'POST /api/deadlines/plan',
    ])('%s needs a token', async (route) => {
      const [method = '', path = ''] = route.split(' ');
      expect((await desk().call(method, path, method === 'POST' ? { facts: {} } : undefined)).status).toBe(
        401,
      );
    });
  });
});

onBothDatabases(
  'a year without an official calendar',
  (desk) => {
    it('gives provisional days', async () => {
      const one = await acceptedAt(desk(), '2026-12-30T10:00:00+08:00', { tier: 'simple' });
      expect(one.clock('simple.resolve')).toMatchObject({ provisional: true });
      expect(one.clock('simple.resolve')?.dueOn?.slice(0, 4)).toBe('2027');
    });

    it('leaves a day in an official year final', async () => {
      const one = await acceptedAt(desk(), '2026-12-14T10:00:00+08:00', { tier: 'simple' });
      expect(one.clock('simple.resolve')).toMatchObject({ provisional: false, dueOn: '2026-12-21' });
    });

    it('makes the last week of December provisional too', async () => {
      const one = await acceptedAt(desk(), '2026-12-22T10:00:00+08:00', { tier: 'simple' });
      expect(one.clock('simple.resolve')).toMatchObject({ provisional: true, dueOn: '2026-12-29' });
    });

    it('accepts nothing dated after the present it was given', async () => {
      const token = await desk().login(CLERK);
      const body = registrationForm({ registeredAt: '2027-01-04T09:00:01+08:00' });
      expect((await desk().call('POST', '/api/disputes', body, token)).status).toBe(400);
    });
  },
  { now: '2027-01-04T09:00:00+08:00' },
);
