import { beforeAll, describe, expect, it } from 'vitest';
import { aDispute, type Case, onBothDatabases, pathsOf, registrationForm } from '../builders';

const TOWN = 'town-chengguan.clerk';
const OTHER = 'town-raofeng.clerk';
const POWERS = ['admin', 'security'];

onBothDatabases('the registers', (desk) => {
  let mine: Case;
  let foreign: Case;
  const ask = async (method: string, path: string, account: string, body?: unknown) =>
    desk().call(method, path, body, await desk().login(account));
  const get = (path: string, account: string) => ask('GET', path, account);
  const total = async (path: string, account: string) =>
    (await get(path, account)).body.meta.pagination.total;

  beforeAll(async () => {
    mine = await aDispute(desk()).to('handling');
    foreign = await aDispute(desk()).registeredBy('town-raofeng').to('registered');
  });

  describe('lessons', () => {
    const lesson = (over: Record<string, unknown> = {}) => ({
      title: '断缴人员补缴口径不一',
      problem: '同一事项两个单位答复不同',
      ...over,
    });
    const add = async (account: string, over: Record<string, unknown> = {}) =>
      ask('POST', '/api/lessons', account, lesson(over));

    it('are written by whoever works on cases, for his own unit unless he names another', async () => {
      const answer = await add(TOWN, { disputes: [mine.documentId], dueOn: '2026-11-01' });
      expect(answer.status).toBe(201);
      expect(answer.body.data).toMatchObject({
        title: '断缴人员补缴口径不一',
        unit: { code: 'town-chengguan' },
        state: 'open',
        revision: 1,
        overdue: true,
        disputes: [{ documentId: mine.documentId, number: mine.number }],
        hiddenDisputes: 0,
        editable: true,
        doneAt: null,
      });
      const wrapped = await ask('POST', '/api/lessons', TOWN, { data: lesson({ unit: 'tax' }) });
      expect(wrapped.body.data).toMatchObject({ unit: { code: 'tax' }, editable: false });
    });

    it('count the disputes one may not see without naming them', async () => {
      const { body } = await add('centre.clerk', { disputes: [mine.documentId, foreign.documentId] });
      const path = `/api/lessons/${body.data.documentId}`;
      expect(body.data.disputes).toHaveLength(2);
      const seen = (await get(path, TOWN)).body.data;
      expect([seen.disputes.map(({ number }: Case) => number), seen.hiddenDisputes]).toEqual([
        [mine.number],
        1,
      ]);
      expect((await get(path, TOWN)).text).not.toContain(foreign.number);
    });

    it('keep the disputes their editor may not see', async () => {
      const { body } = await add('centre.clerk', {
        unit: 'town-chengguan',
        disputes: [mine.documentId, foreign.documentId],
      });
      const path = `/api/lessons/${body.data.documentId}`;
      const changed = await ask('PUT', path, TOWN, { revision: 1, disputes: [] });
      expect(changed.body.data).toMatchObject({ revision: 2, disputes: [], hiddenDisputes: 1 });
      expect((await get(path, 'centre.clerk')).body.data.disputes).toHaveLength(1);
    });

    it('note when they are done, and forget it when taken up again', async () => {
      const { body } = await add(TOWN);
      const path = `/api/lessons/${body.data.documentId}`;
      const done = (await ask('PUT', path, TOWN, { revision: 1, state: 'done' })).body.data;
      expect([done.state, done.doneAt, done.overdue]).toEqual(['done', expect.any(String), false]);
      const again = (await ask('PUT', path, TOWN, { revision: 2, state: 'inProgress' })).body.data;
      expect([again.state, again.doneAt, again.title]).toEqual(['inProgress', null, lesson().title]);
    });

    it('are changed by the unit that acts and by the Centre alone, on top of what was read', async () => {
      const { body } = await add(TOWN);
      const path = `/api/lessons/${body.data.documentId}`;
      for (const account of [OTHER, 'tax.head', 'leader', 'auditor', ...POWERS]) {
        expect([account, (await ask('PUT', path, account, { revision: 1, title: '甲' })).status]).toEqual([
          account,
          403,
        ]);
      }
      expect((await ask('PUT', path, 'centre.clerk', { revision: 1, title: '乙' })).status).toBe(200);
      const stale = await ask('PUT', path, TOWN, { revision: 1, title: '丙' });
      expect([stale.status, stale.body.error.name]).toEqual([409, 'StaleRevision']);
      expect((await get(path, TOWN)).body.data.title).toBe('乙');
      expect((await ask('PUT', '/api/lessons/none', TOWN, { revision: 1 })).status).toBe(404);
    });

    it.each<[string, Record<string, unknown>, string[]]>([
      ['without a title', { title: ' ' }, ['title']],
      ['without a problem', { problem: undefined }, ['problem']],
      ['with an unknown unit', { unit: 'nowhere' }, ['unit']],
      ['with an unknown state', { state: 'sleeping' }, ['state']],
      ['with an impossible day', { dueOn: '2026-02-30' }, ['dueOn']],
      ['with an unknown dispute', { disputes: ['x'] }, ['disputes.0']],
      ['with a field nobody knows', { colour: 'red' }, ['colour']],
      ['with texts that are none', { title: 5, problem: [] }, ['title', 'problem']],
    ])('are refused %s', async (_what, over, paths) => {
      const answer = await add(TOWN, over);
      expect([answer.status, pathsOf(answer)]).toEqual([400, paths]);
    });

    it('cannot name a dispute one may not see', async () => {
      expect(pathsOf(await add(TOWN, { disputes: [mine.documentId, foreign.documentId] }))).toEqual([
        'disputes.1',
      ]);
    });

    it.each(['leader', 'auditor', 'tax.clerk', 'tax.head'])('are read by %s', async (account) => {
      expect(await total('/api/lessons', account)).toBeGreaterThan(0);
    });

    it.each(POWERS)('are nothing for %s', async (account) => {
      expect((await get('/api/lessons', account)).status).toBe(403);
      expect((await add(account)).status).toBe(403);
    });

    it('are written neither by leaders nor auditors', async () => {
      expect([(await add('leader')).status, (await add('auditor')).status]).toEqual([403, 403]);
    });

    it('are found by words, state, unit, and the case they came from', async () => {
      const search = encodeURIComponent('断缴');
      expect(await total(`/api/lessons?search=${search}`, TOWN)).toBeGreaterThan(0);
      expect(await total('/api/lessons?search=%25', TOWN)).toBe(0);
      expect(await total('/api/lessons?filters[unit][code]=tax', TOWN)).toBe(1);
      expect(await total('/api/lessons?filters[state]=inProgress', TOWN)).toBe(1);
      expect(await total(`/api/lessons?dispute=${mine.documentId}`, TOWN)).toBeGreaterThan(0);
      expect(await total(`/api/lessons?dispute=${foreign.documentId}`, TOWN)).toBe(0);
      expect(pathsOf(await get('/api/lessons?sort=enteredBy', TOWN))).toEqual(['sort.enteredBy']);
    });
  });

  describe('consultations', () => {
    const asked = (over: Record<string, unknown> = {}) => ({
      askedAt: '2026-11-19T09:00:00+08:00',
      channel: 'hotline12345',
      method: 'phone',
      caller: '测试丁',
      phone: '13900000009',
      question: '断缴能否补缴？',
      kind: 'enrolledUnpaid',
      ...over,
    });
    const add = async (account: string, over: Record<string, unknown> = {}) =>
      ask('POST', '/api/consultations', account, asked(over));

    it('are numbered apart from disputes and counted as none', async () => {
      const before = await total('/api/disputes', 'centre.clerk');
      const first = (await add(TOWN)).body.data;
      const second = (await add('tax.clerk')).body.data;
      expect(first.number).toBe('石社询〔2026〕00001');
      expect(second.number).toBe('石社询〔2026〕00002');
      expect(await total('/api/disputes', 'centre.clerk')).toBe(before);
      expect(first).toMatchObject({
        caller: '测试丁',
        phone: '13900000009',
        masked: false,
        answeredAt: null,
      });
    });

    it('are seen by the unit that was asked and by the Centre, to which the caller is masked', async () => {
      const { documentId } = (await add(TOWN)).body.data;
      const path = `/api/consultations/${documentId}`;
      expect((await get(path, 'town-chengguan.head')).body.data.caller).toBe('测试丁');
      const centre = await get(path, 'centre.clerk');
      expect(centre.body.data).toMatchObject({ masked: true, editable: false, phone: '139****0009' });
      expect(centre.text).not.toContain('测试丁');
      for (const account of [OTHER, 'tax.head']) expect((await get(path, account)).status).toBe(404);
      for (const account of ['leader', 'auditor', ...POWERS]) {
        expect((await get(path, account)).status).toBe(403);
        expect((await get('/api/consultations', account)).status).toBe(403);
        expect((await add(account)).status).toBe(403);
      }
      expect(await total('/api/consultations', OTHER)).toBe(0);
      expect(await total('/api/consultations', 'centre.clerk')).toBeGreaterThan(2);
    });

    it('are answered later and tied to the dispute that came of them', async () => {
      const { documentId } = (await add(TOWN)).body.data;
      const path = `/api/consultations/${documentId}`;
      const answered = await ask('PUT', path, TOWN, {
        revision: 1,
        answer: '可以',
        becameDispute: mine.number,
      });
      expect(answered.body.data).toMatchObject({
        revision: 2,
        answer: '可以',
        answeredAt: expect.any(String),
        question: asked().question,
        becameDispute: { documentId: mine.documentId, number: mine.number, status: 'handling' },
      });
      expect(await total('/api/consultations?filters[becameDispute]=true', TOWN)).toBe(1);
      expect((await ask('PUT', path, TOWN, { revision: 1, answer: '改' })).status).toBe(409);
      expect((await ask('PUT', path, 'centre.clerk', { revision: 2, answer: '改' })).status).toBe(403);
      expect((await ask('PUT', path, OTHER, { revision: 2, answer: '改' })).status).toBe(404);
    });

    it.each<[string, Record<string, unknown>, string[]]>([
      ['without a question', { question: '' }, ['question']],
      ['with unknown codes', { channel: 'x', method: 'x', kind: 'x' }, ['channel', 'method', 'kind']],
      ['from the future', { askedAt: '2027-01-01T09:00:00+08:00' }, ['askedAt']],
      ['with a time that is none', { askedAt: 'now' }, ['askedAt']],
      ['with a dispute nobody knows', { becameDispute: '石社争〔1999〕00001' }, ['becameDispute']],
      ['with a name too long', { caller: '甲'.repeat(61) }, ['caller']],
    ])('are refused %s', async (_what, over, paths) => {
      const answer = await add(TOWN, over);
      expect([answer.status, pathsOf(answer)]).toEqual([400, paths]);
    });

    it('cannot be tied to a dispute one may not see', async () => {
      expect(pathsOf(await add(TOWN, { becameDispute: foreign.number }))).toEqual(['becameDispute']);
    });

    it.each(['filters[caller]=x', 'filters[phone][$contains]=139', 'sort=phone', 'filters[question]=x'])(
      'are not asked by %s',
      async (query) => {
        expect((await get(`/api/consultations?${query}`, TOWN)).status).toBe(400);
      },
    );

    it('lose no number to a refused one', async () => {
      const number = async () => Number((await add(TOWN)).body.data.number.slice(-5));
      const before = await number();
      await add(TOWN, { channel: 'x' });
      expect(await number()).toBe(before + 1);
    });
  });

  describe('boundary decisions', () => {
    const decision = (over: Record<string, unknown> = {}) => ({
      matter: '灵活就业人员参保登记',
      unit: 'medical',
      when: { scopeKinds: ['notEnrolled'], insuranceKinds: ['injury'] },
      since: '2026-01-01',
      decidedAt: '2026年第一次联席会议',
      documentNumber: '石社联〔2026〕001',
      ...over,
    });
    const add = async (account: string, over: Record<string, unknown> = {}) =>
      ask('POST', '/api/boundary-decisions', account, decision(over));
    const suggested = async () => {
      const form = registrationForm({ scopeKind: 'notEnrolled', insuranceKinds: ['injury'] });
      const { body } = await ask('POST', '/api/disputes/suggest', TOWN, form);
      return body.data.suggestion.lead;
    };

    it('are read first by the suggestion, at once, and no longer when they are switched off', async () => {
      const before = (await suggested()).unit;
      expect(before).not.toBe('medical');
      const { status, body } = await add('centre.head');
      expect([status, body.data]).toEqual([
        201,
        expect.objectContaining({
          unit: expect.objectContaining({ code: 'medical' }),
          when: { scopeKinds: ['notEnrolled'], insuranceKinds: ['injury'], eventTypes: [] },
          inForce: true,
          revision: 1,
        }),
      ]);
      expect(await suggested()).toEqual({
        unit: 'medical',
        reason: '部门联合确定：灵活就业人员参保登记',
        clause: '2026年第一次联席会议（石社联〔2026〕001）',
      });
      const path = `/api/boundary-decisions/${body.data.documentId}`;
      const off = await ask('PUT', path, 'centre.head', { revision: 1, enabled: false });
      expect(off.body.data).toMatchObject({ enabled: false, inForce: false, matter: decision().matter });
      expect((await suggested()).unit).toBe(before);
    });

    it('that have ended are no longer in force', async () => {
      const { body } = await add('centre.head', { until: '2026-06-30' });
      expect(body.data.inForce).toBe(false);
    });

    it('are the affair of the head of the Centre', async () => {
      const { documentId } = (await add('centre.head', { enabled: false })).body.data;
      const path = `/api/boundary-decisions/${documentId}`;
      for (const account of ['centre.clerk', 'tax.head', TOWN, 'leader', 'auditor', ...POWERS]) {
        expect([account, (await add(account)).status]).toEqual([account, 403]);
        const changed = await ask('PUT', path, account, { revision: 1, enabled: true });
        expect([account, changed.status]).toEqual([account, 403]);
      }
      expect((await ask('PUT', path, 'centre.head', { revision: 9, matter: '甲' })).status).toBe(409);
      expect((await ask('PUT', '/api/boundary-decisions/x', 'centre.head', { revision: 1 })).status).toBe(
        404,
      );
    });

    it.each([TOWN, 'tax.head', 'leader', 'auditor'])('are read by %s', async (account) => {
      expect(await total('/api/boundary-decisions', account)).toBeGreaterThan(0);
    });

    it('are found by their matter and by the names of their unit', async () => {
      await add('centre.head', { matter: '退休一次性补缴100%核定', unit: 'finance', enabled: false });
      const found = async (words: string) =>
        (await get(`/api/boundary-decisions?search=${encodeURIComponent(words)}`, TOWN)).body.data.map(
          ({ matter }: { matter: string }) => matter,
        );
      expect(await found('一次性补缴')).toEqual(['退休一次性补缴100%核定']);
      expect(await found('财政')).toEqual(['退休一次性补缴100%核定']);
      expect(await found('0%')).toEqual(['退休一次性补缴100%核定']);
      expect(await found('灵活就业人员参保登记')).not.toContain('退休一次性补缴100%核定');
      expect(await found('无人知晓')).toEqual([]);
      expect(await found(' ')).toContain('灵活就业人员参保登记');
    });

    it.each(POWERS)('are nothing for %s', async (account) => {
      expect((await get('/api/boundary-decisions', account)).status).toBe(403);
    });

    it.each<[string, Record<string, unknown>, string[]]>([
      ['without a condition', { when: {} }, ['when']],
      [
        'with unknown codes',
        { when: { scopeKinds: ['x'], eventTypes: ['y'] } },
        ['when.scopeKinds.0', 'when.eventTypes.0'],
      ],
      ['with an unknown unit', { unit: 'nowhere' }, ['unit']],
      ['that end before they begin', { until: '2025-12-31' }, ['until']],
      ['without a place of decision', { decidedAt: undefined }, ['decidedAt']],
    ])('are refused %s', async (_what, over, paths) => {
      const answer = await add('centre.head', over);
      expect([answer.status, pathsOf(answer)]).toEqual([400, paths]);
    });

    it('are refused an end before the beginning they already have', async () => {
      const { documentId } = (await add('centre.head', { enabled: false })).body.data;
      const path = `/api/boundary-decisions/${documentId}`;
      const answer = await ask('PUT', path, 'centre.head', { revision: 1, until: '2025-01-01' });
      expect(pathsOf(answer)).toEqual(['until']);
    });
  });

  it.each(['lessons', 'consultations', 'boundary-decisions', 'deputies'])(
    '%s refuse a body that is none, and what they do not know',
    async (path) => {
      for (const body of [[], 'text', { data: null }, { data: [] }]) {
        const answer = await ask('POST', `/api/${path}`, 'centre.head', body);
        expect([path, JSON.stringify(body), answer.status]).toEqual([path, JSON.stringify(body), 400]);
      }
      expect((await get(`/api/${path}?nonsense=1`, 'centre.head')).status).toBe(400);
      expect((await desk().call('GET', `/api/${path}`)).status).toBe(401);
    },
  );
});
