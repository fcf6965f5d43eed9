import { beforeAll, describe, expect, it } from 'vitest';
import { aDispute, type Case, DAYS, inTheNameOf, onBothDatabases } from './builders';

const on = (day: number, hour = 9) =>
  `2026-10-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`;

/** What units write to one another, before and after pension's part ended, and what is the applicant's. */
const BEFORE = '旧协办意见';
const AFTER = ['新协办意见', '新协办措施', '催办内容', '提请研究的问题'] as const;
const PERSONAL = ['旧来话内容', '调解经过'] as const;
const EVERY = [BEFORE, ...AFTER, ...PERSONAL];
const [OPINION, MEASURES, URGED, QUESTION] = AFTER;

/** Pension handled it and asked medical for help; the Centre gave it to tax, which finance helps. */
const passedOn = async (...[desk]: Parameters<typeof aDispute>) => {
  const one = await aDispute(desk)
    .routed('transfer', 'pension')
    .saying({ channel: 'petitionHall' })
    .to('handling');
  const heard = { direction: 'heard', method: 'phone', content: PERSONAL[0] };
  await one.does('pension.clerk', 'request-assistance', on(9), { units: ['medical'], opinion: BEFORE });
  await one.does('pension.clerk', 'record-contact', on(9, 10), heard);
  await one.does('centre.clerk', 'reassign', on(10), { unit: 'tax', reason: '改派' });
  await one.does('tax.clerk', 'request-assistance', on(12), { units: ['finance'], opinion: OPINION });
  await one.does('finance.clerk', 'reply-measures', on(13), { measures: MEASURES });
  await one.does('centre.clerk', 'urge', on(14), { to: 'tax', text: URGED });
  await one.does('tax.clerk', 'mediate', on(15), {
    kind: 'peoplesMediation',
    result: PERSONAL[1],
    agreement: 'none',
  });
  await one.does('tax.clerk', 'refer-to-conference', on(16), { question: QUESTION });
  return one;
};

onBothDatabases('who reads what is written in a case', (desk) => {
  let one: Case;
  beforeAll(async () => {
    one = await passedOn(desk());
  });
  const readIn = (where: unknown) => EVERY.filter((text) => JSON.stringify(where).includes(text));
  const list = async (account: string, noun: string) => {
    const filter = `filters[dispute][documentId]=${one.documentId}`;
    return (await inTheNameOf(desk(), account)('GET', `/api/${noun}?${filter}`)).body.data;
  };

  describe.each([
    ['accepting', 'town-chengguan.clerk', EVERY],
    ['lead', 'tax.clerk', EVERY],
    ['assisting', 'finance.clerk', EVERY],
    ['assisting since the former lead', 'medical.clerk', EVERY],
    ['overseeing', 'petition.clerk', [BEFORE, ...AFTER]],
    ['the Centre', 'centre.clerk', [BEFORE, ...AFTER]],
    ['a leader', 'leader', [BEFORE, ...AFTER]],
    ['former', 'pension.clerk', [BEFORE]],
  ])('%s (%s)', (_standing, account, texts) => {
    it('reads the same in the timeline and in the records', async () => {
      const { timeline, ...records } = (await one.read(account)).body.meta;
      expect([readIn(timeline), readIn(records)]).toEqual([texts, texts]);
    });

    it('and in the lists', async () => {
      const rows = await Promise.all(
        ['assistances', 'supervisions', 'contacts'].map((noun) => list(account, noun)),
      );
      const listed = [BEFORE, OPINION, MEASURES, URGED, PERSONAL[0]];
      expect(readIn(rows)).toEqual(texts.filter((text) => listed.includes(text)));
    });
  });

  it('a former unit learns of what came later day, unit and how it stands', async () => {
    const { meta } = (await one.read('pension.clerk')).body;
    expect(meta.timeline[0]).toMatchObject({
      sentence: expect.stringContaining('提交联席会议'),
      details: [],
    });
    expect(meta.assistances.at(-1)).toMatchObject({
      unit: { code: 'finance' },
      state: 'measuresReplied',
      opinion: null,
      measures: null,
    });
  });

  it('the Centre reads what it recorded itself, and no other unit that only looks on does', async () => {
    const told = { direction: 'told', method: 'phone', content: '中心告知的内容' };
    await one.does('centre.clerk', 'record-contact', on(19), told);
    const contents = async (account: string) => (await one.read(account)).body.meta.contacts.at(-1).content;
    expect(await contents('centre.head')).toBe(told.content);
    for (const account of ['leader', 'petition.clerk', 'pension.clerk'])
      expect([account, await contents(account)]).toEqual([account, null]);
  });

  describe('a unit that returned the slip', () => {
    let archived: Case;
    beforeAll(async () => {
      archived = await aDispute(desk()).routed('transfer', 'pension').to('returnProposed');
      await archived.does('town-chengguan.clerk', 'agree-return', DAYS.disputed);
      const slip = { toUnit: 'tax', problem: '再转的问题描述' };
      await archived.does('town-chengguan.clerk', 'transfer', on(8, 14), slip);
      await archived.does('tax.clerk', 'sign', on(9));
      const reply = { result: '后来的办理结果', outcome: 'corrected', resolvedBy: 'administrativeHandling' };
      await archived.does('tax.clerk', 'reply', DAYS.replied, reply);
      const file = { summary: '后来的概括', result: '后来的结果' };
      await archived.does('town-chengguan.clerk', 'archive', DAYS.archived, file);
    });
    const later = ['再转的问题描述', '后来的办理结果', '后来的概括', '后来的结果'];
    const reads = async (account: string) => {
      const { text } = await archived.read(account);
      const { body } = await inTheNameOf(desk(), account)('GET', '/api/transfers');
      const path = `/api/disputes/${archived.documentId}/progress-text`;
      const told = await inTheNameOf(desk(), account)('GET', path);
      const all = `${text}${JSON.stringify(body)}${told.text}`;
      return later.filter((one) => all.includes(one));
    };

    it('reads neither the later slip, the reply nor the archive, on any of their routes', async () => {
      expect(await reads('pension.clerk')).toEqual([]);
      for (const account of ['tax.clerk', 'centre.clerk', 'leader'])
        expect([account, await reads(account)]).toEqual([account, later]);
    });

    it('reads what it said when it returned it', async () => {
      const { meta } = (await archived.read('pension.clerk')).body;
      expect(meta.transfers).toMatchObject([
        { returnReason: '不属本单位职责', problem: '欠缴养老保险费' },
        { problem: null },
      ]);
    });
  });
});
