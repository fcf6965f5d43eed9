import { describe, expect, it } from 'vitest';
import {
  aConference,
  aDispute,
  conferenceForm,
  HELD_AT,
  inTheNameOf,
  onBothDatabases,
  pathsOf,
} from '../builders';

const CLERK = 'town-chengguan.clerk';
const CENTRE = 'centre.clerk';

onBothDatabases('conferences', (desk) => {
  const centre: ReturnType<typeof inTheNameOf> = (...asked) => inTheNameOf(desk(), CENTRE)(...asked);
  const write = (conference: { documentId: string }, body: Record<string, unknown>) =>
    centre('PUT', `/api/conferences/${conference.documentId}`, body);
  const serial = (number: string) => Number(number.slice(-3));

  describe('planning', () => {
    it('gives the next number of the year and answers what was written', async () => {
      const first = await aConference(desk());
      expect(first).toMatchObject({
        title: '十月联席会议',
        state: 'planned',
        heldAt: '2026-10-15T01:00:00.000Z',
        place: '县政府二楼会议室',
        convener: '专班组长',
        minutes: null,
        revision: 1,
        items: 0,
      });
      expect(first.attendance).toMatchObject([
        { unit: { code: 'tax' }, name: '测试丙', present: true },
        { unit: { code: 'medical' }, name: null, present: false, note: '因公外出' },
      ]);
      expect(first.number).toMatch(/^石社联〔2026〕\d{3}$/);
      const second = await aConference(desk());
      expect(serial(second.number)).toBe(serial(first.number) + 1);
    });

    it('takes Strapi’s form of a body, and a retry once', async () => {
      const body = { data: { title: '会议', heldAt: HELD_AT } };
      const headers = { 'Idempotency-Key': `key-${Date.now()}` };
      const one = await centre('POST', '/api/conferences', body, headers);
      const again = await centre('POST', '/api/conferences', body, headers);
      expect([one.status, again.status]).toEqual([201, 201]);
      expect(again.body.data.documentId).toBe(one.body.data.documentId);
      expect(one.body.data).toMatchObject({ place: null, convener: null, attendance: [] });
    });

    it.each([
      [{ title: ' ' }, ['title']],
      [{ heldAt: '2026-10-15' }, ['heldAt']],
      [{ heldAt: undefined, title: undefined }, ['title', 'heldAt']],
      [{ attendance: [{ unit: 'nowhere' }] }, ['attendance.0.unit']],
      [{ attendance: [{ unit: 'tax' }, { unit: 'tax' }] }, ['attendance.1.unit']],
      [{ attendance: [{ unit: 'tax', present: 'yes' }] }, ['attendance.0.present']],
      [{ attendance: { 0: { unit: 'tax' } } }, ['attendance']],
      [{ state: 'cancelled' }, ['state']],
      [{ state: 'over' }, ['state']],
      [{ minutes: '纪要' }, ['minutes']],
      [{ state: 'held', heldAt: '2026-11-25T09:00:00+08:00' }, ['heldAt']],
      [{ state: 'held', place: '', convener: null }, ['place', 'convener']],
      [{ state: 'held', attendance: [{ unit: 'tax', present: false }] }, ['attendance']],
      [{ state: 'minuted' }, ['minutes']],
      [{ number: '石社联〔2026〕999' }, ['number']],
    ])('with %j is refused by the name of the field', async (over, paths) => {
      const answer = await centre('POST', '/api/conferences', conferenceForm(over));
      expect([answer.status, pathsOf(answer)]).toEqual([400, paths]);
    });

    it('loses no number to a refusal', async () => {
      const before = await aConference(desk());
      await centre('POST', '/api/conferences', { title: '会议' });
      const after = await aConference(desk());
      expect(serial(after.number)).toBe(serial(before.number) + 1);
    });

    it('gives each of many at once a number of its own', async () => {
      const body = conferenceForm();
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => centre('POST', '/api/conferences', body)),
      );
      expect(new Set(answers.map((answer) => answer.body.data.number)).size).toBe(12);
    });

    it.each([[[]], ['text'], [5], [null]])('with the body %j is 400', async (body) => {
      expect((await centre('POST', '/api/conferences', body)).status).toBe(400);
    });

    it('is the Centre’s: others read, and those who do not work on cases do not', async () => {
      const conference = await aConference(desk());
      const path = `/api/conferences/${conference.documentId}`;
      for (const account of [CLERK, 'hrss.head', 'leader', 'auditor', 'admin', 'security']) {
        const other = inTheNameOf(desk(), account);
        const writes = [
          await other('POST', '/api/conferences', conferenceForm()),
          await other('PUT', path, { revision: 1, title: '改' }),
          await other('PUT', `${path}/agenda`, { items: [] }),
        ];
        expect([account, ...writes.map(({ status }) => status)]).toEqual([account, 403, 403, 403]);
        const reads = [
          await other('GET', path),
          await other('GET', '/api/conferences'),
          await other('GET', '/api/agenda-items'),
          await other('GET', '/api/conference-schedule'),
        ];
        const may = [CLERK, 'hrss.head', 'leader'].includes(account) ? 200 : 403;
        expect([account, ...reads.map(({ status }) => status)]).toEqual([account, may, may, may, may]);
      }
      expect((await desk().call('GET', path)).status).toBe(401);
    });
  });

  describe('a conference’s way', () => {
    it('leads over being held to its minutes', async () => {
      const conference = await aConference(desk());
      const held = await write(conference, { revision: 1, state: 'held' });
      expect(held.body.data).toMatchObject({ state: 'held', revision: 2, title: '十月联席会议' });
      expect(held.body.meta.abilities).toEqual({
        edit: true,
        schedule: true,
        hold: false,
        minutes: true,
        cancel: false,
      });
      const minuted = await write(conference, { revision: 2, state: 'minuted', minutes: '一、研究……' });
      expect(minuted.body.data).toMatchObject({
        state: 'minuted',
        minutes: '一、研究……',
        minutesAt: '2026-11-20T04:00:00.000Z',
      });
      expect(minuted.body.meta.abilities).toEqual({
        edit: false,
        schedule: false,
        hold: false,
        minutes: true,
        cancel: false,
      });
      const moved = await write(conference, { revision: 3, place: '别处' });
      expect([moved.status, moved.body.error.name]).toEqual([409, 'StageForbids']);
      const corrected = await write(conference, { revision: 3, minutes: '一、研究并决定……' });
      expect(corrected.body.data).toMatchObject({ minutes: '一、研究并决定……', revision: 4 });
      expect(pathsOf(await write(conference, { revision: 4, minutes: '' }))).toEqual(['minutes']);
    });

    it('turns back nowhere', async () => {
      const held = await aConference(desk(), { state: 'held' });
      for (const state of ['planned', 'cancelled']) {
        const answer = await write(held, { revision: 1, state });
        expect([state, answer.status, answer.body.error.name]).toEqual([state, 409, 'StageForbids']);
      }
      const cancelled = await aConference(desk());
      await write(cancelled, { revision: 1, state: 'cancelled' });
      expect((await write(cancelled, { revision: 2, title: '改' })).status).toBe(409);
    });

    it('refuses who has read an older one', async () => {
      const conference = await aConference(desk());
      await write(conference, { revision: 1, title: '改' });
      const answer = await write(conference, { revision: 1, title: '再改' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StaleRevision']);
      expect(pathsOf(await write(conference, { title: '再改' }))).toEqual(['revision']);
      const agenda = `/api/conferences/${conference.documentId}/agenda`;
      expect((await centre('PUT', agenda, { items: [], revision: 1 })).status).toBe(409);
    });

    it('of one that is not there is 404', async () => {
      for (const [method, path] of [
        ['GET', '/api/conferences/none'],
        ['PUT', '/api/conferences/none'],
        ['PUT', '/api/conferences/none/agenda'],
      ] as const)
        expect((await centre(method, path, method === 'GET' ? undefined : { revision: 1 })).status).toBe(404);
    });
  });
});

