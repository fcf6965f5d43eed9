import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICANT, aDispute, type Case, DAYS, onBothDatabases, registrationForm } from './builders';
import { statedNames } from './statement/actions';

const STRANGER = 'town-raofeng.clerk';
const PRIVATE = [APPLICANT.name, APPLICANT.phone, APPLICANT.idNumber, APPLICANT.address];

/** A case with a name of its own, so that searches find it alone; pension returned it, tax holds it. */
const handledWithFormer = async (...[desk]: Parameters<typeof aDispute>) => {
  const one = await aDispute(desk)
    .routed('transfer', 'pension')
    .saying({ employer: { name: '独一无二公司', address: '独路1号' } })
    .to('returnProposed');
  await one.does('town-chengguan.clerk', 'agree-return', DAYS.disputed);
  const slip = { toUnit: 'tax', problem: '欠缴' };
  await one.does('town-chengguan.clerk', 'transfer', '2026-10-08T14:00:00+08:00', slip);
  await one.does('tax.clerk', 'sign', '2026-10-09T09:00:00+08:00');
  return one;
};

onBothDatabases('who sees what', (desk) => {
  let open: Case;
  let closed: Case;
  beforeAll(async () => {
    open = await handledWithFormer(desk());
    closed = await aDispute(desk())
      .saying({ employer: { name: '独一无二公司', address: '独路1号' } })
      .to('closed');
  });
  const get = async (path: string, account: string) =>
    desk().call('GET', path, undefined, await desk().login(account));
  const total = async (path: string, account: string): Promise<number> =>
    (await get(path, account)).body.meta.pagination.total;
  const find = encodeURIComponent('独一无二');

  describe("another town's clerk", () => {
    it('finds no case behind its address, on any route and method', async () => {
      const token = await desk().login(STRANGER);
      const path = `/api/disputes/${open.documentId}`;
      const tries: [string, string, unknown][] = [
        ['GET', path, undefined],
        ['PUT', path, { draft: true }],
        ['DELETE', path, undefined],
        ...statedNames.map((name): [string, string, unknown] => [
          'POST',
          `${path}/actions/${name}`,
          { revision: 1 },
        ]),
      ];
      for (const [method, address, body] of tries) {
        expect([address, (await desk().call(method, address, body, token)).status]).toEqual([address, 404]);
      }
    });

    it('cannot tell it from one that does not exist', async () => {
      const [hidden, none] = [
        await get(`/api/disputes/${open.documentId}`, STRANGER),
        await get('/api/disputes/doesnotexist', STRANGER),
      ];
      expect(hidden.body).toEqual(none.body);
    });

    it.each([
      '/api/disputes',
      '/api/disputes?filters[status]=handling',
      `/api/disputes?search=${find}`,
      '/api/disputes?filters[acceptingUnit][code]=town-chengguan',
      `/api/disputes?filters[employerName][$contains]=${find}`,
      '/api/disputes?filters[$or][0][status]=handling&filters[$or][1][status]=closed',
      '/api/disputes?filters[$not][status]=draft',
      '/api/disputes?overdue=true',
      '/api/disputes?relation=handling',
      '/api/transfers',
      '/api/transfers?box=in',
      '/api/transfers?box=out',
      '/api/transfers?filters[fromUnit][code]=town-chengguan',
      '/api/clocks',
      '/api/clocks?filters[unit]=tax',
      '/api/clocks?filters[light]=red',
      '/api/clocks?filters[state]=met',
    ])('counts none in %s', async (path) => {
      expect([(await get(path, STRANGER)).body.data, await total(path, STRANGER)]).toEqual([[], 0]);
    });

    it('is counted no case of it in the file of its employer', async () => {
      const seen = await get(`/api/employers?search=${find}`, 'town-chengguan.clerk');
      expect(seen.body.data).toMatchObject([{ name: '独一无二公司', disputes: 2 }]);
      expect((await get(`/api/employers?search=${find}`, STRANGER)).body.data[0].disputes).toBe(0);
    });

    it('has nothing of it on his workbench', async () => {
      const { body } = await get('/api/workbench', STRANGER);
      expect(JSON.stringify(body)).not.toContain('独一无二');
      expect(body.data.counts).toMatchObject({ open: 0, clocks: 0, awaitingSignature: 0 });
    });
  });

  describe('a unit that handles the case', () => {
    it.each(['town-chengguan.clerk', 'town-chengguan.head', 'tax.clerk', 'tax.head'])(
      '%s sees the applicant whole',
      async (account) => {
        const { body } = await open.read(account);
        expect(body.data).toMatchObject({ masked: false, applicant: APPLICANT });
        const listed = await get(`/api/disputes?search=${find}&filters[status]=handling`, account);
        expect(listed.body.data).toMatchObject([{ masked: false, applicantName: APPLICANT.name }]);
      },
    );

    it.each(['town-chengguan.clerk', 'tax.clerk'])(
      '%s finds it by the name of the applicant',
      async (account) => {
        const byName = `/api/disputes?search=${encodeURIComponent(APPLICANT.name)}`;
        expect(await total(byName, account)).toBe(2);
      },
    );
  });

  describe.each(['pension.clerk', 'centre.clerk', 'centre.head', 'leader'])('%s', (account) => {
    it('sees the open case with its persons masked, everywhere', async () => {
      const { body, text } = await open.read(account);
      expect(body.data).toMatchObject({
        masked: true,
        applicant: {
          name: '测*',
          phone: '139****0000',
          idNumber: '110***********002X',
          address: '石泉县城关镇***',
        },
      });
      const lists = await Promise.all(
        ['/api/disputes', '/api/transfers', '/api/clocks?filters[state]=met', '/api/workbench'].map((path) =>
          get(path, account),
        ),
      );
      for (const whole of [text, ...lists.map((list) => list.text)]) {
        for (const value of PRIVATE) expect(whole).not.toContain(value);
      }
    });

    it('does not find it by the name of the applicant', async () => {
      expect(await total(`/api/disputes?search=${encodeURIComponent(APPLICANT.name)}`, account)).toBe(0);
    });

    it('does not read what the applicant was told or said', async () => {
      const { body } = await open.read(account);
      expect(body.meta.contacts.length).toBeGreaterThan(0);
      for (const { content, opinion } of body.meta.contacts) expect([content, opinion]).toEqual([null, null]);
      expect(JSON.stringify(body.meta.timeline)).not.toContain('告知内容');
      const whole = await open.read('tax.clerk');
      expect(whole.body.meta.contacts[0].content).toBe('已转办');
    });
  });

  it('the masked still read what was told nowhere in the timeline of a closed case, and the handling do', async () => {
    const told = (text: string) => text.includes('告知结果') || text.includes('反馈内容');
    expect(told((await closed.read('centre.clerk')).text)).toBe(false);
    expect(told((await closed.read('tax.clerk')).text)).toBe(true);
  });

  it.each(['pension.clerk', 'pension.head', 'leader'])('%s may do nothing with it', async (account) => {
    const { body } = await open.read(account);
    expect(body.meta.abilities.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    for (const name of statedNames) {
      expect([name, (await open.ask(account, name)).status]).toEqual([name, 403]);
    }
  });

  it('the Centre sees every case the moment it is registered', async () => {
    const token = await desk().login('town-zhongchi.clerk');
    const { body } = await desk().call('POST', '/api/disputes', registrationForm(), token);
    expect((await get(`/api/disputes/${body.data.documentId}`, 'centre.clerk')).status).toBe(200);
    expect(
      await total(`/api/disputes?filters[number]=${encodeURIComponent(body.data.number)}`, 'centre.clerk'),
    ).toBe(1);
  });

  describe('an auditor', () => {
    it('sees closed cases alone, masked', async () => {
      expect((await open.read('auditor')).status).toBe(404);
      const { body, text } = await closed.read('auditor');
      expect(body.data).toMatchObject({ status: 'closed', masked: true });
      for (const value of PRIVATE) expect(text).not.toContain(value);
      const { body: list } = await get('/api/disputes', 'auditor');
      expect(new Set(list.data.map(({ status }: { status: string }) => status))).toEqual(new Set(['closed']));
      expect(list.meta.pagination.total).toBe(1);
    });

    it('sees no slip of an open case and no work list', async () => {
      const { body } = await get('/api/transfers', 'auditor');
      expect(body.data.map(({ dispute }: { dispute: { documentId: string } }) => dispute.documentId)).toEqual(
        [closed.documentId],
      );
      expect(await total('/api/clocks', 'auditor')).toBe(0);
    });
  });

  describe.each(['admin', 'security'])('%s', (account) => {
    it('sees no case at all', async () => {
      for (const one of [open, closed]) expect((await one.read(account)).status).toBe(404);
      for (const path of ['/api/disputes', '/api/transfers', '/api/clocks']) {
        expect([path, await total(path, account)]).toEqual([path, 0]);
      }
      expect((await get('/api/workbench', account)).body.data.counts).toBeNull();
      expect((await get(`/api/employers?search=${find}`, account)).status).toBe(403);
    });
  });

  it.each([
    '/api/disputes',
    '/api/transfers',
    '/api/clocks',
    '/api/workbench',
    '/api/employers?search=aa',
    '/api/catalogue',
    '/api/colleagues',
    '/api/units',
    '/api/users',
    '/api/me',
    '/api/forms/registration',
  ])('%s needs a token', async (path) => {
    expect((await desk().call('GET', path)).status).toBe(401);
  });
});
