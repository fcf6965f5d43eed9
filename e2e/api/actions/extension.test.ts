import { describe, expect, it } from 'vitest';
import { aDispute, type Case, DAYS, onBothDatabases, pathsOf } from '../builders';

const LEAD = 'tax.clerk';
const HEAD = 'tax.head';
const REASON = { reason: '需向外地调取参保记录，情况特别复杂' };
const TOLD = {
  applicantInformed: { at: '2026-11-20T10:30:00+08:00', method: 'phone', content: '已说明延期理由' },
};
/** Accepted on 09-30, a complex case has until Sunday 11-29, rolled to Monday 11-30. */
const IN_TIME = '2026-11-20T10:00:00+08:00';
const APPROVED = '2026-11-20T11:00:00+08:00';

const complex = (desk: Parameters<typeof aDispute>[0]) => aDispute(desk).ofTier('complex');
const extensionsOf = (one: Case) => one.last.body.meta.extensions;

onBothDatabases('an extension (D7)', (desk) => {
  const applied = async (days = 30) => {
    const one = await complex(desk()).to('handling');
    await one.does(LEAD, 'extend', IN_TIME, { days, ...REASON });
    return one;
  };

  /** Nothing was written: no revision, no record, no line, no moved date. */
  const untouched = async (one: Case) => {
    const { data, meta } = (await one.read(LEAD)).body;
    expect(data.revision).toBe(one.revision);
    expect(meta.extensions).toEqual(extensionsOf(one));
    expect(meta.timeline).toEqual(one.last.body.meta.timeline);
    expect(meta.clocks).toEqual(one.last.body.meta.clocks);
    expect(meta.contacts).toEqual(one.last.body.meta.contacts);
  };

  describe('extend', () => {
    it('applies for days with reasons; the date stands until the head decides', async () => {
      const one = await applied();
      expect(extensionsOf(one)).toMatchObject([
        { state: 'pending', days: 30, ...REASON, unit: { code: 'tax' }, decidedAt: null },
      ]);
      expect(one.last.body.meta.timeline[0]).toMatchObject({
        sentence: '县税务局申请延期 30 日，待负责人审批',
        details: [{ label: '延期理由', text: REASON.reason }],
      });
      expect(one.clock('complex.resolve')).toMatchObject({ dueOn: '2026-11-30', light: 'green' });
      await one.refresh(HEAD);
      const abilities = one.last.body.meta.abilities as { action: string; allowed: boolean }[];
      const may = (action: string) => abilities.find((ability) => ability.action === action)?.allowed;
      expect([may('approve-extension'), may('refuse-extension'), may('extend')]).toEqual([true, true, false]);
    });

    it.each([0, 31, -1, 1.5, '30', null])('of %j days is refused, nothing written', async (days) => {
      const one = await complex(desk()).to('handling');
      const answer = await one.ask(LEAD, 'extend', { at: IN_TIME, days, ...REASON });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['days']]);
      await untouched(one);
    });

    it('without a reason is refused, nothing written', async () => {
      const one = await complex(desk()).to('handling');
      for (const reason of [undefined, '  ']) {
        const answer = await one.ask(LEAD, 'extend', { at: IN_TIME, days: 10, reason });
        expect([answer.status, pathsOf(answer)]).toEqual([400, ['reason']]);
      }
      await untouched(one);
    });

    it.each(['simple', 'general', 'extraComplex'])('of a %s case is refused', async (tier) => {
      const one = await aDispute(desk()).ofTier(tier).to('handling');
      const answer = await one.ask(LEAD, 'extend', { days: 10, ...REASON });
      expect([answer.status, answer.body.error.message]).toEqual([409, '只有复杂事项的办理期限可以延长。']);
      await untouched(one);
    });

    it('twice is refused, pending or granted', async () => {
      const one = await applied(10);
      const again = () => one.ask(LEAD, 'extend', { days: 10, ...REASON });
      expect((await again()).status).toBe(409);
      await untouched(one);
      await one.does(HEAD, 'approve-extension', APPROVED, TOLD);
      const second = await again();
      expect([second.status, second.body.error.message]).toEqual([409, '此件已延期过，只能延期一次。']);
      await untouched(one);
    });

    it('is the lead’s alone', async () => {
      const one = await complex(desk()).to('handling');
      for (const account of ['town-chengguan.head', 'centre.head', 'leader'])
        expect([account, (await one.ask(account, 'extend', { days: 5, ...REASON })).status]).toEqual([
          account,
          403,
        ]);
    });

    it('is possible while the case waits for a conference', async () => {
      const one = await complex(desk()).to('awaitingConference');
      await one.does(LEAD, 'extend', IN_TIME, { days: 5, ...REASON });
      await one.does(HEAD, 'approve-extension', APPROVED, TOLD);
      // 60 + 5 days: 12-04, a Friday
      expect(one.clock('complex.resolve')?.dueOn).toBe('2026-12-04');
    });
  });

  describe('approve-extension', () => {
    it('adds the days to the raw sixtieth day, tells the old date and the new, keeps the telling', async () => {
      const one = await applied(30);
      const { data, meta } = await one.does(HEAD, 'approve-extension', APPROVED, TOLD);
      expect(data.status).toBe('handling');
      // 09-30 + 90 days: 12-29, not 12-30 as from the rolled 11-30
      expect(one.clock('complex.resolve')).toMatchObject({
        dueOn: '2026-12-29',
        nominalOn: '2026-12-29',
        extendedBy: 30,
      });
      expect(extensionsOf(one)).toMatchObject([
        { state: 'approved', decidedAt: '2026-11-20T03:00:00.000Z', decidedBy: { name: expect.any(String) } },
      ]);
      expect(meta.timeline[0].sentence).toBe('批准延期 30 日，已告知申请人（电话）');
      expect(meta.timeline[0].details).toContainEqual({
        label: expect.stringMatching(/^时限：/),
        text: '2026-11-30 → 2026-12-29（暂定）',
      });
      expect(meta.contacts).toContainEqual(
        expect.objectContaining({
          purpose: 'extension',
          direction: 'told',
          at: '2026-11-20T02:30:00.000Z',
          content: '已说明延期理由',
        }),
      );
    });

    it('counts a day as a day: one day more rolls with the calendar alone', async () => {
      const one = await applied(1);
      await one.does(HEAD, 'approve-extension', APPROVED, TOLD);
      // 11-29 + 1 is Monday 11-30, which the unextended date was rolled to
      expect(one.clock('complex.resolve')).toMatchObject({ dueOn: '2026-11-30', extendedBy: 1 });
    });

    it('without the record that the applicant was told is refused, nothing written', async () => {
      const one = await applied();
      const bare = await one.ask(HEAD, 'approve-extension', { at: APPROVED });
      expect([bare.status, pathsOf(bare)]).toEqual([400, ['applicantInformed']]);
      const { content: _unsaid, ...vague } = TOLD.applicantInformed;
      const unsaid = await one.ask(HEAD, 'approve-extension', { at: APPROVED, applicantInformed: vague });
      expect(pathsOf(unsaid)).toEqual(['applicantInformed.content']);
      const future = { ...TOLD.applicantInformed, at: '2026-11-21T09:00:00+08:00' };
      const early = await one.ask(HEAD, 'approve-extension', { at: APPROVED, applicantInformed: future });
      expect(pathsOf(early)).toEqual(['applicantInformed.at']);
      await untouched(one);
    });

    it('asks nothing to be told to an anonymous applicant', async () => {
      const one = await complex(desk()).anonymously().to('handling');
      await one.does(LEAD, 'extend', IN_TIME, { days: 30, ...REASON });
      const answer = await one.ask(HEAD, 'approve-extension', { at: APPROVED, ...TOLD });
      expect(pathsOf(answer)).toEqual(['applicantInformed']);
      await one.does(HEAD, 'approve-extension', APPROVED);
      expect(one.clock('complex.resolve')?.dueOn).toBe('2026-12-29');
    });

    it('is the head’s of the lead: no clerk, no other head', async () => {
      const one = await applied();
      for (const account of [LEAD, 'town-chengguan.head', 'centre.head', 'leader'])
        expect([account, (await one.ask(account, 'approve-extension', TOLD)).status]).toEqual([account, 403]);
      await untouched(one);
    });

    it('is not earlier than the application', async () => {
      const one = await applied();
      const answer = await one.ask(HEAD, 'approve-extension', { at: '2026-11-20T09:59:59+08:00', ...TOLD });
      expect(pathsOf(answer)).toEqual(['at']);
    });

    it('is refused once the case is complex no more, and leaves the once unused', async () => {
      const one = await applied();
      await one.does(LEAD, 'classify', '2026-11-20T10:30:00+08:00', {
        tier: 'general',
        reason: '无舆情风险',
      });
      const answer = await one.ask(HEAD, 'approve-extension', { at: APPROVED, ...TOLD });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
      await one.does(HEAD, 'refuse-extension', APPROVED, { reason: '已调整级别' });
    });

    it('under another lead falls to its head', async () => {
      const one = await applied();
      await one.does('centre.clerk', 'reassign', '2026-11-20T10:30:00+08:00', {
        unit: 'pension',
        reason: '改由经办中心办理',
      });
      expect((await one.ask(HEAD, 'approve-extension', { at: APPROVED, ...TOLD })).status).toBe(403);
      await one.does('pension.head', 'approve-extension', APPROVED, TOLD);
      expect(one.clock('complex.resolve')).toMatchObject({ unit: 'pension', dueOn: '2026-12-29' });
    });
  });

  describe('refuse-extension', () => {
    it('leaves the date, and another application may follow', async () => {
      const one = await applied();
      const { meta } = await one.does(HEAD, 'refuse-extension', APPROVED, { reason: '理由不充分' });
      expect(meta.timeline[0].sentence).toBe('不同意延期，原期限不变');
      expect(extensionsOf(one)).toMatchObject([{ state: 'refused', refusal: '理由不充分' }]);
      expect(one.clock('complex.resolve')).toMatchObject({ dueOn: '2026-11-30', extendedBy: 0 });
      await one.does(LEAD, 'extend', '2026-11-20T11:30:00+08:00', { days: 5, ...REASON });
      expect(extensionsOf(one)).toHaveLength(2);
    });

    it('needs a reason, and something to refuse', async () => {
      const one = await complex(desk()).to('handling');
      expect((await one.ask(HEAD, 'refuse-extension', REASON)).status).toBe(409);
      await one.does(LEAD, 'extend', IN_TIME, { days: 5, ...REASON });
      expect(pathsOf(await one.ask(HEAD, 'refuse-extension', { at: APPROVED }))).toEqual(['reason']);
    });
  });

  it('is told to the applicant; feedback afterwards meets the extended date', async () => {
    const one = await applied();
    await one.does(HEAD, 'approve-extension', APPROVED, TOLD);
    await one.does(LEAD, 'reply', '2026-11-20T11:30:00+08:00', {
      result: '已责令补缴',
      outcome: 'corrected',
      resolvedBy: 'administrativeHandling',
    });
    await one.does(LEAD, 'inform', '2026-11-20T11:45:00+08:00', { method: 'phone', content: '告知结果' });
    expect(one.clock('complex.resolve')).toMatchObject({ light: 'met', metOn: '2026-11-20' });
  });
});

