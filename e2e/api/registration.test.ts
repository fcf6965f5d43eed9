import { describe, expect, it } from 'vitest';
import {
  APPLICANT,
  anonymousForm,
  EMPLOYER,
  onBothDatabases,
  pathsOf,
  registrationForm,
  without,
} from './builders';
import identity from './statement/identity-numbers.json';

const CLERK = 'town-chengguan.clerk';

onBothDatabases('registration', (desk) => {
  const post = async (body: unknown, account = CLERK) =>
    desk().call('POST', '/api/disputes', body, await desk().login(account));
  const put = async (documentId: string, body: unknown, account = CLERK) =>
    desk().call('PUT', `/api/disputes/${documentId}`, body, await desk().login(account));
  const get = async (documentId: string, account = CLERK) =>
    desk().call('GET', `/api/disputes/${documentId}`, undefined, await desk().login(account));
  const refusal = async (over: Record<string, unknown>) => {
    const answer = await post(registrationForm(over));
    return [answer.status, pathsOf(answer)];
  };

  it('answers the whole of annex 2 with a number, the unit answerable and the day to decide by', async () => {
    const { status, body } = await post(registrationForm({ registeredAt: '2026-11-18T09:00:00+08:00' }));
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...registrationForm(),
      status: 'registered',
      stage: 'acceptance',
      tier: null,
      route: null,
      leadUnit: null,
      masked: false,
      registeredAt: '2026-11-18T01:00:00.000Z',
      completedAt: '2026-11-18T01:00:00.000Z',
    });
    expect(body.data.number).toMatch(/^石社争〔2026〕\d{5}$/);
    expect([body.data.acceptingUnit.code, body.data.answerableUnit.code]).toEqual([
      'town-chengguan',
      'town-chengguan',
    ]);
    expect(body.meta.clocks).toMatchObject([
      { rule: 'registered.decide', dueOn: '2026-11-25', unit: 'town-chengguan' },
    ]);
    expect(body.meta.timeline).toMatchObject([
      {
        action: 'register',
        at: '2026-11-18T01:00:00.000Z',
        enteredAt: '2026-11-20T04:00:00.000Z',
        late: true,
      },
    ]);
  });

  it.each(['hrss.head', 'tax.clerk', 'centre.clerk', 'town-zhongchi.clerk'])(
    'is open to %s',
    async (account) => {
      expect((await post(registrationForm(), account)).body.data.acceptingUnit.code).toBe(
        account.split('.')[0],
      );
    },
  );

  it.each(['admin', 'security', 'auditor', 'leader'])('is refused to %s', async (account) => {
    const answer = await post(registrationForm(), account);
    expect([answer.status, answer.body.error.name]).toEqual([403, 'NoRight']);
  });

  it.each([
    ['channel'],
    ['scopeKind'],
    ['insuranceKinds'],
    ['content'],
    ['town'],
    ['feePeriodFrom'],
    ['feePeriodTo'],
    ['employer.name'],
    ['employer.address'],
    ['applicant.name'],
    ['applicant.phone'],
    ['applicant.idNumber'],
  ])('requires %s and names it', async (path) => {
    const answer = await post(without(registrationForm(), path));
    expect([answer.status, pathsOf(answer)]).toEqual([400, [path]]);
  });

  it.each([
    'amount',
    'materials',
    'dictated',
    'anonymous',
    'applicant.address',
    'employer.creditCode',
    'employer.phone',
  ])('does not require %s', async (path) => {
    expect((await post(without(registrationForm(), path))).status).toBe(201);
  });

  it('names everything that is missing at once', async () => {
    const answer = await post({});
    expect(answer.status).toBe(400);
    expect(pathsOf(answer).sort()).toEqual(
      [
        'applicant.idNumber',
        'applicant.name',
        'applicant.phone',
        'channel',
        'content',
        'employer.address',
        'employer.name',
        'feePeriodFrom',
        'feePeriodTo',
        'insuranceKinds',
        'scopeKind',
        'town',
      ].sort(),
    );
  });

  describe('an anonymous matter', () => {
    it('is registered without any person', async () => {
      const { status, body } = await post(anonymousForm());
      expect(status).toBe(201);
      expect(body.data).toMatchObject({ anonymous: true, applicant: null, agent: null, representatives: [] });
    });

    it('keeps no person that was typed all the same', async () => {
      const { body } = await post(anonymousForm({ applicant: APPLICANT, agent: { name: '代理人' } }));
      expect(JSON.stringify(body)).not.toContain(APPLICANT.idNumber);
      expect(body.data).toMatchObject({ applicant: null, agent: null });
    });

    it.each(['employer.name', 'employer.address', 'leads'])('needs %s', async (path) => {
      const answer = await post(without(anonymousForm(), path));
      expect([answer.status, pathsOf(answer)]).toEqual([400, [path]]);
    });
  });

  it('may be dictated', async () => {
    expect((await post(registrationForm({ dictated: true }))).body.data.dictated).toBe(true);
  });

  it('may be made by an agent, whose number is checked like any other', async () => {
    const agent = { name: '代理人', phone: '19200000000', idNumber: '440524188001010014' };
    expect((await post(registrationForm({ agent }))).body.data.agent).toEqual(agent);
    expect(await refusal({ agent: { ...agent, idNumber: '610900190001010010' } })).toEqual([
      400,
      ['agent.idNumber'],
    ]);
  });

  describe('a group', () => {
    const people = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `代表${i + 1}` }));

    it('is one dispute with up to five representatives and a head count', async () => {
      const { status, body } = await post(registrationForm({ representatives: people(5), headCount: 32 }));
      expect(status).toBe(201);
      expect(body.data).toMatchObject({ headCount: 32, representatives: people(5) });
    });

    it('has not six representatives', async () => {
      expect(await refusal({ representatives: people(6), headCount: 32 })).toEqual([
        400,
        ['representatives'],
      ]);
    });

    it.each([0, -1, 1.5, '32', 10_000_000])('has no head count of %j', async (headCount) => {
      expect(await refusal({ headCount })).toEqual([400, ['headCount']]);
    });
  });

  describe('numbers', () => {
    const applicant = (over: object) => ({ applicant: { ...APPLICANT, ...over } });
    const employer = (creditCode: string) => ({ employer: { ...EMPLOYER, creditCode } });

    it.each(identity.residentId.valid)('the identity number %s is taken', async (idNumber) => {
      expect((await post(registrationForm(applicant({ idNumber })))).body.data.applicant.idNumber).toBe(
        idNumber,
      );
    });

    it.each(identity.residentId.invalid.map(({ value, why }) => [value, why]))(
      'the identity number %s is refused (%s)',
      async (idNumber) => {
        expect(await refusal(applicant({ idNumber }))).toEqual([400, ['applicant.idNumber']]);
      },
    );

    it.each(identity.phone.valid)('the telephone number %s is taken', async (phone) => {
      expect((await post(registrationForm(applicant({ phone })))).body.data.applicant.phone).toBe(phone);
    });

    it.each(identity.phone.invalid.map(({ value }) => value))(
      'the telephone number %s is refused',
      async (phone) => {
        expect(await refusal(applicant({ phone }))).toEqual([400, ['applicant.phone']]);
      },
    );

    it.each(identity.uscc.valid)('the credit code %s is taken without a warning', async (creditCode) => {
      const { status, body } = await post(registrationForm(employer(creditCode)));
      expect([status, body.meta.warnings]).toEqual([201, []]);
    });

    it.each(identity.uscc.invalid.filter(({ why }) => why.startsWith('FORMAT')).map(({ value }) => value))(
      'the credit code %s is refused for its form',
      async (creditCode) => {
        expect(await refusal(employer(creditCode))).toEqual([400, ['employer.creditCode']]);
      },
    );

    it.each(identity.uscc.invalid.filter(({ why }) => why === 'CHECKSUM').map(({ value }) => value))(
      'the credit code %s is only warned about',
      async (creditCode) => {
        const { status, body } = await post(registrationForm(employer(creditCode)));
        expect(status).toBe(201);
        expect(body.meta.warnings).toMatchObject([{ path: 'employer.creditCode' }]);
      },
    );

    it.each([
      ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
      ['spaces', ' 110105 19491231 002X '],
      ['a lower-case x', '11010519491231002x'],
    ])('are normalised: %s', async (_what, idNumber) => {
      expect((await post(registrationForm(applicant({ idNumber })))).body.data.applicant.idNumber).toBe(
        '11010519491231002X',
      );
    });

    it('are normalised: telephone and credit code', async () => {
      const { body } = await post(
        registrationForm({
          applicant: { ...APPLICANT, phone: '＋86 139-0000-0000' },
          employer: { ...EMPLOYER, creditCode: '91610900ma0000００77' },
        }),
      );
      expect(body.data.applicant.phone).toBe('13900000000');
      expect(body.data.employer.creditCode).toBe('91610900MA00000077');
    });
  });

  describe('values that are none', () => {
    it.each([
      ['channel', 'nonsense', 'channel'],
      ['scopeKind', '⑩', 'scopeKind'],
      ['insuranceKinds', ['pensionEmployee', 'nonsense'], 'insuranceKinds'],
      ['materials', ['nonsense'], 'materials'],
      ['eventType', 'nonsense', 'eventType'],
      ['town', 'town-nowhere', 'town'],
      ['town', 'tax', 'town'],
      ['feePeriodFrom', '2024-13', 'feePeriodFrom'],
      ['feePeriodFrom', '2024-01-01', 'feePeriodFrom'],
      ['feePeriodTo', '2023-12', 'feePeriodTo'],
      ['amount', -1, 'amount'],
      ['amount', 0.5, 'amount'],
      ['amount', 1e21, 'amount'],
      ['amount', '123', 'amount'],
      ['registeredAt', '2126-01-01T00:00:00+08:00', 'registeredAt'],
      ['registeredAt', '0000-01-01T00:00:00Z', 'registeredAt'],
      ['registeredAt', '2026-02-30T00:00:00Z', 'registeredAt'],
      ['registeredAt', '2026-11-18', 'registeredAt'],
      ['applicant', 'somebody', 'applicant'],
      ['applicant', [APPLICANT], 'applicant'],
      ['applicant', { ...APPLICANT, shoeSize: 43 }, 'applicant.shoeSize'],
      ['applicant', { ...APPLICANT, name: 5 }, 'applicant.name'],
      ['employer', { ...EMPLOYER, name: '长'.repeat(201) }, 'employer.name'],
      ['content', '长'.repeat(5001), 'content'],
      ['content', 5, 'content'],
      ['content', '   ', 'content'],
      ['materials', 'idCard', 'materials'],
      ['insuranceKinds', { 0: 'pensionEmployee' }, 'insuranceKinds'],
      ['anonymous', 'no', 'anonymous'],
      ['assessment', { unitsInvolved: 0 }, 'assessment.unitsInvolved'],
      ['assessment', { gut: true }, 'assessment.gut'],
      ['externalReference', { system: 'hotline12345' }, 'externalReference.number'],
      [
        'externalReference',
        { system: 'hotline12345', number: '1', dueOn: '2026-02-30' },
        'externalReference.dueOn',
      ],
      ['extra', 'more', 'extra'],
      ['nonsense', 1, 'nonsense'],
      ['status', 'closed', 'status'],
      ['number', '石社争〔2026〕99999', 'number'],
      ['acceptingUnit', 'tax', 'acceptingUnit'],
      ['documentId', 'mine', 'documentId'],
      ['id', 1, 'id'],
    ])('%s = %j is refused', async (field, value, path) => {
      expect(await refusal({ [field]: value })).toEqual([400, [path]]);
    });

    it.each([[null], [[]], ['text'], [5], [true]])('the body %j is refused', async (body) => {
      expect((await post(body)).status).toBe(400);
    });

    it('a body that is no JSON is refused, in Chinese and without echoing it', async () => {
      const response = await fetch(`${desk().base}/api/disputes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await desk().login(CLERK)}` },
        body: '{"channel": "visit", ',
      });
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toContain('visit');
    });

    it('a body that is too large is refused with 413', async () => {
      expect((await post(registrationForm({ content: 'x'.repeat(400_000) }))).status).toBe(413);
    });

    it.each([
      ['content', 'a\u0000b'],
      ['content', 'a\ud800b'],
      ['externalReference', { system: 'hotline12345', number: 'a\u0000b' }],
      ['agent', { name: 'a\u0000b' }],
      ['representatives', [{ name: 'a\ud800b' }]],
    ])('%s with a character no text has is not a server error', async (field, value) => {
      const answer = await post(registrationForm({ [field]: value }));
      expect([answer.status, answer.text.includes('\\u0000')]).toEqual([
        answer.status === 201 ? 201 : 400,
        false,
      ]);
    });
  });

  describe('a draft', () => {
    const draft = async (form: Record<string, unknown> = { content: '待补' }) =>
      (await post({ ...form, draft: true })).body.data;

    it('needs nothing, has no number and no clock', async () => {
      const { status, body } = await post({ draft: true });
      expect(status).toBe(201);
      expect(body.data).toMatchObject({
        status: 'draft',
        stage: 'acceptance',
        number: null,
        registeredAt: null,
      });
      expect([body.meta.clocks, body.meta.timeline]).toEqual([[], []]);
    });

    it('is edited, and registered once it is complete', async () => {
      const { documentId, revision } = await draft();
      const edited = await put(documentId, { draft: true, revision, channel: 'letter' });
      expect(edited.body.data).toMatchObject({ status: 'draft', content: '待补', channel: 'letter' });
      const incomplete = await put(documentId, { revision: edited.body.data.revision });
      expect(incomplete.status).toBe(400);
      expect(pathsOf(incomplete)).toContain('applicant.name');
      const done = await put(documentId, { ...registrationForm(), revision: edited.body.data.revision });
      expect(done.status).toBe(200);
      expect(done.body.data).toMatchObject({ documentId, status: 'registered', channel: 'visit' });
      expect(done.body.data.number).toMatch(/^石社争/);
      expect(done.body.meta.clocks).toMatchObject([{ rule: 'registered.decide' }]);
    });

    it('is refused when somebody else has edited it meanwhile', async () => {
      const { documentId, revision } = await draft();
      await put(documentId, { draft: true, revision, channel: 'letter' });
      const answer = await put(documentId, { draft: true, revision, channel: 'visit' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StaleRevision']);
    });

    it('is a colleague’s to go on with', async () => {
      const { documentId } = await draft();
      expect((await put(documentId, { draft: true, channel: 'letter' }, 'town-chengguan.head')).status).toBe(
        200,
      );
    });

    it.each(['town-raofeng.clerk', 'centre.clerk', 'centre.head', 'leader', 'auditor', 'admin', 'security'])(
      'is not there for %s',
      async (account) => {
        const { documentId } = await draft();
        expect((await get(documentId, account)).status).toBe(404);
        expect((await put(documentId, { draft: true, channel: 'letter' }, account)).status).toBe(404);
        const token = await desk().login(account);
        expect((await desk().call('DELETE', `/api/disputes/${documentId}`, undefined, token)).status).toBe(
          404,
        );
        const list = await desk().call('GET', '/api/disputes?filters[status]=draft', undefined, token);
        expect(list.body.meta.pagination.total).toBe(0);
      },
    );

    it('can be thrown away; a registered case cannot', async () => {
      const { documentId } = await draft();
      const token = await desk().login(CLERK);
      const gone = await desk().call('DELETE', `/api/disputes/${documentId}`, undefined, token);
      expect([gone.status, (await get(documentId)).status]).toEqual([204, 404]);
      const registered = (await post(registrationForm())).body.data.documentId;
      const kept = await desk().call('DELETE', `/api/disputes/${registered}`, undefined, token);
      expect([kept.status, (await get(registered)).status]).toEqual([409, 200]);
    });

    it('is the only thing PUT changes', async () => {
      const { documentId } = (await post(registrationForm())).body.data;
      const answer = await put(documentId, { content: '改' });
      expect([answer.status, answer.body.error.details.status]).toEqual([409, 'registered']);
    });
  });

  describe('a likely duplicate', () => {
    const period = { feePeriodFrom: '2019-01', feePeriodTo: '2019-06' };
    const idNumber = '61090019000101001X';
    const file = {
      employer: { name: '重复公司', address: '重复路1号' },
      applicant: { ...APPLICANT, idNumber },
      ...period,
    };

    it('is offered with what is the same, and never blocks', async () => {
      const first = (await post(registrationForm(file))).body.data;
      const { status, body } = await post(registrationForm(file));
      expect(status).toBe(201);
      expect(body.meta.duplicates).toMatchObject([
        {
          documentId: first.documentId,
          number: first.number,
          same: ['applicant', 'employer'],
          visible: true,
        },
      ]);
    });

    it('is none in another period', async () => {
      const { body } = await post(
        registrationForm({ ...file, feePeriodFrom: '2018-01', feePeriodTo: '2018-12' }),
      );
      expect(body.meta.duplicates).toEqual([]);
    });

    it('is told by number alone to a unit that may not see it', async () => {
      const { body } = await post(registrationForm(file), 'town-raofeng.clerk');
      const hidden = body.meta.duplicates.filter(({ visible }: { visible: boolean }) => !visible);
      expect(hidden.length).toBeGreaterThan(0);
      for (const { number, documentId, status, feePeriodFrom, feePeriodTo } of hidden) {
        expect(number).toMatch(/^石社争/);
        expect([documentId, status, feePeriodFrom, feePeriodTo]).toEqual([null, null, null, null]);
      }
    });
  });

  describe('the suggestion while the form is filled in', () => {
    it('says who, which tier and by when, and what is still wrong, and writes nothing', async () => {
      const token = await desk().login(CLERK);
      const total = async () =>
        (await desk().call('GET', '/api/disputes', undefined, token)).body.meta.pagination.total;
      const before = await total();
      const { status, body } = await desk().call(
        'POST',
        '/api/disputes/suggest',
        registrationForm({ feePeriodFrom: '2024-05', feePeriodTo: '2024-06', applicant: null }),
        token,
      );
      expect(status).toBe(200);
      expect(body.data.suggestion.lead.unit).toBe('tax');
      expect(body.data.suggestion.lead.reason.length).toBeGreaterThan(5);
      expect(body.data.errors.map(({ path }: { path: string }) => path)).toContain('applicant.name');
      expect(await total()).toBe(before);
    });

    it('splits a period that straddles April 2024 into two segments', async () => {
      const token = await desk().login(CLERK);
      const { body } = await desk().call(
        'POST',
        '/api/disputes/suggest',
        registrationForm({ feePeriodFrom: '2024-01' }),
        token,
      );
      expect(body.data.suggestion.segments).toMatchObject([
        { way: 'audit', from: '2024-01', to: '2024-03' },
        { way: 'tax', from: '2024-04', to: '2024-06' },
      ]);
    });

    it('is refused to those who register nothing', async () => {
      const answer = await desk().call('POST', '/api/disputes/suggest', {}, await desk().login('leader'));
      expect(answer.status).toBe(403);
    });
  });
});
