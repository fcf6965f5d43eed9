import { beforeAll, describe, expect, it } from 'vitest';
import { aDispute, type Case, onBothDatabases, pathsOf } from '../builders';

const TODAY = '2026-11-20';

onBothDatabases('standing in and handing over', (desk) => {
  const ask = async (method: string, path: string, account: string, body?: unknown) =>
    desk().call(method, path, body, await desk().login(account));
  const get = (path: string, account: string) => ask('GET', path, account);
  const idOf = async (account: string): Promise<string> =>
    (await get('/api/me', account)).body.data.documentId;
  const arrange = async (by: string, over: Record<string, unknown> = {}) =>
    ask('POST', '/api/deputies', by, {
      person: await idOf('tax.clerk'),
      deputy: await idOf('tax.head'),
      from: TODAY,
      to: '2026-11-25',
      kind: 'absence',
      reason: '外出培训',
      ...over,
    });
  const remove = async (documentId: string) => ask('DELETE', `/api/deputies/${documentId}`, 'security');

  describe('deputies', () => {
    it.each(['tax.clerk', 'tax.head', 'security'])('are arranged by %s', async (account) => {
      const { status, body } = await arrange(account);
      expect([status, body.data]).toEqual([
        201,
        expect.objectContaining({
          person: expect.objectContaining({ documentId: await idOf('tax.clerk') }),
          unit: expect.objectContaining({ code: 'tax' }),
          active: true,
          revision: 1,
        }),
      ]);
      expect((await remove(body.data.documentId)).status).toBe(204);
      expect((await get(`/api/deputies/${body.data.documentId}`, account)).status).toBe(404);
    });

    it('are not arranged for others by a colleague, and for no other unit by a head', async () => {
      const head = { person: await idOf('tax.head'), deputy: await idOf('tax.clerk') };
      expect((await arrange('tax.clerk', head)).status).toBe(403);
      expect(pathsOf(await arrange('pension.head'))).toEqual(['person']);
      for (const account of ['leader', 'auditor', 'admin']) {
        expect([account, (await arrange(account)).status]).toEqual([account, 403]);
        expect([account, (await get('/api/deputies', account)).status]).toEqual([account, 403]);
      }
    });

    it('are known to colleagues, and to nobody in other units', async () => {
      const { documentId } = (await arrange('tax.head')).body.data;
      const path = `/api/deputies/${documentId}`;
      const total = async (account: string) =>
        (await get('/api/deputies', account)).body.meta.pagination.total;
      expect([await total('tax.clerk'), await total('security'), await total('pension.head')]).toEqual([
        1, 1, 0,
      ]);
      expect((await get(path, 'pension.head')).status).toBe(404);
      expect((await ask('PUT', path, 'pension.head', { revision: 1 })).status).toBe(404);
      expect((await ask('DELETE', path, 'pension.head')).status).toBe(404);
      const longer = await ask('PUT', path, 'tax.clerk', { revision: 1, to: '2026-11-30' });
      expect(longer.body.data).toMatchObject({ revision: 2, to: '2026-11-30', from: TODAY, kind: 'absence' });
      expect((await ask('PUT', path, 'tax.head', { revision: 1, to: '2026-12-01' })).status).toBe(409);
      expect(pathsOf(await ask('PUT', path, 'tax.head', { revision: 2, to: '2026-11-01' }))).toEqual(['to']);
      await remove(documentId);
    });

    it.each<[string, Record<string, unknown>, string[]]>([
      ['an absence without an end', { to: null }, ['to']],
      ['an end before the beginning', { to: '2026-11-01' }, ['to']],
      ['a day that is none', { from: '2026-13-01' }, ['from']],
      ['an unknown kind', { kind: 'holiday' }, ['kind']],
      ['an unknown deputy', { deputy: 'nobody' }, ['deputy']],
      ['oneself', { deputy: 'tax.clerk' }, ['deputy']],
      ['somebody of another unit', { deputy: 'pension.clerk' }, ['deputy']],
    ])('%s is refused', async (_what, over, paths) => {
      const answer = await arrange('tax.head', over);
      expect([answer.status, pathsOf(answer)]).toEqual([400, paths]);
    });

    it('are not arranged twice for the same days', async () => {
      const { documentId } = (await arrange('tax.head')).body.data;
      expect(pathsOf(await arrange('tax.head', { from: '2026-11-25', to: '2026-11-26' }))).toEqual(['from']);
      const pair = await arrange('tax.head', { kind: 'standing', to: null });
      expect(pair.status).toBe(201);
      await remove(documentId);
      await remove(pair.body.data.documentId);
    });
  });

  describe('while somebody is away', () => {
    let one: Case;
    let away: string;
    beforeAll(async () => {
      one = await aDispute(desk()).to('handling');
      away = (await arrange('tax.head')).body.data.documentId;
    });

    it('giving him work warns and names the deputy', async () => {
      const answer = await one.ask('tax.head', 'assign', { handler: await idOf('tax.clerk') });
      one.revision += 1;
      expect(answer.status).toBe(200);
      expect(answer.body.meta.warnings).toEqual([
        { path: 'handler', message: expect.stringContaining('代班') },
      ]);
      const other = await one.ask('tax.head', 'assign', { handler: await idOf('tax.head') });
      one.revision += 1;
      expect(other.body.meta.warnings).toEqual([]);
      await one.ask('tax.head', 'assign', { handler: await idOf('tax.clerk') });
      one.revision += 1;
    });

    it('his work is on the desk of the deputy, marked', async () => {
      const bench = (await get('/api/workbench', 'tax.head')).body.data;
      expect(bench.deputising).toEqual([
        {
          person: expect.objectContaining({ documentId: await idOf('tax.clerk') }),
          kind: 'absence',
          until: '2026-11-25',
          open: 1,
          overdue: 1,
        },
      ]);
      const mine = (await get('/api/clocks?mine=true', 'tax.head')).body.data;
      expect(
        mine.map(({ onBehalfOf }: { onBehalfOf: { documentId: string } }) => onBehalfOf.documentId),
      ).toContain(await idOf('tax.clerk'));
      expect((await get('/api/workbench', 'tax.clerk')).body.data.deputising).toEqual([]);
    });

    type Marked = { onBehalfOf: { documentId: string; kind: string } | null };
    const marks = async (account: string, path = '/api/clocks?mine=true') => {
      const rows: Marked[] = (await get(path, account)).body.data;
      return [...new Set(rows.map(({ onBehalfOf }) => onBehalfOf?.kind ?? null))];
    };

    it('a standing deputy who also stands in for the absence sees it as that', async () => {
      const pair = (await arrange('tax.head', { kind: 'standing', to: null })).body.data.documentId;
      expect(await marks('tax.head')).toEqual(['absence']);
      await remove(pair);
    });

    it('and only while he is', async () => {
      await remove(away);
      expect((await get('/api/workbench', 'tax.head')).body.data.deputising).toEqual([]);
      expect((await get('/api/clocks?mine=true', 'tax.head')).body.data).toEqual([]);
    });

    it('his standing deputy has it too, marked as that, from the day on that was arranged', async () => {
      const pair = (await arrange('tax.head', { kind: 'standing', to: null })).body.data.documentId;
      expect([await marks('tax.head'), await marks('tax.clerk')]).toEqual([['standing'], [null]]);
      expect(await marks('tax.head', '/api/clocks')).toEqual(['standing']);
      await remove(pair);
      const next = await arrange('tax.head', { kind: 'standing', from: '2026-11-21', to: null });
      expect(await marks('tax.head')).toEqual([]);
      await remove(next.body.data.documentId);
    });
  });

  describe('handing over', () => {
    const path = async (account: string, what: 'work' | 'hand-over') =>
      `/api/accounts/${await idOf(account)}/${what}`;
    let cases: Case[];
    let closed: Case;
    let helped: Case;

    beforeAll(async () => {
      const made = async (status: 'handling' | 'closed' | 'replied') =>
        aDispute(desk()).routed('transfer', 'pension').to(status);
      cases = [await made('handling'), await made('handling'), await made('replied')];
      closed = await made('closed');
      helped = await aDispute(desk()).to('handling');
      await helped.does('tax.clerk', 'request-assistance', '2026-10-12T09:00:00+08:00', {
        units: ['pension'],
        opinion: '请核对',
      });
      await helped.does('pension.clerk', 'sign-assistance', '2026-10-12T15:00:00+08:00');
    });

    it('is shown before it is done: whole to the head, by numbers alone to the administrator', async () => {
      const head = (await get(await path('pension.clerk', 'work'), 'pension.head')).body.data;
      expect([head.disputes, head.assistances]).toEqual([3, 1]);
      const numbers = head.items.map(({ number }: Case) => number);
      expect(numbers).toEqual([...cases, helped].map(({ number }) => number));
      expect(head.items[0].employerName).toBeTruthy();
      expect(head.successors).toEqual([expect.objectContaining({ documentId: await idOf('pension.head') })]);
      const security = (await get(await path('pension.clerk', 'work'), 'security')).body.data;
      for (const item of security.items) {
        expect(item).toMatchObject({ documentId: null, employerName: null });
      }
    });

    it.each(['pension.clerk', 'tax.clerk', 'centre.clerk', 'leader', 'auditor', 'admin'])(
      'is not for %s',
      async (account) => {
        expect((await get(await path('pension.clerk', 'work'), account)).status).toBe(403);
        const answer = await ask('POST', await path('pension.clerk', 'hand-over'), account, {
          to: 'pension.head',
          reason: '调离',
        });
        expect(answer.status).toBe(403);
      },
    );

    it('is not for the head of another unit, who is not told of the account', async () => {
      for (const account of ['tax.head', 'centre.head']) {
        expect((await get(await path('pension.clerk', 'work'), account)).status).toBe(404);
      }
      expect((await get('/api/accounts/nobody/work', 'security')).status).toBe(404);
    });

    it.each<[string, Record<string, unknown>, string[]]>([
      ['to nobody', { to: 'nobody' }, ['to']],
      ['to himself', { to: 'pension.clerk' }, ['to']],
      ['to another unit', { to: 'tax.clerk' }, ['to']],
      ['without a reason', { reason: ' ' }, ['reason']],
    ])('%s is refused and moves nothing', async (_what, over, paths) => {
      const answer = await ask('POST', await path('pension.clerk', 'hand-over'), 'pension.head', {
        to: 'pension.head',
        reason: '调离',
        ...over,
      });
      expect([answer.status, pathsOf(answer)]).toEqual([400, paths]);
      expect((await cases[0]?.read('pension.head'))?.body.data.revision).toBe(cases[0]?.revision);
    });

    it('moves everything at once, with one line in the timeline of each case', async () => {
      const moved = await ask('POST', await path('pension.clerk', 'hand-over'), 'pension.head', {
        data: { to: await idOf('pension.head'), reason: '调离岗位' },
      });
      expect(moved.status).toBe(200);
      expect([moved.body.data.disputes, moved.body.data.assistances]).toEqual([3, 1]);
      for (const one of cases) {
        const { data, meta } = (await one.read('pension.head')).body;
        expect(data.handler.documentId).toBe(await idOf('pension.head'));
        expect(data.revision).toBe(one.revision + 1);
        expect(meta.timeline[0]).toMatchObject({
          action: 'hand-over',
          sentence: expect.stringMatching(/^工作交接：/),
          details: [{ label: '原因', text: '调离岗位' }],
        });
      }
      const help = (await helped.read('pension.head')).body;
      expect(help.meta.assistances[0].handler.documentId).toBe(await idOf('pension.head'));
      expect(help.data.handler.documentId).toBe(await idOf('tax.clerk'));
      const sealed = (await closed.read('pension.head')).body.data;
      expect(sealed.revision).toBe(closed.revision);
      const left = (await get(await path('pension.clerk', 'work'), 'security')).body.data;
      expect([left.disputes, left.assistances]).toEqual([0, 0]);
    });

    it('of nothing is no fault', async () => {
      const again = await ask('POST', await path('pension.clerk', 'hand-over'), 'security', {
        to: 'pension.head',
        reason: '调离',
      });
      expect([again.status, again.body.data.items]).toEqual([200, []]);
    });

    it('leaves the cases in working order', async () => {
      const one = cases[0] as Case;
      one.revision += 1;
      const reply = { result: '已补缴', outcome: 'corrected', resolvedBy: 'negotiation' };
      expect((await one.ask('pension.head', 'reply', reply)).status).toBe(200);
    });
  });
});