onBothDatabases('the schedule of conferences', (desk) => {
  it('follows the last one that was held', async () => {
    const centre: ReturnType<typeof inTheNameOf> = (...asked) => inTheNameOf(desk(), CENTRE)(...asked);
    const schedule = async (account = CENTRE) =>
      (await inTheNameOf(desk(), account)('GET', '/api/conference-schedule')).body.data;
    expect(await schedule()).toEqual({
      everyMonths: 1,
      lastHeldAt: null,
      nextBy: null,
      overdue: false,
      next: null,
      waiting: 0,
    });
    await aDispute(desk()).to('awaitingConference');
    await aConference(desk(), { state: 'held' });
    expect(await schedule()).toMatchObject({
      lastHeldAt: '2026-10-15T01:00:00.000Z',
      nextBy: '2026-11-15',
      overdue: true,
      waiting: 1,
    });
    expect((await schedule('town-raofeng.clerk')).waiting).toBe(0);
    const next = await aConference(desk(), { heldAt: '2026-11-25T09:00:00+08:00' });
    expect((await schedule()).next).toEqual({
      documentId: next.documentId,
      number: next.number,
      title: next.title,
      heldAt: '2026-11-25T01:00:00.000Z',
    });
    const late = { state: 'held', heldAt: '2026-11-16T09:00:00+08:00' };
    await centre('POST', '/api/conferences', {
      ...late,
      title: '会议',
      place: '会议室',
      convener: '组长',
      attendance: [{ unit: 'tax', present: true }],
    });
    expect(await schedule()).toMatchObject({ nextBy: '2026-12-16', overdue: false });
  });
});
