import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICANT, aDispute, type Case, DAYS, onBothDatabases, pathsOf } from '../builders';

const TOWN = 'town-chengguan.clerk';
const STRANGER = 'town-raofeng.clerk';
const REFERENCE = { system: 'hotline12345', number: 'GD20260928001', dueOn: '2026-10-15' };
const PRIVATE = Object.values(APPLICANT);

onBothDatabases('what is read out of cases', (desk) => {
  let open: Case;
  let closed: Case;
  let draft: Case;
  const get = async (path: string, account: string) =>
    desk().call('GET', path, undefined, await desk().login(account));

  beforeAll(async () => {
    open = await aDispute(desk()).saying({ externalReference: REFERENCE }).to('handling');
    closed = await aDispute(desk()).saying({ externalReference: REFERENCE }).to('registered');
    await closed.does(TOWN, 'accept', DAYS.accepted, { tier: 'simple', route: 'own', eventType: 'arrears' });
    await closed.does(TOWN, 'reply', DAYS.replied, {
      result: `已为${APPLICANT.name}（${APPLICANT.phone}，身份证${APPLICANT.idNumber}）补缴，工友电话13811112222。`,
      outcome: 'corrected',
      resolvedBy: 'administrativeHandling',
    });
    draft = await aDispute(desk()).to('draft');
  });

  describe('the receipt', () => {
    it('names number, query code, day and unit, and the applicant to those who handle the case', async () => {
      const { body } = await get(`/api/disputes/${open.documentId}/receipt`, TOWN);
      expect(body.data).toMatchObject({
        number: open.number,
        queryCode: expect.stringMatching(/^\d{8}$/),
        unit: { code: 'town-chengguan' },
        title: '社会保险费争议事项受理回执',
      });
      for (const part of [open.number, body.data.queryCode, '2026年9月28日', APPLICANT.name]) {
        expect(body.data.text).toContain(part);
      }
      for (const part of [APPLICANT.phone, APPLICANT.idNumber, APPLICANT.address]) {
        expect(body.data.text).not.toContain(part);
      }
    });

    it.each([
      ['taxAct', true],
      ['hrMedicalAct', true],
      ['underpaid', false],
      ['other', false],
    ])('of kind %s tells the legal remedy: %s (D18)', async (scopeKind, tells) => {
      const one = await aDispute(desk()).saying({ scopeKind }).to('registered');
      const { body } = await get(`/api/disputes/${one.documentId}/receipt`, TOWN);
      expect(/行政复议.*行政诉讼/s.test(body.data.text)).toBe(tells);
      // the screens read the same mark and the same words
      const { data } = (await get('/api/catalogue', TOWN)).body;
      const kind = data.dictionaries.scopeKind.find(({ code }: { code: string }) => code === scopeKind);
      expect(kind.attributes?.legalRemedy === true).toBe(tells);
      expect(data.notices.legalRemedy.text).toContain('行政复议');
    });

    it('masks the applicant for onlookers', async () => {
      const { text } = await get(`/api/disputes/${open.documentId}/receipt`, 'leader');
      for (const part of PRIVATE) expect(text).not.toContain(part);
    });
  });

  describe('the progress', () => {
    it('is told in one sentence, and back to the desk that passed it on', async () => {
      const { body } = await get(`/api/disputes/${open.documentId}/progress-text`, TOWN);
      expect(body.data.text).toMatch(
        /2026年9月30日受理；2026年9月30日转由.*税务局办理；现由.*税务局办理中。/,
      );
      expect(body.data.text).toContain('办理期限至2026年10月30日。');
      expect(body.data.externalAnswer).toContain(`12345 工单编号${REFERENCE.number}`);
    });

    it('names nobody, even where the result does', async () => {
      for (const account of [TOWN, 'centre.clerk']) {
        const { text, body } = await get(`/api/disputes/${closed.documentId}/progress-text`, account);
        expect(body.data.text).toContain('补缴');
        for (const part of [...PRIVATE, '13811112222']) expect(text).not.toContain(part);
      }
    });

    it.each([
      ['registered', '正在审核是否受理'],
      ['awaitingMaterial', '需补齐资料'],
      ['declined', '未予受理'],
      ['awaitingTransfer', '正在确定办理单位'],
      ['awaitingSignature', '等待签收'],
      ['returnDisputed', '协调确定'],
      ['awaitingReferral', '联席会议'],
      ['withdrawn', '已撤回'],
      ['archived', '已归档'],
      ['closed', '已办结'],
    ] as const)('of a case that is %s says 「%s」', async (status, words) => {
      const one = await aDispute(desk()).to(status);
      const { body } = await get(`/api/disputes/${one.documentId}/progress-text`, TOWN);
      expect(body.data.text).toContain(words);
      expect(body.data.externalAnswer).toBeNull();
    });
  });

  it.each(['receipt', 'progress-text'])('%s is 404 to strangers, 409 of a draft', async (what) => {
    for (const account of [STRANGER, 'auditor', 'admin', 'security']) {
      expect((await get(`/api/disputes/${open.documentId}/${what}`, account)).status).toBe(404);
    }
    expect((await get(`/api/disputes/${draft.documentId}/${what}`, TOWN)).status).toBe(409);
    expect((await get(`/api/disputes/${draft.documentId}/${what}`, 'centre.clerk')).status).toBe(404);
    expect((await get(`/api/disputes/none/${what}`, TOWN)).status).toBe(404);
  });

  describe('a query code', () => {
    it('finds its case, to those who may see it', async () => {
      const { queryCode } = (await get(`/api/disputes/${open.documentId}`, TOWN)).body.data;
      for (const query of [
        `queryCode=${queryCode}`,
        `search=${queryCode}`,
        `filters[queryCode]=${queryCode}`,
      ]) {
        const found = async (account: string) => (await get(`/api/disputes?${query}`, account)).body.data;
        expect((await found(TOWN)).map(({ number }: Case) => number)).toEqual([open.number]);
        expect(await found(STRANGER)).toEqual([]);
      }
    });
  });

  describe("an employer's file", () => {
    let id: string;
    beforeAll(async () => {
      id = (await get(`/api/disputes/${open.documentId}`, TOWN)).body.data.employer.documentId;
      await desk().call(
        'POST',
        '/api/lessons',
        { title: '补缴口径', problem: '口径不一', disputes: [open.documentId] },
        await desk().login(TOWN),
      );
    });

    it('holds its cases, counts and lessons as far as one may see them', async () => {
      const file = (await get(`/api/employers/${id}`, TOWN)).body.data;
      expect(file.disputes.map(({ number }: Case) => number)).toEqual(
        expect.arrayContaining([open.number, closed.number]),
      );
      expect(file.counts.total).toBe(file.disputes.length);
      expect(file.counts.byYear).toEqual([{ year: '2026', count: file.counts.total }]);
      expect(file.counts.byOutcome[0].code).toBe('corrected');
      expect(file.lessons).toEqual([expect.objectContaining({ title: '补缴口径', state: 'open' })]);
      expect(file.recovery).toEqual({ owed: 0, recovered: 0, openSegments: 0, atCourt: 0 });
      const taxes = (await get(`/api/employers/${id}`, 'tax.clerk')).body.data;
      expect(taxes.counts.total).toBeLessThan(file.counts.total);
      const nothing = (await get(`/api/employers/${id}`, STRANGER)).body.data;
      expect([nothing.counts.total, nothing.counts.open, nothing.disputes, nothing.lessons]).toEqual([
        0,
        0,
        [],
        [],
      ]);
    });

    it('counts what is owed and recovered', async () => {
      const recover = async (step: string, at: string, more: Record<string, unknown> = {}) =>
        open.does('tax.clerk', 'recover', at, { segment: 'tax', step, ...more });
      await recover('noticeSent', '2026-10-12T09:00:00+08:00', { paper: '限期缴纳通知书' });
      await recover('declared', '2026-10-13T09:00:00+08:00', { base: 500_000, amount: 120_000 });
      const { recovery } = (await get(`/api/employers/${id}`, 'tax.clerk')).body.data;
      expect(recovery).toMatchObject({ owed: 120_000, recovered: 0 });
      expect(recovery.openSegments).toBeGreaterThan(0);
      expect((await get(`/api/employers/${id}`, STRANGER)).body.data.recovery.owed).toBe(0);
    });

    it('tells nothing of applicants', async () => {
      const { text } = await get(`/api/employers/${id}`, TOWN);
      for (const part of PRIVATE) expect(text).not.toContain(part);
    });

    it('lists the rest of its cases by the list of disputes', async () => {
      const { total } = (await get(`/api/employers/${id}`, TOWN)).body.data.counts;
      const list = await get(
        `/api/disputes?filters[employer][documentId]=${id}&filters[status][$ne]=draft`,
        TOWN,
      );
      expect(list.body.meta.pagination.total).toBe(total);
      expect((await get('/api/disputes?filters[employer][documentId]=x', TOWN)).body.data).toEqual([]);
    });

    it.each(['leader', 'auditor', 'centre.clerk'])('is open to %s', async (account) => {
      expect((await get(`/api/employers/${id}`, account)).status).toBe(200);
    });

    it('is closed to administrators, and to nobody knows what', async () => {
      for (const account of ['admin', 'security']) {
        expect((await get(`/api/employers/${id}`, account)).status).toBe(403);
      }
      expect((await get('/api/employers/none', TOWN)).status).toBe(404);
    });
  });

  describe('contacts', () => {
    it('are one list over the visible cases; what was said is for those who handle the case', async () => {
      const mine = (await get(`/api/contacts?filters[dispute][documentId]=${open.documentId}`, TOWN)).body;
      expect(mine.data).toEqual([
        expect.objectContaining({
          purpose: 'transfer',
          direction: 'told',
          content: '已转办',
          dispute: expect.objectContaining({ number: open.number }),
        }),
      ]);
      for (const account of ['leader', 'centre.clerk']) {
        const { body } = await get(`/api/contacts?filters[dispute][documentId]=${open.documentId}`, account);
        expect(body.data.map(({ content }: { content: null }) => content)).toEqual([null]);
      }
      expect((await get('/api/contacts', STRANGER)).body.meta.pagination.total).toBe(0);
      expect((await get('/api/contacts', 'admin')).body.meta.pagination.total).toBe(0);
    });

    it('count alike with and without a question about the case', async () => {
      for (const query of ['', 'filters[dispute][status][$ne]=draft&', 'filters[purpose]=transfer&']) {
        const { body } = await get(`/api/contacts?${query}pagination[pageSize]=200`, 'leader');
        expect(body.meta.pagination.total).toBe(body.data.length);
      }
    });

    it.each(['filters[content]=x', 'sort=opinion', 'filters[dispute][applicantName]=x'])(
      'are not asked by %s',
      async (query) => {
        expect(pathsOf(await get(`/api/contacts?${query}`, TOWN))).toHaveLength(1);
      },
    );
  });

  describe('the lists of the mechanism', () => {
    it.each([TOWN, 'leader', 'auditor', 'admin', 'security'])('are read by %s', async (account) => {
      const lists = (await get('/api/dictionaries', account)).body.data;
      const method = lists.find(({ code }: { code: string }) => code === 'method');
      expect(method.items).toContainEqual(expect.objectContaining({ code: 'phone', active: true }));
      const rules = (await get('/api/deadline-rules', account)).body.data;
      expect(rules).toContainEqual(
        expect.objectContaining({
          key: 'complex.resolve',
          period: { amount: 60, unit: 'day' },
          extension: { maxDays: 30, times: 1 },
        }),
      );
      const year = (await get('/api/calendars/2026', account)).body.data;
      expect([year.year, year.status, year.days.length]).toEqual([2026, 'official', 365]);
    });

    it('name a year that is none', async () => {
      expect((await get('/api/calendars/x', TOWN)).status).toBe(400);
    });
  });
});
