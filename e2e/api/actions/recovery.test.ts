import { describe, expect, it } from 'vitest';
import { aDispute, type Case, DAYS, onBothDatabases, pathsOf, REPLY } from '../builders';

const WRITTEN_UP = { summary: '补缴争议', result: '已补缴' };
const on = (day: number) => `2026-10-${String(day).padStart(2, '0')}T10:00:00+08:00`;

type Segment = {
  documentId: string | null;
  way: string;
  unit: { code: string };
  state: string;
  next: string[];
  steps: Record<string, unknown>[];
  [more: string]: unknown;
};

const segment = (one: Case, way: string, unit?: string): Segment => {
  const found = (one.last.body.meta.segments as Segment[]).find(
    (each) => each.way === way && (unit === undefined || each.unit.code === unit),
  );
  if (!found) throw new Error(`no segment ${way} ${unit ?? ''}`);
  return found;
};

onBothDatabases('recovering unpaid fees', (desk) => {
  /** months on both sides of April 2024, led by the pension agency, which also audits */
  const straddling = (form: Record<string, unknown> = {}) =>
    aDispute(desk()).routed('transfer', 'pension').saying(form).to('handling');

  const record = (one: Case, account: string, day: number, input: Record<string, unknown>) =>
    one.does(account, 'recover', on(day), input);

  const audited = async (form: Record<string, unknown> = {}) => {
    const one = await straddling(form);
    await record(one, 'pension.clerk', 9, { step: 'auditOpened', paper: '稽核移送函〔2026〕1号' });
    await record(one, 'pension.clerk', 10, { step: 'audited', base: 400_000, amount: 60_000 });
    return one;
  };

  describe('before it began', () => {
    it('shows what the fee period would make, and who may begin', async () => {
      const one = await straddling();
      const { meta } = (await one.read('pension.clerk')).body;
      expect(meta.segments).toMatchObject([
        {
          documentId: null,
          state: 'proposed',
          way: 'audit',
          feePeriodFrom: '2024-01',
          feePeriodTo: '2024-03',
          unit: { code: 'pension' },
          insuranceKinds: ['pensionEmployee'],
          owed: null,
          recovered: 0,
          openedAt: null,
          next: ['auditOpened'],
        },
        {
          documentId: null,
          state: 'proposed',
          way: 'tax',
          feePeriodFrom: '2024-04',
          feePeriodTo: '2024-06',
          unit: { code: 'tax' },
          next: ['noticeSent'],
        },
      ]);
      const onlooking = (await one.read('town-chengguan.clerk')).body.meta.segments;
      expect(onlooking.map(({ next }: Segment) => next)).toEqual([[], []]);
      expect((await one.read('leader')).body.meta.segments[0].next).toEqual([]);
    });

    it.each([
      ['2024-04', '2024-04', ['tax 2024-04 2024-04']],
      ['2024-03', '2024-03', ['audit 2024-03 2024-03']],
      ['2024-03', '2024-04', ['audit 2024-03 2024-03', 'tax 2024-04 2024-04']],
    ])('%s to %s', async (feePeriodFrom, feePeriodTo, expected) => {
      const one = await straddling({ feePeriodFrom, feePeriodTo });
      const shown = one.last.body.meta.segments.map(
        (each: Segment) => `${each.way} ${each.feePeriodFrom} ${each.feePeriodTo}`,
      );
      expect(shown).toEqual(expected);
    });

    it('is for the lead alone to begin: the others do not see the case yet', async () => {
      const one = await straddling();
      expect((await one.read('tax.clerk')).status).toBe(404);
      expect((await one.ask('tax.clerk', 'recover', { step: 'noticeSent' })).status).toBe(404);
    });
  });

  describe('both ways', () => {
    it('each unit takes its own segment, step after step, with paper and cents', async () => {
      const one = await audited();
      expect(segment(one, 'audit')).toMatchObject({ state: 'open', owed: 60_000, recovered: 0 });
      expect(one.last.body.meta.timeline[0]).toMatchObject({
        action: 'recover',
        sentence: '追缴 2024-01 至 2024-03（养老保险经办中心稽核）：稽核核定',
        details: [
          { label: '核定应补缴', text: '¥600.00' },
          { label: '缴费基数', text: '¥4,000.00' },
        ],
      });

      const seen = (await one.read('tax.clerk')).body;
      expect(seen.meta.roles).toEqual(['recovering']);
      expect(seen.data.masked).toBe(false);
      expect(seen.meta.segments.map(({ next }: Segment) => next)).toEqual([[], ['noticeSent']]);

      await record(one, 'tax.clerk', 10, { step: 'noticeSent', paper: '限缴〔2026〕7号' });
      expect(segment(one, 'tax').steps[0]).toMatchObject({
        step: 'noticeSent',
        at: '2026-10-10T02:00:00.000Z',
        unit: { code: 'tax' },
        paper: '限缴〔2026〕7号',
        amount: null,
      });
      await record(one, 'tax.clerk', 11, { step: 'declared', base: 500_000, amount: 80_000 });
      await record(one, 'tax.clerk', 12, { step: 'paid', amount: 30_000 });
      expect(segment(one, 'tax')).toMatchObject({
        state: 'open',
        owed: 80_000,
        recovered: 30_000,
        endedAt: null,
      });
      await record(one, 'tax.clerk', 13, { step: 'paid', amount: 50_000 });
      expect(segment(one, 'tax')).toMatchObject({
        state: 'recovered',
        recovered: 80_000,
        endedAt: '2026-10-13T02:00:00.000Z',
      });

      await record(one, 'pension.clerk', 14, { step: 'rectificationDelivered', paper: '稽改〔2026〕3号' });
      const early = await one.ask('tax.clerk', 'recover', {
        at: on(14),
        segment: 'audit',
        step: 'recovered',
      });
      expect([early.status, pathsOf(early)]).toEqual([400, ['segment']]);
      expect(early.body.error.message).toContain('养老保险经办中心');
      await record(one, 'pension.clerk', 15, { step: 'copiedToTax' });
      expect((await one.read('tax.clerk')).body.meta.segments[0].next).toEqual([
        'paid',
        'penalised',
        'handedToCourt',
        'recovered',
      ]);
      const { meta } = await record(one, 'tax.clerk', 16, {
        segment: 'audit',
        step: 'recovered',
        amount: 60_000,
      });
      expect(segment(one, 'audit')).toMatchObject({
        state: 'recovered',
        owed: 60_000,
        recovered: 60_000,
        next: [],
      });
      expect(meta.warnings.filter(({ path }: { path: string }) => path !== 'at')).toEqual([]);
      expect(meta.timeline[0].unit.code).toBe('tax');
    });

    it('the lead may record for any of them, naming the segment by documentId', async () => {
      const one = await audited();
      const { documentId } = segment(one, 'tax');
      await record(one, 'pension.clerk', 11, { segment: documentId, step: 'noticeSent' });
      expect(segment(one, 'tax').steps).toHaveLength(1);
      expect(segment(one, 'tax').steps[0]?.unit).toMatchObject({ code: 'pension' });
    });

    it('shows tax a case that goes the audit way alone once it was copied', async () => {
      const one = await audited({ feePeriodFrom: '2023-01', feePeriodTo: '2023-12' });
      await record(one, 'pension.clerk', 11, { step: 'rectificationDelivered' });
      expect((await one.read('tax.clerk')).status).toBe(404);
      await record(one, 'pension.clerk', 12, { step: 'copiedToTax' });
      expect((await one.read('tax.clerk')).body.meta.roles).toEqual(['recovering']);
      await record(one, 'tax.clerk', 13, { step: 'paid', amount: 60_000 });
      expect(segment(one, 'audit').state).toBe('recovered');
    });

    it('paid up may still be concluded, and then nothing follows', async () => {
      const one = await straddling({ feePeriodFrom: '2024-05' });
      await record(one, 'pension.clerk', 9, { step: 'noticeSent' });
      await record(one, 'tax.clerk', 10, { step: 'declared', amount: 500 });
      await record(one, 'tax.clerk', 11, { step: 'paid', amount: 500 });
      await record(one, 'tax.clerk', 12, { step: 'recovered' });
      expect(segment(one, 'tax')).toMatchObject({
        state: 'recovered',
        recovered: 500,
        endedAt: '2026-10-11T02:00:00.000Z',
      });
      const again = await one.ask('tax.clerk', 'recover', { at: on(13), step: 'paid', amount: 1 });
      expect([again.status, pathsOf(again)]).toEqual([400, ['step']]);
    });

    it('penalised, handed to the court, recovered later', async () => {
      const one = await straddling({ feePeriodFrom: '2024-05' });
      await record(one, 'pension.clerk', 9, { step: 'noticeSent' });
      await record(one, 'tax.clerk', 10, { step: 'declared', amount: 900 });
      await record(one, 'tax.clerk', 11, { step: 'penalised', amount: 100, paper: '罚〔2026〕1号' });
      expect(segment(one, 'tax')).toMatchObject({ state: 'open', owed: 900, recovered: 0 });
      await record(one, 'tax.clerk', 12, { step: 'handedToCourt', paper: '强执申请〔2026〕1号' });
      expect(segment(one, 'tax')).toMatchObject({ state: 'court', endedAt: '2026-10-12T02:00:00.000Z' });
      expect((await one.read('tax.clerk')).body.meta.segments[0].next).toEqual([
        'paid',
        'penalised',
        'recovered',
      ]);
      const back = await one.ask('tax.clerk', 'recover', { at: on(13), step: 'declared', amount: 1 });
      expect(back.body.error.message).toContain('移送法院');
      await record(one, 'tax.clerk', 13, { step: 'recovered' });
      expect(segment(one, 'tax')).toMatchObject({ state: 'recovered', recovered: 900 });
    });

    it('an audit that finds nothing owed ends its segment', async () => {
      const one = await straddling({ feePeriodTo: '2024-03' });
      await record(one, 'pension.clerk', 9, { step: 'auditOpened' });
      await record(one, 'pension.clerk', 10, { step: 'audited', amount: 0 });
      expect(segment(one, 'audit')).toMatchObject({ state: 'recovered', owed: 0, recovered: 0 });
    });

    it('goes on while the reply waits for its formal feedback', async () => {
      const one = await audited();
      await one.does('pension.clerk', 'reply', DAYS.replied, REPLY);
      await record(one, 'tax.clerk', 21, { step: 'noticeSent' });
      expect(one.last.body.data.status).toBe('replied');
    });
  });

  describe('a step that was entered wrongly', () => {
    const retract = (one: Case, account: string, day: number, input: Record<string, unknown>) =>
      one.does(account, 'retract-recovery', on(day), { reason: '录入有误', ...input });
    const paidUp = async () => {
      const one = await straddling({ feePeriodFrom: '2024-05' });
      await record(one, 'pension.clerk', 9, { step: 'noticeSent', paper: '限缴〔2026〕7号' });
      await record(one, 'tax.clerk', 10, { step: 'declared', amount: 900 });
      await record(one, 'tax.clerk', 11, { step: 'paid', amount: 400 });
      await record(one, 'tax.clerk', 12, { step: 'paid', amount: 500 });
      return one;
    };

    it('is taken back: sums and state follow from the others, before and after stay in the timeline', async () => {
      const one = await paidUp();
      expect(segment(one, 'tax')).toMatchObject({ state: 'recovered', recovered: 900 });
      const { meta } = await retract(one, 'tax.clerk', 13, { segment: 'tax', step: 'paid' });
      expect(segment(one, 'tax')).toMatchObject({ state: 'open', owed: 900, recovered: 400, endedAt: null });
      expect(segment(one, 'tax').steps.map(({ step }) => step)).toEqual(['noticeSent', 'declared', 'paid']);
      expect(meta.timeline[0]).toMatchObject({
        action: 'retract-recovery',
        sentence: '撤销追缴步骤 2024-05 至 2024-06（县税务局征收）：缴纳费款',
        details: [
          { label: '原办理时间', text: '2026-10-12 10:00（县税务局）' },
          { label: '原登记金额', text: '¥5.00' },
          { label: '到账', text: '¥9.00 → ¥4.00' },
          { label: '状态', text: '已追缴到位 → 追缴中' },
          { label: '撤销理由', text: '录入有误' },
        ],
      });
      expect(meta.timeline[1]).toMatchObject({ action: 'recover' });
    });

    it('of several alike the one at that place is meant', async () => {
      const one = await paidUp();
      await retract(one, 'pension.clerk', 13, { segment: 'tax', step: 'paid', place: 2 });
      expect(segment(one, 'tax')).toMatchObject({ state: 'open', recovered: 500 });
    });

    it('stays while another follows on it', async () => {
      const one = await paidUp();
      const answer = await one.ask('tax.clerk', 'retract-recovery', {
        segment: 'tax',
        step: 'noticeSent',
        reason: '误',
      });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['step']]);
      expect(answer.body.error.message).toContain('用人单位申报缴费基数');
      const may = (await one.read('tax.clerk')).body.meta.segments[0].steps;
      expect(may.map(({ retractable }: { retractable: boolean }) => retractable)).toEqual([
        false,
        true,
        true,
        true,
      ]);
    });

    it('with the last of all, recovery has not begun, and its units take no part any more', async () => {
      const one = await straddling();
      await record(one, 'pension.clerk', 9, { step: 'noticeSent', segment: 'tax' });
      expect((await one.read('tax.clerk')).body.meta.roles).toEqual(['recovering']);
      const { meta } = await retract(one, 'pension.clerk', 10, { segment: 'tax', step: 'noticeSent' });
      expect(meta.segments.map(({ state }: Segment) => state)).toEqual(['proposed', 'proposed']);
      expect((await one.read('tax.clerk')).body.meta.roles).toEqual(['former']);
      await record(one, 'pension.clerk', 11, { step: 'auditOpened' });
      expect((await one.read('tax.clerk')).body.meta.roles).toEqual(['recovering']);
    });

    it('is taken back by the lead, and by a unit in its own segment alone', async () => {
      const one = await audited();
      await record(one, 'tax.clerk', 11, { step: 'noticeSent' });
      const asked = { segment: 'audit', step: 'audited', reason: '误' };
      const foreign = await one.ask('tax.clerk', 'retract-recovery', asked);
      expect([foreign.status, pathsOf(foreign)]).toEqual([400, ['segment']]);
      expect((await one.read('tax.clerk')).body.meta.segments[0].steps[1].retractable).toBe(false);
      for (const account of ['town-chengguan.clerk', 'centre.head', 'leader'])
        expect([account, (await one.ask(account, 'retract-recovery', asked)).status]).toEqual([account, 403]);
      await retract(one, 'pension.clerk', 12, { segment: 'tax', step: 'noticeSent' });
      expect(segment(one, 'tax').steps).toEqual([]);
    });

    it('stays once the case is archived: 409', async () => {
      const one = await paidUp();
      await one.does('pension.clerk', 'reply', DAYS.replied, REPLY);
      await retract(one, 'tax.clerk', 21, { segment: 'tax', step: 'paid' });
      const file = { at: DAYS.archived, ...WRITTEN_UP };
      const open = await one.ask('town-chengguan.clerk', 'archive', file);
      expect([open.status, pathsOf(open)]).toEqual([400, ['incompleteReason']]);
      await record(one, 'tax.clerk', 21, { step: 'paid', amount: 500 });
      await one.does('town-chengguan.clerk', 'archive', DAYS.archived, WRITTEN_UP);
      const answer = await one.ask('tax.clerk', 'retract-recovery', {
        segment: 'tax',
        step: 'paid',
        reason: '误',
      });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });
  });

  describe('while the conference is awaited', () => {
    const referred = async (begun: boolean) => {
      const one = await straddling();
      if (begun) await record(one, 'pension.clerk', 9, { step: 'noticeSent', segment: 'tax' });
      await one.does('pension.clerk', 'refer-to-conference', on(10), { question: '基数如何核定' });
      return one;
    };

    it('what is under way goes on', async () => {
      const one = await referred(true);
      await record(one, 'tax.clerk', 12, { step: 'declared', amount: 900 });
      await record(one, 'tax.clerk', 13, { step: 'penalised', amount: 100 });
      expect([one.last.body.data.status, segment(one, 'tax').owed]).toEqual(['awaitingConference', 900]);
    });

    it('but nothing begins', async () => {
      const one = await referred(false);
      const answer = await one.ask('pension.clerk', 'recover', { step: 'auditOpened' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
      const { segments } = (await one.read('pension.clerk')).body.meta;
      expect(segments.map(({ next }: Segment) => next)).toEqual([[], []]);
    });
  });

  describe('refuses', () => {
    it.each([
      ['audited', 'audit', '移交稽核'],
      ['rectificationDelivered', 'audit', '稽核核定'],
      ['copiedToTax', 'audit', '整改意见书'],
      ['paid', 'audit', '整改意见书'],
      ['recovered', 'audit', '抄送税务部门'],
      ['handedToCourt', 'audit', '抄送税务部门'],
      ['declared', 'tax', '通知书'],
      ['paid', 'tax', '通知书'],
      ['penalised', 'tax', '通知书'],
      ['handedToCourt', 'tax', '通知书'],
    ])('%s on the %s way before the step it follows', async (step, way, before) => {
      const one = await straddling();
      const answer = await one.ask('pension.clerk', 'recover', { segment: way, step, amount: 1 });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['step']]);
      expect(answer.body.error.message).toContain(before);
    });

    it.each([
      ['noticeSent', 'audit'],
      ['declared', 'audit'],
      ['auditOpened', 'tax'],
      ['copiedToTax', 'tax'],
    ])('%s, which the %s way does not know', async (step, way) => {
      const one = await straddling();
      const answer = await one.ask('pension.clerk', 'recover', { segment: way, step, amount: 1 });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['step']]);
    });

    it('a step that several segments wait for, until one is named', async () => {
      const one = await straddling({ insuranceKinds: ['pensionEmployee', 'injury'] });
      const open = await one.ask('pension.clerk', 'recover', {
        at: on(9),
        step: 'auditOpened',
        segment: 'audit',
      });
      // the agency leads, so that it may speak for both
      expect([open.status, pathsOf(open)]).toEqual([400, ['segment']]);
      await record(one, 'pension.clerk', 9, { step: 'auditOpened', segment: 'audit-hrss' });
      expect(segment(one, 'audit', 'hrss').steps).toHaveLength(1);
      expect(segment(one, 'audit', 'pension').steps).toHaveLength(0);
      await record(one, 'hrss.clerk', 10, { step: 'audited', amount: 10 });
      const foreign = await one.ask('hrss.clerk', 'recover', {
        at: on(10),
        step: 'auditOpened',
        segment: segment(one, 'audit', 'pension').documentId,
      });
      expect([foreign.status, pathsOf(foreign)]).toEqual([400, ['segment']]);
      const taxes = await one.ask('hrss.clerk', 'recover', { at: on(10), step: 'noticeSent' });
      expect([taxes.status, pathsOf(taxes)]).toEqual([400, ['segment']]);
    });

    it('input that is none, by its field', async () => {
      const one = await audited();
      await record(one, 'tax.clerk', 11, { step: 'noticeSent' });
      const asked = async (input: Record<string, unknown>) => {
        const answer = await one.ask('tax.clerk', 'recover', { at: on(12), ...input });
        expect(answer.status).toBe(400);
        return pathsOf(answer);
      };
      expect(await asked({})).toEqual(['step']);
      expect(await asked({ step: 'given back' })).toEqual(['step']);
      expect(await asked({ step: 'noticeSent', segment: 'nowhere' })).toEqual(['segment']);
      expect(await asked({ step: 'paid' })).toEqual(['amount']);
      expect(await asked({ step: 'declared' })).toEqual(['amount']);
      expect(await asked({ step: 'recovered' })).toEqual(['amount']);
      expect(await asked({ step: 'paid', amount: -1 })).toEqual(['amount']);
      expect(await asked({ step: 'paid', amount: 1.5 })).toEqual(['amount']);
      expect(await asked({ step: 'paid', amount: '5' })).toEqual(['amount']);
      expect(await asked({ step: 'paid', amount: 5, paper: 'x'.repeat(201) })).toEqual(['paper']);
      expect(await asked({ step: 'paid', amount: 5, nonsense: 1 })).toEqual(['nonsense']);
      expect(await asked({ at: on(10), step: 'declared', amount: 5 })).toEqual(['at']);
      expect(await asked({ at: '2026-09-29T10:00:00+08:00', step: 'declared', amount: 5 })).toContain('at');
    });

    it('a whole that is less than what already came in, and asks about one that is less than what is owed', async () => {
      const one = await straddling({ feePeriodFrom: '2024-05' });
      await record(one, 'pension.clerk', 9, { step: 'noticeSent' });
      await record(one, 'tax.clerk', 10, { step: 'declared', amount: 900 });
      await record(one, 'tax.clerk', 11, { step: 'paid', amount: 400 });
      const less = await one.ask('tax.clerk', 'recover', { at: on(12), step: 'recovered', amount: 399 });
      expect([less.status, pathsOf(less)]).toEqual([400, ['amount']]);
      const { meta } = await record(one, 'tax.clerk', 12, { step: 'recovered', amount: 700 });
      expect(meta.warnings).toContainEqual(expect.objectContaining({ path: 'amount' }));
      expect(segment(one, 'tax')).toMatchObject({ state: 'recovered', owed: 900, recovered: 700 });
    });

    it('everybody who takes no segment: 403', async () => {
      const one = await audited();
      for (const account of ['town-chengguan.clerk', 'town-chengguan.head', 'centre.head', 'leader']) {
        const answer = await one.ask(account, 'recover', { step: 'noticeSent' });
        expect([account, answer.status, answer.body.error.name]).toEqual([account, 403, 'NoRight']);
      }
      expect((await one.ask('auditor', 'recover', { step: 'noticeSent' })).status).toBe(404);
    });
  });

  describe('when the registration is put right', () => {
    const amend = (one: Case, input: Record<string, unknown>) =>
      one.ask('pension.clerk', 'amend', { at: on(17), reason: '申请人补充说明', ...input });

    it('segments follow the fee period as long as nothing contradicts their papers', async () => {
      const one = await audited();
      const answer = await amend(one, { feePeriodFrom: '2023-11', feePeriodTo: '2024-03' });
      expect(answer.status).toBe(200);
      expect(answer.body.meta.segments).toMatchObject([
        { way: 'audit', feePeriodFrom: '2023-11', feePeriodTo: '2024-03', owed: 60_000 },
      ]);
      expect(answer.body.meta.warnings.map(({ message }: { message: string }) => message).join()).toContain(
        '文书',
      );
      expect(answer.body.meta.timeline[0].details).toContainEqual({
        label: '追缴段',
        text: '取消 2024-04 至 2024-06（县税务局征收）',
      });
      expect((await one.read('tax.clerk')).body.meta.roles).toEqual(['former']);
    });

    it('a further insurance kind brings its own segment', async () => {
      const one = await audited();
      const answer = await amend(one, { insuranceKinds: ['pensionEmployee', 'medicalEmployee'] });
      expect(answer.status).toBe(200);
      const shown = answer.body.meta.segments.map(
        (each: Segment) => `${each.way} ${each.unit.code} ${each.state}`,
      );
      expect(shown.sort()).toEqual(['audit medical open', 'audit pension open', 'tax tax open']);
      expect((await one.read('medical.clerk')).body.meta.roles).toEqual(['recovering']);
    });

    it('a segment with papers out is not taken away: 400', async () => {
      const one = await audited();
      const answer = await amend(one, { feePeriodFrom: '2024-04' });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['feePeriodFrom']]);
      expect(answer.body.error.message).toContain('已登记追缴步骤');
    });

    it('nor is one that has ended given other months: 400', async () => {
      const one = await straddling({ feePeriodFrom: '2024-05' });
      await record(one, 'pension.clerk', 9, { step: 'noticeSent' });
      await record(one, 'tax.clerk', 10, { step: 'declared', amount: 5 });
      await record(one, 'tax.clerk', 11, { step: 'paid', amount: 5 });
      const answer = await amend(one, { feePeriodTo: '2024-07' });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['feePeriodTo']]);
    });

    it('before recovery began anything may be changed', async () => {
      const one = await straddling();
      const answer = await amend(one, { feePeriodFrom: '2024-04' });
      expect(answer.body.meta.segments).toMatchObject([{ documentId: null, way: 'tax' }]);
    });
  });

  describe('archiving', () => {
    const archived = (one: Case, input: Record<string, unknown> = {}) =>
      one.ask('town-chengguan.clerk', 'archive', { at: DAYS.archived, ...WRITTEN_UP, ...input });

    it('waits for open segments unless a reason is given, and writes down how each stands', async () => {
      const one = await audited();
      await record(one, 'tax.clerk', 11, { step: 'noticeSent' });
      await record(one, 'tax.clerk', 12, { step: 'declared', amount: 900 });
      await record(one, 'tax.clerk', 13, { step: 'handedToCourt' });
      await one.does('pension.clerk', 'reply', DAYS.replied, REPLY);
      const refused = await archived(one);
      expect([refused.status, pathsOf(refused)]).toEqual([400, ['incompleteReason']]);
      expect(refused.body.error.message).toContain('2024-01 至 2024-03');
      expect(refused.body.error.message).not.toContain('2024-04 至 2024-06');
      const { body } = await archived(one, { incompleteReason: '企业分期补缴，由税务部门继续追缴' });
      expect(body.meta.archive.missing).toHaveLength(1);
      expect(body.meta.archive.recovery).toEqual([
        '2024-01 至 2024-03（养老保险经办中心稽核）：追缴中，应缴 ¥600.00，到账 ¥0.00',
        '2024-04 至 2024-06（县税务局征收）：已移送法院强制执行，应缴 ¥9.00，到账 ¥0.00',
      ]);
      expect(
        body.meta.timeline[0].details.filter(({ label }: { label: string }) => label === '追缴情况'),
      ).toHaveLength(2);
    });

    it('waits for nothing where recovery never began', async () => {
      const one = await straddling();
      await one.does('pension.clerk', 'reply', DAYS.replied, REPLY);
      const { status, body } = await archived(one);
      expect([status, body.meta.archive.missing, body.meta.archive.recovery]).toEqual([200, [], []]);
    });
  });

  it('keeps a note from those who do not handle the case', async () => {
    const one = await straddling();
    await record(one, 'pension.clerk', 9, { step: 'auditOpened', note: '测试甲本人到场' });
    const notes = async (account: string) => {
      const { meta } = (await one.read(account)).body;
      return [meta.segments[0].steps[0].note, JSON.stringify(meta.timeline[0].details)];
    };
    expect(await notes('town-chengguan.clerk')).toEqual([
      '测试甲本人到场',
      JSON.stringify([{ label: '说明', text: '测试甲本人到场' }]),
    ]);
    expect(await notes('leader')).toEqual([null, '[]']);
    expect(await notes('centre.clerk')).toEqual([null, '[]']);
  });

  it('says which insurance kinds nobody may audit', async () => {
    const admin = await desk().login('admin');
    const units = (await desk().call('GET', '/api/units?pagination[pageSize]=100', undefined, admin)).body
      .data;
    const { documentId } = units.find(({ code }: { code: string }) => code === 'medical');
    const mayAudit = async (kinds: string[]) =>
      desk().call('PUT', `/api/units/${documentId}`, { mayAudit: kinds }, admin);
    expect((await mayAudit([])).status).toBe(200);
    const one = await straddling({ insuranceKinds: ['pensionEmployee', 'medicalEmployee'] });
    const { meta } = await record(one, 'pension.clerk', 9, { step: 'auditOpened' });
    expect(meta.warnings).toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(/医疗.*没有可以稽核的单位/) }),
    );
    const other = await straddling({ insuranceKinds: ['medicalEmployee'], feePeriodTo: '2024-03' });
    const answer = await other.ask('pension.clerk', 'recover', { step: 'auditOpened' });
    expect([answer.status, answer.body.error.message]).toEqual([
      409,
      expect.stringContaining('没有可以稽核的单位'),
    ]);
    expect((await mayAudit(['medicalEmployee', 'medicalResident'])).status).toBe(200);
  });
});
