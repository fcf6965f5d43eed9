import { describe, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases, registrationForm } from '../builders';
import { noticesFor, toldOf } from './noticesFor';

onBothDatabases('a deed tells those it concerns', (desk) => {
  const told = (account: string, { documentId }: { documentId: string }) =>
    toldOf(desk(), account, documentId);

  it('the receiving unit of a transfer, and the sender when it is signed', async () => {
    const made = await aDispute(desk()).to('awaitingSignature');
    expect(await told('tax.clerk', made)).toEqual(['transfer: 城关镇转来一件争议，请签收']);
    await made.does('tax.clerk', 'sign', DAYS.signed);
    expect(await told('town-chengguan.clerk', made)).toEqual(['transfer: 县税务局已签收转办件']);
  });

  it('nobody else: neither the own unit nor one that has nothing to do with it', async () => {
    const made = await aDispute(desk()).to('awaitingSignature');
    expect(await told('town-chengguan.clerk', made)).toEqual([]);
    expect(await told('police.clerk', made)).toEqual([]);
    expect(await told('admin', made)).toEqual([]);
  });

  it('of a return the sender, of its refusal the Centre, of the designation both', async () => {
    const made = await aDispute(desk()).to('returnDisputed');
    expect(await told('town-chengguan.clerk', made)).toEqual([
      'returned: 县税务局申请退回转办件，请决定是否同意',
    ]);
    expect(await told('centre.clerk', made)).toEqual(['returned: 城关镇不同意退回，请指定办理单位']);
    await made.does('centre.clerk', 'designate', '2026-10-09T09:00:00+08:00', {
      unit: 'hrss',
      reason: '属其职责',
    });
    expect(await told('hrss.clerk', made)).toEqual(['assigned: 咨询调解中心指定本单位办理此件']);
    expect((await told('town-chengguan.clerk', made)).at(-1)).toBe(
      'assigned: 咨询调解中心指定县人社局办理此件',
    );
  });

  it('of help each unit that is asked, and the lead when it answers', async () => {
    const made = await aDispute(desk()).routed('joint').to('handling');
    await made.does('town-chengguan.clerk', 'request-assistance', '2026-10-08T09:00:00+08:00', {
      units: ['tax', 'medical'],
      opinion: '请核对缴费记录',
    });
    expect(await told('tax.clerk', made)).toEqual(['assistance: 城关镇请本单位协办，请签收']);
    expect(await told('medical.clerk', made)).toEqual(['assistance: 城关镇请本单位协办，请签收']);
    const [opinion] = await noticesFor(
      desk(),
      'tax.clerk',
      `filters[dispute][documentId]=${made.documentId}`,
    );
    expect(opinion?.text).toBe('请核对缴费记录');
    await made.does('tax.clerk', 'reply-measures', '2026-10-09T09:00:00+08:00', { measures: '调取记录' });
    expect(await told('town-chengguan.clerk', made)).toEqual(['assistance: 县税务局已回复协办措施']);
  });

  it('of an application for more days the head, not the clerks; of his word whoever handles the case', async () => {
    const made = await aDispute(desk()).ofTier('complex').to('handling');
    await made.does('tax.clerk', 'extend', '2026-10-12T09:00:00+08:00', { days: 20, reason: '取证需时' });
    expect(await told('tax.head', made)).toContain('extension: 申请延期 20 日，请审批');
    expect((await told('tax.clerk', made)).filter((line) => line.startsWith('extension'))).toEqual([]);
    await made.does('tax.head', 'refuse-extension', '2026-10-13T09:00:00+08:00', { reason: '可以按期办结' });
    expect(await told('tax.clerk', made)).toContain('extension: 延期申请未获批准，原期限不变');
  });

  it('of urging the unit that is urged, with the words', async () => {
    const made = await aDispute(desk()).to('handling');
    await made.does('centre.clerk', 'urge', '2026-10-12T09:00:00+08:00', { to: 'tax', text: '请本周答复' });
    const urged = await noticesFor(desk(), 'tax.clerk', 'filters[kind]=urge');
    expect(urged).toMatchObject([
      {
        title: expect.stringMatching(/催办，请抓紧办理$/),
        text: '请本周答复',
        dispute: { number: made.number },
      },
    ]);
  });

  it('of a reply the accepting unit, of sending it back the lead', async () => {
    const made = await aDispute(desk()).to('replied');
    expect(await told('town-chengguan.clerk', made)).toContain(
      'reply: 县税务局已回复办理结果，请向申请人反馈',
    );
    await made.does('town-chengguan.clerk', 'send-back', '2026-10-21T09:00:00+08:00', {
      reason: '没有答复金额',
    });
    expect(await told('tax.clerk', made)).toContain('reply: 城关镇将回复退回重办，时限连续计算');
  });

  it('of a dissatisfied applicant the Centre', async () => {
    const made = await aDispute(desk()).to('replied');
    await made.does('town-chengguan.clerk', 'inform', DAYS.informed, {
      method: 'phone',
      content: '告知结果',
    });
    await made.does('town-chengguan.clerk', 'revisit', DAYS.revisited, {
      method: 'phone',
      reached: true,
      satisfaction: 'dissatisfied',
      opinion: '金额不对',
    });
    const [review] = await noticesFor(desk(), 'centre.clerk', 'filters[kind]=review');
    expect(review).toMatchObject({ title: '申请人不满意，请复核', text: null });
  });

  it('of a matter at risk, or of many people, the Centre at once', async () => {
    await aDispute(desk())
      .saying({
        headCount: 12,
        representatives: [],
        assessment: {
          factsClear: true,
          dutyClear: true,
          unitsInvolved: 2,
          publicOpinionRisk: true,
          massIncidentRisk: true,
        },
      })
      .to('registered');
    const [risk] = await noticesFor(desk(), 'centre.clerk', 'filters[kind]=registered');
    expect(risk?.title).toBe('重点争议：可能引发群体性事件，易引发较大社会负面舆情，联名 12 人');
    await aDispute(desk()).to('registered');
    expect(await noticesFor(desk(), 'centre.clerk', 'filters[kind]=registered')).toHaveLength(1);
  });

  it('of a matter declined the Centre', async () => {
    const made = await aDispute(desk()).to('declined');
    expect(await told('centre.clerk', made)).toEqual(['declined: 城关镇作出不予受理，请审查']);
  });

  it('of a case to a conference the Centre, and of dates that moved the unit that holds them', async () => {
    const made = await aDispute(desk()).ofTier('general').to('handling');
    await made.does('town-chengguan.clerk', 'classify', '2026-10-09T09:00:00+08:00', {
      tier: 'complex',
      reason: '涉及多个部门',
    });
    const [moved] = await noticesFor(desk(), 'tax.clerk', 'filters[kind]=moved');
    expect(moved).toMatchObject({
      title: '本单位的办理时限有变动',
      text: expect.stringContaining('不再适用'),
    });
    await made.does('town-chengguan.clerk', 'refer-to-conference', '2026-10-12T09:00:00+08:00', {
      question: '由谁主办',
    });
    expect(await told('centre.clerk', made)).toEqual(['conference: 城关镇提交联席会议研究，请列入议程']);
  });

  it('nothing when the deed is refused', async () => {
    const made = await aDispute(desk()).to('registered');
    await made.ask('town-chengguan.clerk', 'decline', { ground: 'nothing', reason: 'x' });
    expect(await told('centre.clerk', made)).toEqual([]);
  });

  it('nothing of a draft', async () => {
    const before = (await noticesFor(desk(), 'centre.clerk')).length;
    await desk().call(
      'POST',
      '/api/disputes',
      { ...registrationForm({ headCount: 30 }), draft: true },
      await desk().login('town-chengguan.clerk'),
    );
    expect(await noticesFor(desk(), 'centre.clerk')).toHaveLength(before);
  });

  describe('reading', () => {
    const count = async (account: string) =>
      (await desk().call('GET', '/api/notices/count', undefined, await desk().login(account))).body.data;
    const read = async (account: string, body: unknown) =>
      desk().call('POST', '/api/notices/read', body, await desk().login(account));

    it('is each person’s own', async () => {
      const made = await aDispute(desk()).routed('transfer', 'medical').to('awaitingSignature');
      const of = `filters[dispute][documentId]=${made.documentId}`;
      const before = await count('medical.clerk');
      const [notice] = await noticesFor(desk(), 'medical.clerk', of);
      expect(notice?.read).toBe(false);
      expect((await read('medical.clerk', { ids: [notice?.documentId] })).body.data).toEqual({ read: 1 });
      expect((await read('medical.clerk', { data: { ids: [notice?.documentId] } })).body.data).toEqual({
        read: 0,
      });
      expect((await count('medical.clerk')).unread).toBe(before.unread - 1);
      expect((await noticesFor(desk(), 'medical.clerk', of))[0]?.read).toBe(true);
      expect((await noticesFor(desk(), 'medical.head', of))[0]?.read).toBe(false);
      expect(await noticesFor(desk(), 'medical.clerk', `unread=true&${of}`)).toEqual([]);
      expect(await noticesFor(desk(), 'medical.clerk', `filters[read]=true&${of}`)).toHaveLength(1);
    });

    it('of everything at once leaves nothing unread', async () => {
      expect((await read('medical.head', { all: true })).body.data.read).toBeGreaterThan(0);
      expect((await count('medical.head')).unread).toBe(0);
      expect(await noticesFor(desk(), 'medical.head', 'unread=true')).toEqual([]);
    });

    it('of another unit’s notice does nothing', async () => {
      const made = await aDispute(desk()).to('awaitingSignature');
      const [notice] = await noticesFor(
        desk(),
        'tax.clerk',
        `filters[dispute][documentId]=${made.documentId}`,
      );
      expect((await read('police.clerk', { ids: [notice?.documentId] })).body.data).toEqual({ read: 0 });
      const [still] = await noticesFor(
        desk(),
        'tax.clerk',
        `filters[dispute][documentId]=${made.documentId}`,
      );
      expect(still?.read).toBe(false);
    });

    it.each([[{}], [{ ids: [] }], [{ ids: 'x' }], [{ all: false }], [null], [{ ids: ['a'], all: true }]])(
      'refuses %j',
      async (body) => {
        const answer = await read('tax.clerk', body);
        expect(answer.status).toBe(400);
        expect(answer.body.error.message).toMatch(/[\u4e00-\u9fff]/);
      },
    );

    it.each([
      'filters[recipient]=unit:tax',
      'filters[text][$contains]=x',
      'filters[dispute][applicantName]=x',
      'sort=dispute.applicantName',
      'sort=read',
      'unread=maybe',
      'search=x',
    ])('refuses %s', async (query) => {
      const answer = await desk().call(
        'GET',
        `/api/notices?${query}`,
        undefined,
        await desk().login('tax.clerk'),
      );
      expect(answer.status).toBe(400);
    });

    it('needs a log-in', async () => {
      for (const path of ['/api/notices', '/api/notices/count', '/api/notification-settings'])
        expect((await desk().call('GET', path)).status).toBe(401);
    });
  });
});
