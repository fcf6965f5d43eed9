import { expect, it } from 'vitest';
import { aConference, aDispute, type Case, onAgenda, onBothDatabases, pathsOf } from '../builders';

const CLERK = 'town-chengguan.clerk';
const CENTRE = 'centre.clerk';
const QUESTION = { question: '请确定主办单位' };
const DECIDED = '2026-10-15T11:00:00+08:00';

const decision = (conference: { documentId: string }, over: Record<string, unknown> = {}) => ({
  conference: conference.documentId,
  lead: 'hrss',
  assisting: ['tax', 'medical'],
  measures: '由人社局责令改正，税务局、医保局配合',
  ...over,
});
const itemOf = (one: Case) => one.last.body.meta.agendaItems.at(-1);
const openHelp = (one: Case) =>
  one.last.body.meta.assistances
    .filter(({ state }: { state: string }) => state !== 'ended')
    .map(({ unit }: { unit: { code: string } }) => unit.code)
    .sort();

onBothDatabases('refer-to-conference', (desk) => {
  it('of an unclear case meets the five days; the accepting unit goes on answering for it', async () => {
    const one = await aDispute(desk()).to('awaitingReferral');
    // 09-30 + 5 working days: 10-08, 10-09, 10-10 (make-up), 10-12, 10-13
    expect(one.clock('unclear.refer')).toMatchObject({ unit: 'town-chengguan', dueOn: '2026-10-13' });
    const { data, meta } = await one.does(
      CLERK,
      'refer-to-conference',
      '2026-10-13T10:00:00+08:00',
      QUESTION,
    );
    expect(data).toMatchObject({ status: 'awaitingConference', stage: 'handling', leadUnit: null });
    expect(data.answerableUnit.code).toBe('town-chengguan');
    expect(one.clock('unclear.refer')).toMatchObject({ light: 'met', metOn: '2026-10-13' });
    expect(meta.timeline[0]).toMatchObject({
      sentence: '城关镇提交联席会议研究',
      details: [{ label: '提请研究的问题', text: QUESTION.question }],
    });
    expect(itemOf(one)).toMatchObject({ state: 'waiting', conference: null, ...QUESTION });
  });

  it('of a complex case meets the fifteen days, and does not stop the sixty', async () => {
    const one = await aDispute(desk()).ofTier('complex').to('handling');
    expect(one.clock('complex.submitConference')).toMatchObject({
      unit: 'town-chengguan',
      startOn: '2026-09-30',
      dueOn: '2026-10-15',
    });
    await one.does(CLERK, 'refer-to-conference', '2026-10-15T23:59:59+08:00', QUESTION);
    expect(one.last.body.data.answerableUnit.code).toBe('tax');
    expect(one.clock('complex.submitConference')).toMatchObject({ light: 'met', metOn: '2026-10-15' });
    expect(one.clock('complex.resolve')).toMatchObject({ dueOn: '2026-11-30', metOn: null });
  });

  it('may come from the lead too', async () => {
    const one = await aDispute(desk()).ofTier('complex').to('handling');
    await one.does('tax.clerk', 'refer-to-conference', '2026-10-16T10:00:00+08:00', QUESTION);
    expect(one.clock('complex.submitConference')).toMatchObject({ light: 'metLate', metOn: '2026-10-16' });
    expect(itemOf(one).referredBy.code).toBe('tax');
  });

  it('late made complex leaves three working days', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'classify', '2026-10-20T10:00:00+08:00', {
      tier: 'complex',
      reason: '舆情升温',
    });
    // Tuesday 10-20: Wednesday, Thursday, Friday; not 10-15
    expect(one.clock('complex.submitConference')).toMatchObject({
      startOn: '2026-09-30',
      dueOn: '2026-10-23',
    });
    await one.does(CLERK, 'refer-to-conference', '2026-10-23T10:00:00+08:00', QUESTION);
    expect(one.clock('complex.submitConference')?.light).toBe('met');
  });

  it('is refused to others, without a question, and twice', async () => {
    const one = await aDispute(desk()).to('handling');
    expect((await one.ask('centre.clerk', 'refer-to-conference', QUESTION)).status).toBe(403);
    expect(pathsOf(await one.ask(CLERK, 'refer-to-conference', { question: ' ' }))).toEqual(['question']);
    await one.does(CLERK, 'refer-to-conference', '2026-10-15T10:00:00+08:00', QUESTION);
    expect((await one.ask(CLERK, 'refer-to-conference', QUESTION)).status).toBe(409);
  });

  it('leaves open what a waiting case still needs', async () => {
    const one = await aDispute(desk()).ofTier('complex').to('awaitingConference');
    const allowed = async (account: string) =>
      (await one.read(account)).body.meta.abilities
        .filter((ability: { allowed: boolean }) => ability.allowed)
        .map(({ action }: { action: string }) => action);
    expect(await allowed(CLERK)).toEqual(
      expect.arrayContaining([
        'inform-transfer',
        'amend',
        'correct-acceptance',
        'classify',
        'record-contact',
      ]),
    );
    expect(await allowed('tax.head')).toEqual(expect.arrayContaining(['assign', 'extend']));
    expect(await allowed('tax.head')).not.toContain('reply');
  });
});

