import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICANT, aDispute, type Case, onBothDatabases, pathsOf } from '../builders';

const TOWN = 'town-chengguan';
const OPINION = { units: ['pension', 'medical'], opinion: '请核对测试甲的参保记录' };
const ASKED = '2026-10-12T09:00:00+08:00';
const URGED = '2026-11-16T09:00:00+08:00';

onBothDatabases('who owes what', (desk) => {
  let joint: Case;
  let petitioned: Case;
  const get = async (path: string, account: string) =>
    desk().call('GET', path, undefined, await desk().login(account));
  const rows = async (path: string, account: string) => {
    const answer = await get(path, account);
    expect([path, account, answer.status]).toEqual([path, account, 200]);
    return answer.body.data;
  };

  beforeAll(async () => {
    joint = await aDispute(desk()).to('handling');
    await joint.does('tax.clerk', 'request-assistance', ASKED, OPINION);
    await joint.does('pension.clerk', 'sign-assistance', '2026-10-12T15:00:00+08:00');
    await joint.does('pension.clerk', 'reply-measures', '2026-10-15T09:00:00+08:00', { measures: '已核对' });
    petitioned = await aDispute(desk()).saying({ channel: 'petitionHall' }).to('handling');
    await aDispute(desk()).registeredBy('town-raofeng').to('registered');
    await aDispute(desk()).to('draft');
    await aDispute(desk()).to('closed');
  });

  describe('GET /api/assistances', () => {
    it('shows what my unit was asked, with its clocks and the next step', async () => {
      const [row, ...more] = await rows('/api/assistances?box=in', 'pension.clerk');
      expect(more).toEqual([]);
      expect(row).toMatchObject({
        state: 'measuresReplied',
        opinion: OPINION.opinion,
        unit: { code: 'pension' },
        requestedBy: { code: 'tax' },
        dispute: { documentId: joint.documentId, number: joint.number, status: 'handling' },
        dueOn: '2026-11-02',
        light: 'red',
        action: 'reply-result',
      });
      expect(row.clocks.map(({ rule, light }: { rule: string; light: string }) => [rule, light])).toEqual([
        ['general.assistMeasures', 'met'],
        ['general.assistResult', 'red'],
      ]);
    });

    it('shows what my unit asked of others', async () => {
      const asked = await rows('/api/assistances?box=out&sort=unit.code', 'tax.clerk');
      expect(asked.map((row: { state: string; action: null }) => [row.state, row.action])).toEqual(
        expect.arrayContaining([
          ['measuresReplied', null],
          ['requested', null],
        ]),
      );
    });

    it.each([
      ['requested', 'medical'],
      ['measuresReplied', 'pension'],
    ])('filters by state: %s', async (state, unit) => {
      const found = await rows(`/api/assistances?filters[state]=${state}`, 'tax.clerk');
      expect(found.map((row: { unit: { code: string } }) => row.unit.code)).toEqual([unit]);
    });

    it('names the applicant to nobody who does not handle the case, in what was written neither', async () => {
      const [row] = await rows('/api/assistances?filters[unit][code]=pension', 'leader');
      expect(row).toMatchObject({ opinion: '请核对测*的参保记录', measures: '已核对', result: null });
      const { body, text } = await joint.read('centre.clerk');
      expect(text).not.toContain(APPLICANT.name);
      expect(body.meta.assistances[0].opinion).toBe('请核对测*的参保记录');
      expect(JSON.stringify(body.meta.timeline)).toContain('请核对测*的参保记录');
    });

    it.each(['town-raofeng.clerk', 'auditor', 'admin', 'security'])('is empty for %s', async (account) => {
      expect(await rows('/api/assistances', account)).toEqual([]);
    });

    it('names what it was asked wrongly', async () => {
      expect(pathsOf(await get('/api/assistances?box=mine', 'tax.clerk'))).toEqual(['box']);
      expect(pathsOf(await get('/api/assistances?filters[opinion]=x', 'tax.clerk'))).toEqual([
        'filters.opinion',
      ]);
    });
  });

  describe('GET /api/supervision/board', () => {
    const line = async (unit: string, account: string) =>
      (await rows('/api/supervision/board', account)).find(
        (row: { unit: { code: string } }) => row.unit.code === unit,
      );

    it('gives the Centre and leaders every unit, the worst first', async () => {
      for (const account of ['centre.clerk', 'centre.head', 'leader']) {
        const all = await rows('/api/supervision/board', account);
        const reds = all.map(({ red }: { red: number }) => red);
        expect(reds).toEqual([...reds].sort((left, right) => right - left));
        expect(await line('tax', account)).toMatchObject({ open: 2, red: 3, oldestDueOn: '2026-10-10' });
        expect(await line('medical', account)).toMatchObject({ open: 0, red: 2 });
        expect(await line('town-raofeng', account)).toMatchObject({ open: 1, red: 1 });
      }
    });

    it('gives a head the cases of his own unit alone', async () => {
      expect(await line('town-raofeng', `${TOWN}.head`)).toBeUndefined();
      expect(await line('tax', `${TOWN}.head`)).toMatchObject({ open: 2, red: 3 });
      expect(await line('tax', 'town-raofeng.head')).toBeUndefined();
    });

    it('gives the unit that oversees a channel the cases of that channel', async () => {
      expect(await line('tax', 'petition.clerk')).toMatchObject({ open: 1, red: 2 });
    });

    it.each([`${TOWN}.clerk`, 'tax.clerk', 'auditor', 'admin', 'security'])(
      'is not for %s',
      async (account) => {
        expect((await get('/api/supervision/board', account)).status).toBe(403);
        expect((await get('/api/supervision/clocks', account)).status).toBe(403);
      },
    );
  });

  describe('GET /api/supervision/clocks', () => {
    it('lists what is owed with what may be done about it', async () => {
      const found = await rows(
        `/api/supervision/clocks?filters[unit]=tax&filters[dispute][documentId]=${joint.documentId}`,
        'centre.clerk',
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        rule: 'general.resolve',
        light: 'red',
        unitReference: { code: 'tax' },
        rung: null,
        actions: ['urge', 'supervise', 'reassign'],
        dispute: { number: joint.number },
      });
    });

    it.each([
      ['petition.clerk', ['urge', 'supervise']],
      [`${TOWN}.head`, ['urge', 'supervise']],
      ['leader', []],
      ['tax.head', []],
    ])('offers %s %j', async (account, actions) => {
      const [first] = await rows(
        `/api/supervision/clocks?filters[unit]=tax&filters[dispute][documentId]=${petitioned.documentId}`,
        account,
      );
      expect(first.actions).toEqual(actions);
    });

    it.each([
      'filters[light]=red',
      'filters[light][$in][0]=red&filters[light][$in][1]=orange',
      'filters[tier]=general',
      'filters[town]=town-chengguan',
      'filters[dispute][acceptingUnit][code]=town-chengguan',
      'sort=dueOn:desc',
    ])('understands %s', async (query) => {
      expect((await rows(`/api/supervision/clocks?${query}`, 'centre.clerk')).length).toBeGreaterThan(0);
    });

    it('counts what it lists, with and without a question about the case', async () => {
      for (const query of ['', 'filters[tier]=general', 'filters[light]=red']) {
        const { body } = await get(
          `/api/supervision/clocks?pagination[pageSize]=200&${query}`,
          'centre.clerk',
        );
        expect(body.meta.pagination.total).toBe(body.data.length);
      }
    });

    it('names what it was asked wrongly', async () => {
      for (const query of ['filters[dispute][applicantName]=x', 'sort=dispute.content', 'mine=true']) {
        expect((await get(`/api/supervision/clocks?${query}`, 'centre.clerk')).status).toBe(400);
      }
    });
  });

  describe('notices of the ladder', () => {
    beforeAll(async () => {
      await joint.does('centre.clerk', 'urge', URGED, { to: 'tax', text: '请尽快办理' });
      await joint.does('centre.clerk', 'supervise', '2026-11-17T09:00:00+08:00', {
        to: 'tax',
        text: '请三日内办结',
      });
      await petitioned.does('petition.clerk', 'urge', URGED, { to: 'tax', text: '信访催办' });
    });

    it('are counted on the board, each case once', async () => {
      const [tax] = (await rows('/api/supervision/board', 'centre.clerk')).filter(
        (row: { unit: { code: string } }) => row.unit.code === 'tax',
      );
      expect(tax).toMatchObject({ urged: 2, supervised: 1 });
    });

    it('show on the clock as the last rung reached', async () => {
      const [clock] = await rows(
        `/api/supervision/clocks?filters[unit]=tax&filters[dispute][documentId]=${joint.documentId}`,
        'leader',
      );
      expect(clock.rung).toMatchObject({ kind: 'supervise', level: 3, fromUnit: { code: 'centre' } });
    });

    it.each([
      ['tax.clerk', 'box=in', 3],
      ['centre.clerk', 'box=out', 2],
      ['petition.clerk', 'box=out', 1],
      ['petition.clerk', 'box=all', 1],
      [`${TOWN}.clerk`, 'box=in', 0],
      ['leader', '', 3],
      ['town-raofeng.clerk', '', 0],
      ['auditor', '', 0],
      ['admin', '', 0],
    ])('%s finds with %s %i', async (account, query, count) => {
      expect(await rows(`/api/supervisions?${query}`, account)).toHaveLength(count);
    });

    it('are read by sender, receiver, those who handle the case and leaders', async () => {
      const texts = async (account: string) =>
        (await rows('/api/supervisions?filters[fromUnit][code]=petition', account)).map(
          ({ text }: { text: string | null }) => text,
        );
      expect(await texts('tax.clerk')).toEqual(['信访催办']);
      expect(await texts('petition.clerk')).toEqual(['信访催办']);
      expect(await texts('leader')).toEqual(['信访催办']);
    });
  });

  describe('GET /api/stations', () => {
    const station = async (status: string, account: string) => {
      const { stations } = await rows('/api/stations', account);
      return stations.find((one: { status: string }) => one.status === status);
    };

    it('counts what stands where, and how late', async () => {
      expect(await station('handling', 'centre.clerk')).toMatchObject({ count: 2, red: 2, title: '办理中' });
      expect(await station('closed', 'centre.clerk')).toMatchObject({ count: 1, red: 0 });
      expect(await station('registered', 'leader')).toMatchObject({ count: 1, red: 1 });
    });

    it.each([
      ['town-raofeng.clerk', 'handling', 0],
      ['town-raofeng.clerk', 'registered', 1],
      ['petition.clerk', 'handling', 1],
      ['auditor', 'handling', 0],
      ['auditor', 'closed', 1],
      ['admin', 'closed', 0],
      ['centre.clerk', 'draft', 0],
      ['leader', 'draft', 0],
      [`${TOWN}.clerk`, 'draft', 1],
    ])('%s sees of %s %i', async (account, status, count) => {
      expect((await station(status, account)).count).toBe(count);
    });

    it('draws its ways out of the table of actions', async () => {
      const { edges, stations } = await rows('/api/stations', 'tax.clerk');
      const known = new Set(stations.map(({ status }: { status: string }) => status));
      expect(edges).toContainEqual(
        expect.objectContaining({ action: 'transfer', from: 'awaitingTransfer', to: 'awaitingSignature' }),
      );
      expect(edges).toContainEqual(
        expect.objectContaining({ action: 'register', from: null, to: 'registered' }),
      );
      for (const { from, to } of edges) {
        expect(known.has(to) && (from === null || known.has(from)) && from !== to).toBe(true);
      }
    });
  });

  it('names nobody', async () => {
    for (const path of [
      '/api/assistances',
      '/api/supervision/board',
      '/api/supervision/clocks',
      '/api/supervisions',
      '/api/stations',
    ]) {
      const { text } = await get(path, 'leader');
      for (const value of [APPLICANT.name, APPLICANT.phone, APPLICANT.idNumber]) {
        expect(text).not.toContain(value);
      }
    }
  });

  it('counts what a unit entered late this month, and nothing that it entered in time (D23)', async () => {
    const late = async (): Promise<number> =>
      (await rows('/api/supervision/board', 'centre.clerk')).find(
        (row: { unit: { code: string } }) => row.unit.code === 'police',
      )?.enteredLate ?? 0;
    const before = await late();
    const one = await aDispute(desk()).routed('transfer', 'police').to('handling');
    expect(await late()).toBe(before + 1);
    await one.does('police.clerk', 'record-contact', '2026-11-19T16:00:00+08:00', {
      direction: 'heard',
      method: 'phone',
      content: '来电',
    });
    expect(await late()).toBe(before + 1);
  });
});
