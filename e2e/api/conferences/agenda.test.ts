import { describe, expect, it } from 'vitest';
import {
  aConference,
  aDispute,
  type Case,
  inTheNameOf,
  onAgenda,
  onBothDatabases,
  pathsOf,
} from '../builders';

const CLERK = 'town-chengguan.clerk';
const CENTRE = 'centre.clerk';

const DECIDED = '2026-10-15T11:00:00+08:00';

const decision = (conference: { documentId: string }, over: Record<string, unknown> = {}) => ({
  conference: conference.documentId,
  lead: 'hrss',
  assisting: ['tax', 'medical'],
  measures: '由人社局责令改正，税务局、医保局配合',
  ...over,
});
const itemOf = (one: Case) => one.last.body.meta.agendaItems.at(-1);
onBothDatabases('the agenda of a conference', (desk) => {
  const centre: ReturnType<typeof inTheNameOf> = (...asked) => inTheNameOf(desk(), CENTRE)(...asked);
  const write = (conference: { documentId: string }, body: Record<string, unknown>) =>
    centre('PUT', `/api/conferences/${conference.documentId}`, body);

  describe('the agenda', () => {
    const agenda = (conference: { documentId: string }, items: unknown, more = {}) =>
      centre('PUT', `/api/conferences/${conference.documentId}/agenda`, { items, ...more });

    it('takes waiting items up in their order, with a line in each case', async () => {
      const [one, two] = [
        await aDispute(desk()).to('awaitingConference'),
        await aDispute(desk()).ofTier('complex').to('awaitingConference'),
      ];
      const conference = await aConference(desk());
      const before = [one.revision, two.revision];
      const { data, meta } = await onAgenda(desk(), conference, [two, one]);
      expect(data).toMatchObject({ revision: 2, items: 2, decided: 0 });
      expect(meta.hiddenItems).toBe(0);
      expect(
        meta.items.map((item: { position: number; dispute: { number: string; revision: number } }) => [
          item.position,
          item.dispute.number,
          item.dispute.revision,
        ]),
      ).toEqual([
        [1, two.number, two.revision],
        [2, one.number, one.revision],
      ]);
      expect(meta.items[0]).toMatchObject({
        state: 'scheduled',
        question: '由谁主办',
        dispute: {
          tier: 'complex',
          status: 'awaitingConference',
          employer: '示例公司',
          scopeKind: 'underpaid',
        },
      });
      expect([one.revision, two.revision]).toEqual(before.map((revision) => revision + 1));
      expect(one.last.body.meta.timeline[0]).toMatchObject({
        action: 'schedule',
        sentence: `列入联席会议议程：${conference.number}（2026-10-15召开）`,
        at: '2026-10-15T01:00:00.000Z',
      });
      expect(itemOf(one).conference.documentId).toBe(conference.documentId);
    });

    it('in another order is the conference’s affair, not the cases’', async () => {
      const [one, two] = [
        await aDispute(desk()).to('awaitingConference'),
        await aDispute(desk()).to('awaitingConference'),
      ];
      const conference = await aConference(desk());
      await onAgenda(desk(), conference, [one, two]);
      const turned = await agenda(conference, [itemOf(two).documentId, itemOf(one).documentId]);
      expect(turned.body.data.revision).toBe(3);
      expect(turned.body.meta.items.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
        itemOf(two).documentId,
        itemOf(one).documentId,
      ]);
      expect((await one.read(CENTRE)).body.data.revision).toBe(one.revision);
      const same = await agenda(conference, [itemOf(two).documentId, itemOf(one).documentId]);
      expect(same.body.data.revision).toBe(3);
    });

    it('lets an item that is left out wait again', async () => {
      const one = await aDispute(desk()).to('awaitingConference');
      const conference = await aConference(desk());
      await onAgenda(desk(), conference, [one]);
      expect((await agenda(conference, [])).body.meta.items).toEqual([]);
      await one.refresh(CENTRE);
      expect(itemOf(one)).toMatchObject({ state: 'waiting', conference: null });
      expect(one.last.body.meta.timeline[0].sentence).toBe(
        `移出联席会议议程：${conference.number}（2026-10-15召开），等待下次会议`,
      );
      await onAgenda(desk(), await aConference(desk()), [one]);
    });

    it('refuses each item that cannot be taken up, and writes nothing', async () => {
      const [free, taken, gone] = [
        await aDispute(desk()).to('awaitingConference'),
        await aDispute(desk()).to('awaitingConference'),
        await aDispute(desk()).to('awaitingConference'),
      ];
      const other = await aConference(desk());
      await onAgenda(desk(), other, [taken]);
      await gone.does(CENTRE, 'reroute', '2026-10-10T10:00:00+08:00', { route: 'own', reason: '职责已明确' });
      const conference = await aConference(desk());
      const [id, otherId, goneId] = [itemOf(free), itemOf(taken), itemOf(gone)].map(
        ({ documentId }) => documentId,
      );
      const answer = await agenda(conference, [id, otherId, goneId, 'none', id]);
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['items.1', 'items.2', 'items.3', 'items.4']]);
      expect((await free.read(CENTRE)).body.data.revision).toBe(free.revision);
      for (const items of [undefined, 'none', { 0: id }, [5]])
        expect((await agenda(conference, items)).status).toBe(400);
    });

    it('keeps what is decided, and minutes wait until everything is', async () => {
      const [one, two] = [
        await aDispute(desk()).to('awaitingConference'),
        await aDispute(desk()).to('awaitingConference'),
      ];
      const conference = await aConference(desk());
      await onAgenda(desk(), conference, [one, two]);
      await one.does(CENTRE, 'decide', DECIDED, decision(conference));
      const early = await write(conference, { revision: 2, state: 'minuted', minutes: '纪要' });
      expect(pathsOf(early)).toEqual(['state']);
      expect(early.body.error.message).toContain(two.number);
      const cancel = await write(conference, { revision: 2, state: 'cancelled' });
      expect([cancel.status, cancel.body.error.name]).toEqual([409, 'StageForbids']);
      const later = await write(conference, { revision: 2, heldAt: '2026-10-16T09:00:00+08:00' });
      expect(pathsOf(later)).toEqual(['heldAt']);
      const { body } = await agenda(conference, []);
      expect(body.meta.items).toMatchObject([
        {
          state: 'decided',
          position: 1,
          lead: { code: 'hrss' },
          assisting: [{ code: 'tax' }, { code: 'medical' }],
        },
      ]);
      const minuted = await write(conference, { revision: 3, state: 'minuted', minutes: '纪要' });
      expect(minuted.body.data).toMatchObject({ state: 'minuted', items: 1, decided: 1 });
      expect((await agenda(conference, [])).status).toBe(409);
    });

    it('of a conference that is cancelled goes back to waiting', async () => {
      const one = await aDispute(desk()).to('awaitingConference');
      const conference = await aConference(desk());
      await onAgenda(desk(), conference, [one]);
      const { body } = await write(conference, { revision: 2, state: 'cancelled' });
      expect(body.meta.items).toEqual([]);
      await one.refresh(CENTRE);
      expect(itemOf(one).state).toBe('waiting');
      expect(one.last.body.meta.timeline[0].sentence).toMatch(/^联席会议取消：/);
    });

    it('of a conference that is put off says so in each case', async () => {
      const one = await aDispute(desk()).to('awaitingConference');
      const conference = await aConference(desk(), { heldAt: '2026-11-25T09:00:00+08:00' });
      await onAgenda(desk(), conference, [one]);
      expect(one.last.body.meta.timeline[0].at).toBe('2026-11-20T04:00:00.000Z');
      await write(conference, { revision: 2, heldAt: '2026-11-27T14:30:00+08:00' });
      await one.refresh(CENTRE);
      expect(one.last.body.meta.timeline[0].sentence).toBe(
        `联席会议改期：${conference.number}，2026-11-25 09:00 → 2026-11-27 14:30`,
      );
    });

    it('takes an item up once, however many ask for it at the same time', async () => {
      const one = await aDispute(desk()).to('awaitingConference');
      const conferences = [];
      for (let count = 0; count < 4; count += 1) conferences.push(await aConference(desk()));
      const answers = await Promise.all(
        conferences.map((conference) => agenda(conference, [itemOf(one).documentId])),
      );
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
      for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
        expect(status).toBeOneOf([400, 409]);
        expect(body.error.message).toMatch(/刷新|另一次会议/);
      }
      expect((await one.read(CENTRE)).body.data.revision).toBe(one.revision + 1);
    });

    it('loses an item whose case takes another way', async () => {
      const one = await aDispute(desk()).to('awaitingConference');
      const conference = await aConference(desk());
      await onAgenda(desk(), conference, [one]);
      await one.does(CENTRE, 'reroute', '2026-10-15T10:00:00+08:00', { route: 'own', reason: '职责已明确' });
      const { body } = await centre('GET', `/api/conferences/${conference.documentId}`);
      expect(body).toMatchObject({ data: { items: 0 }, meta: { items: [], hiddenItems: 0 } });
    });
  });

  describe('reading', () => {
    it('leaves out cases one may not see, but counts them; the minutes are for those who were there', async () => {
      const [seen, hidden] = [
        await aDispute(desk()).to('awaitingConference'),
        await aDispute(desk()).registeredBy('town-raofeng').routed('unclear').to('awaitingConference'),
      ];
      const conference = await aConference(desk());
      await onAgenda(desk(), conference, [hidden, seen]);
      for (const one of [seen, hidden])
        await one.does(CENTRE, 'decide', DECIDED, decision(conference, { lead: 'justice', assisting: [] }));
      await write(conference, { revision: 2, state: 'minuted', minutes: '会议认为……', remark: '内部备注' });
      const path = `/api/conferences/${conference.documentId}`;
      const town = (await inTheNameOf(desk(), CLERK)('GET', path)).body;
      expect(town.meta.items.map((item: { dispute: { number: string } }) => item.dispute.number)).toEqual([
        seen.number,
      ]);
      expect(town).toMatchObject({
        data: { items: 2, minutes: null, remark: null },
        meta: { hiddenItems: 1, abilities: { edit: false, schedule: false, minutes: false } },
      });
      expect(JSON.stringify(town)).not.toContain(hidden.number);
      for (const account of ['tax.clerk', 'leader', 'centre.head'])
        expect([account, (await inTheNameOf(desk(), account)('GET', path)).body.data.minutes]).toEqual([
          account,
          '会议认为……',
        ]);
      // tax led the case until this decision: it keeps what was asked, and what ended its part
      const former = (await inTheNameOf(desk(), 'tax.clerk')('GET', path)).body.meta.items;
      expect(former).toMatchObject([{ question: '由谁主办', measures: expect.any(String) }]);
      const leader = (await inTheNameOf(desk(), 'leader')('GET', path)).body.meta.items;
      expect(leader).toMatchObject([{ question: '由谁主办' }, { question: '由谁主办' }]);
    });

    it('lists conferences, the newest first, by state and words', async () => {
      const title = `专题会议${Date.now()}`;
      const made = [
        await aConference(desk(), { title, heldAt: '2026-09-01T09:00:00+08:00' }),
        await aConference(desk(), { title, heldAt: '2026-12-01T09:00:00+08:00' }),
        await aConference(desk(), { title, heldAt: '2026-10-01T09:00:00+08:00', state: 'held' }),
      ];
      const numbers = async (query: string) =>
        (await centre('GET', `/api/conferences?search=${encodeURIComponent(title)}&${query}`)).body.data.map(
          ({ number }: { number: string }) => number,
        );
      const [first, last, held] = made.map(({ number }) => number);
      expect(await numbers('')).toEqual([last, held, first]);
      expect(await numbers('filters[state]=held')).toEqual([held]);
      expect(await numbers('sort=heldAt:asc&pagination[pageSize]=1')).toEqual([first]);
      expect((await centre('GET', '/api/conferences?filters[minutes][$contains]=x')).status).toBe(400);
      expect((await centre('GET', '/api/conferences?sort=attendance')).status).toBe(400);
    });

    it('lists what waits, the oldest first, of visible cases alone', async () => {
      const late = await aDispute(desk()).routed('unclear').to('awaitingReferral');
      await late.does(CLERK, 'refer-to-conference', '2026-10-20T09:00:00+08:00', { question: '后' });
      const early = await aDispute(desk()).routed('unclear').to('awaitingReferral');
      await early.does(CLERK, 'refer-to-conference', '2026-10-12T09:00:00+08:00', { question: '先' });
      const query = `filters[state]=waiting&filters[dispute][number][$in][0]=${encodeURIComponent(late.number)}&filters[dispute][number][$in][1]=${encodeURIComponent(early.number)}`;
      const asked = (account: string) => inTheNameOf(desk(), account)('GET', `/api/agenda-items?${query}`);
      const { data, meta } = (await asked(CENTRE)).body;
      expect(data.map(({ question }: { question: string }) => question)).toEqual(['先', '后']);
      expect(data[0]).toMatchObject({
        state: 'waiting',
        position: null,
        conference: null,
        referredBy: { code: 'town-chengguan' },
        dispute: { documentId: early.documentId, status: 'awaitingConference', revision: early.revision },
      });
      expect(meta.pagination.total).toBe(2);
      expect((await asked('town-raofeng.clerk')).body.data).toEqual([]);
      for (const path of ['question', 'measures', 'dispute][applicantName', 'dispute][content'])
        expect((await centre('GET', `/api/agenda-items?filters[${path}]=x`)).status).toBe(400);
    });
  });
});