onBothDatabases('decide', (desk) => {
  it('names lead, assisting units and measures, and acts on the case', async () => {
    const one = await aDispute(desk()).ofTier('complex').to('awaitingConference');
    const conference = await aConference(desk());
    await onAgenda(desk(), conference, [one]);
    const { data, meta } = await one.does(CENTRE, 'decide', DECIDED, decision(conference));
    expect(data).toMatchObject({ status: 'handling', handler: null });
    expect([data.leadUnit.code, data.answerableUnit.code]).toEqual(['hrss', 'hrss']);
    expect(meta.timeline[0].sentence).toBe(
      `联席会议（${conference.number}）决定：县人社局主办，县税务局、县医保局协办`,
    );
    await one.refresh('hrss.clerk');
    expect(itemOf(one)).toMatchObject({
      state: 'decided',
      conference: { documentId: conference.documentId, number: conference.number },
      lead: { code: 'hrss' },
      measures: '由人社局责令改正，税务局、医保局配合',
      decidedAt: '2026-10-15T03:00:00.000Z',
    });
    expect(openHelp(one)).toEqual(['medical', 'tax']);
    expect(one.last.body.meta.assistances.every((help: { byConference: boolean }) => help.byConference)).toBe(
      true,
    );
    expect(one.clock('complex.resolve')).toMatchObject({ unit: 'hrss', startOn: '2026-09-30' });
    await one.does('medical.clerk', 'reply-result', '2026-10-16T10:00:00+08:00', { result: '已核' });
    await one.does('hrss.clerk', 'request-assistance', '2026-10-16T11:00:00+08:00', {
      units: ['finance'],
      opinion: '请拨付',
    });
  });

  it('under another lead replaces the team it found', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'request-assistance', '2026-10-08T09:30:00+08:00', {
      units: ['pension', 'hrss'],
      opinion: '请提供记录',
    });
    await one.does('tax.clerk', 'refer-to-conference', '2026-10-09T09:00:00+08:00', QUESTION);
    const conference = await aConference(desk());
    await one.does(CENTRE, 'decide', DECIDED, decision(conference));
    expect(openHelp(one)).toEqual(['medical', 'tax']);
    const owed = one.last.body.meta.clocks
      .filter(
        ({ rule, light }: { rule: string; light: string }) =>
          rule === 'general.assistResult' && light !== 'void',
      )
      .map(({ unit }: { unit: string }) => unit);
    expect(owed.sort()).toEqual(['medical', 'tax']);
    expect((await one.read('pension.clerk')).body.meta.roles).toEqual(['former']);
  });

  it('under the same lead leaves the help he asked for, and asks anew who is named', async () => {
    const one = await aDispute(desk()).to('handling');
    await one
      .does('tax.clerk', 'assign', '2026-10-08T09:10:00+08:00', { handler: 'tax.clerk' })
      .catch(() => {});
    await one.does('tax.clerk', 'request-assistance', '2026-10-08T09:30:00+08:00', {
      units: ['pension', 'medical'],
      opinion: '请提供记录',
    });
    await one.does('tax.clerk', 'refer-to-conference', '2026-10-09T09:00:00+08:00', QUESTION);
    const conference = await aConference(desk());
    await one.does(CENTRE, 'decide', DECIDED, decision(conference, { lead: 'tax', assisting: ['medical'] }));
    expect(openHelp(one)).toEqual(['medical', 'pension']);
    const medical = one.last.body.meta.assistances.filter(
      ({ unit }: { unit: { code: string } }) => unit.code === 'medical',
    );
    expect(medical.map(({ state }: { state: string }) => state)).toEqual(['ended', 'requested']);
  });

  it('begins the days of a unit that had not the case before, once (D4)', async () => {
    const one = await aDispute(desk()).routed('unclear').to('awaitingConference');
    const conference = await aConference(desk());
    await one.does(CENTRE, 'decide', DECIDED, decision(conference));
    expect(one.clock('general.resolve')).toMatchObject({ unit: 'hrss', startOn: '2026-10-15' });
    expect(one.clock('unclear.refer')?.light).toBe('met');
  });

  it('that leaves the case with who accepted it counts from acceptance', async () => {
    const one = await aDispute(desk()).routed('unclear').to('awaitingConference');
    const conference = await aConference(desk());
    await one.does(CENTRE, 'decide', DECIDED, decision(conference, { lead: 'town-chengguan' }));
    expect(one.clock('general.resolve')).toMatchObject({ unit: 'town-chengguan', startOn: '2026-09-30' });
  });

  it('may not be returned by whom it names', async () => {
    const one = await aDispute(desk()).to('awaitingSignature');
    await one.does('tax.clerk', 'sign', '2026-10-08T09:00:00+08:00');
    await one.does('tax.clerk', 'refer-to-conference', '2026-10-08T09:30:00+08:00', QUESTION);
    const conference = await aConference(desk(), { heldAt: '2026-10-08T10:00:00+08:00' });
    await one.does(
      CENTRE,
      'decide',
      '2026-10-08T11:00:00+08:00',
      decision(conference, { lead: 'tax', assisting: [] }),
    );
    const answer = await one.ask('tax.clerk', 'return', { at: '2026-10-08T12:00:00+08:00', reason: '不办' });
    expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
  });

  it('can be followed by another referral and another decision', async () => {
    const one = await aDispute(desk()).to('awaitingConference');
    const conference = await aConference(desk());
    await one.does(CENTRE, 'decide', DECIDED, decision(conference));
    await one.does('hrss.clerk', 'refer-to-conference', '2026-10-16T09:00:00+08:00', QUESTION);
    const next = await aConference(desk(), { heldAt: '2026-10-17T09:00:00+08:00' });
    await one.does(
      CENTRE,
      'decide',
      '2026-10-17T10:00:00+08:00',
      decision(next, { lead: 'tax', assisting: [] }),
    );
    await one.refresh('tax.clerk');
    expect(one.last.body.meta.agendaItems.map(({ state }: { state: string }) => state)).toEqual([
      'decided',
      'decided',
    ]);
    expect(openHelp(one)).toEqual([]);
    expect(one.clock('general.resolve')).toMatchObject({ unit: 'tax', startOn: '2026-09-30' });
  });

  it('is refused for a conference that is unknown, cancelled, still to come, or another one’s agenda', async () => {
    const one = await aDispute(desk()).to('awaitingConference');
    const held = await aConference(desk());
    const cancelled = await aConference(desk());
    const token = await desk().login(CENTRE);
    const path = `/api/conferences/${cancelled.documentId}`;
    await desk().call('PUT', path, { state: 'cancelled', revision: 1 }, token);
    const coming = await aConference(desk(), { heldAt: '2026-11-25T09:00:00+08:00' });
    const other = await aConference(desk());
    await onAgenda(desk(), held, [one]);
    for (const conference of [{ documentId: 'none' }, cancelled, coming, other]) {
      const answer = await one.ask(CENTRE, 'decide', decision(conference));
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['conference']]);
    }
    await one.does(CENTRE, 'decide', DECIDED, decision(held));
  });

  it('names every unit that cannot be', async () => {
    const one = await aDispute(desk()).to('awaitingConference');
    const conference = await aConference(desk());
    const ask = (over: Record<string, unknown>) => one.ask(CENTRE, 'decide', decision(conference, over));
    expect(pathsOf(await ask({ lead: 'nowhere' }))).toEqual(['lead']);
    expect(pathsOf(await ask({ assisting: ['tax', 'nowhere'] }))).toEqual(['assisting.1']);
    expect(pathsOf(await ask({ assisting: ['hrss'] }))).toEqual(['assisting']);
    expect(pathsOf(await ask({ assisting: ['tax', 'tax'] }))).toEqual(['assisting']);
    expect(pathsOf(await ask({ measures: '' }))).toEqual(['measures']);
  });

  it('is the Centre’s alone', async () => {
    const one = await aDispute(desk()).to('awaitingConference');
    const conference = await aConference(desk());
    for (const account of [CLERK, 'tax.head', 'leader'])
      expect([account, (await one.ask(account, 'decide', decision(conference))).status]).toEqual([
        account,
        403,
      ]);
  });
});