onBothDatabases(
  'an extension, after the sixtieth day',
  (desk) => {
    /** Accepted on 08-02: the sixtieth day is 10-01, a holiday; the first working day after it is 10-08. */
    const accepted = '2026-08-02T10:00:00+08:00';
    const handled = async () => {
      const form = { registeredAt: '2026-08-01T09:00:00+08:00' };
      const one = await complex(desk()).saying(form).to('registered');
      await one.does('town-chengguan.clerk', 'accept', accepted, {
        tier: 'complex',
        route: 'own',
        eventType: 'arrears',
      });
      return one;
    };
    const told = { ...TOLD.applicantInformed, at: DAYS.replied };

    it('counts from the raw sixtieth day: accepted on 2026-08-02, 30 days more are 2026-11-02', async () => {
      const one = await handled();
      expect(one.clock('complex.resolve')).toMatchObject({ nominalOn: '2026-10-01', dueOn: '2026-10-08' });
      await one.does('town-chengguan.clerk', 'extend', '2026-09-28T10:00:00+08:00', { days: 30, ...REASON });
      await one.does('town-chengguan.head', 'approve-extension', '2026-09-29T10:00:00+08:00', {
        applicantInformed: { ...told, at: '2026-09-29T09:00:00+08:00' },
      });
      // 10-31 is a Saturday
      expect(one.clock('complex.resolve')).toMatchObject({ nominalOn: '2026-10-31', dueOn: '2026-11-02' });
    });

    it('may be applied for on the last day, not after it', async () => {
      const one = await handled();
      const late = await one.ask('town-chengguan.clerk', 'extend', {
        at: '2026-10-09T00:00:00+08:00',
        days: 30,
        ...REASON,
      });
      expect([late.status, late.body.error.message]).toEqual([
        409,
        '办理期限 2026-10-08 已过，延期须在到期前申请。',
      ]);
      expect((await one.read('town-chengguan.clerk')).body.meta.extensions).toEqual([]);
      await one.does('town-chengguan.clerk', 'extend', '2026-10-08T23:59:59+08:00', { days: 30, ...REASON });
    });

    it('decided late still counts when applied for in time; until then the clock is red', async () => {
      const one = await handled();
      await one.does('town-chengguan.clerk', 'extend', '2026-10-08T10:00:00+08:00', { days: 30, ...REASON });
      expect(one.clock('complex.resolve')).toMatchObject({ light: 'red', dueOn: '2026-10-08' });
      await one.does('town-chengguan.head', 'approve-extension', '2026-10-20T11:00:00+08:00', {
        applicantInformed: told,
      });
      expect(one.clock('complex.resolve')).toMatchObject({ light: 'green', dueOn: '2026-11-02' });
    });
  },
  { now: '2026-10-22T12:00:00+08:00' },
);
