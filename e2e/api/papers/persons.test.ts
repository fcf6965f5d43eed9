import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../desk';
import { aDispute, type Case } from '../builders';
import { APPLICANT, aPaperTrail, EMPLOYER, PERSONAL } from './aPaperTrail';
import { print, printOf } from './printing';
import { unspaced } from './readPdf';

const toEmployer = ['payment-notice', 'rectification-notice'];
/** Who takes the matter in hand and who only looks on: a unit that handles, one that did, the Centre, a leader. */
const everybody = ['tax.clerk', 'town-chengguan.clerk', 'pension.clerk', 'centre.clerk', 'leader'];
const onlookers = ['centre.clerk', 'leader'];

describe('the persons of a case on its papers', () => {
  let desk: Desk;
  let one: Case;

  beforeAll(async () => {
    desk = await startDesk({ now: '2026-11-20T12:00:00+08:00' });
    one = await aPaperTrail(desk);
  });
  afterAll(() => desk?.stop());

  const papersOf = async (account: string) => {
    const answer = await desk.call(
      'GET',
      `/api/disputes/${one.documentId}/papers`,
      undefined,
      await desk.login(account),
    );
    return answer.body.data as { code: string; available: boolean }[];
  };

  describe.each(toEmployer)('a paper to the employer (%s)', (code) => {
    it.each(everybody)('says nothing of any of them to %s (P7)', async (account) => {
      const { status, text } = await printOf(desk, account, one.documentId, code);
      expect(status).toBe(200);
      expect(text).toContain(EMPLOYER.name);
      expect(PERSONAL.filter((value) => text.includes(unspaced(value)))).toEqual([]);
    });

    it('names the applicant for a reason, and still nobody else (D19)', async () => {
      const reason = encodeURIComponent('单位要求核对具体人员，申请人书面同意');
      const { text } = await printOf(desk, 'tax.clerk', one.documentId, code, `reason=${reason}`);
      expect(PERSONAL.filter((value) => text.includes(unspaced(value)))).toEqual([
        APPLICANT.name,
        APPLICANT.idNumber,
      ]);
    });

    it('names him for no reason that is too short', async () => {
      const { status, message } = await printOf(desk, 'tax.clerk', one.documentId, code, 'reason=a');
      expect([status, message]).toEqual([400, '请写明载明申请人信息的理由，5 至 500 个字。']);
    });

    it.each(onlookers)('names him for no reason of %s, who sees him masked', async (account) => {
      const reason = encodeURIComponent('单位要求核对具体人员');
      expect((await printOf(desk, account, one.documentId, code, `reason=${reason}`)).status).toBe(403);
    });
  });

  it('asks for no reason where a paper names the applicant anyway', async () => {
    const { status } = await printOf(desk, 'tax.clerk', one.documentId, 'receipt', 'reason=abcdefgh');
    expect(status).toBe(400);
  });

  it.each(onlookers)('are masked on every paper that %s can print (P6)', async (account) => {
    const papers = (await papersOf(account)).filter(({ available }) => available);
    expect(papers.length).toBeGreaterThan(6);
    for (const { code } of papers) {
      const { status, text } = await printOf(desk, account, one.documentId, code);
      expect([code, status]).toEqual([code, 200]);
      expect([code, PERSONAL.filter((value) => text.includes(unspaced(value)))]).toEqual([code, []]);
      expect(text).toContain('（申请人信息已遮盖）');
    }
  });

  it('stand masked in annex 2 as they do on the page', async () => {
    const { text } = await printOf(desk, 'leader', one.documentId, 'registration');
    expect(text).toContain('姓名㛃*联系电话');
    expect(text).toContain('139****2222');
    expect(text).toContain('110***********002X');
  });

  it.each(['town-raofeng.clerk', 'admin', 'security', 'auditor'])(
    'are for nobody outside: %s finds no paper',
    async (account) => {
      const papers = `/api/disputes/${one.documentId}/papers`;
      const listed = await desk.call('GET', papers, undefined, await desk.login(account));
      expect(listed.status).toBe(404);
      const printed = await print(desk, account, `${papers}/registration.pdf`);
      expect(printed.status).toBe(404);
    },
  );

  it('are asked for by somebody who is signed in', async () => {
    const papers = `/api/disputes/${one.documentId}/papers`;
    expect((await desk.call('GET', papers)).status).toBe(401);
    expect((await print(desk, null, `${papers}/registration.pdf`)).status).toBe(401);
    expect((await print(desk, null, '/api/papers/registration.pdf')).status).toBe(401);
  });

  it('have no part in an anonymous matter: nothing is addressed to nobody (D13)', async () => {
    const nameless = await aDispute(desk).anonymously().to('handling');
    const answer = await desk.call(
      'GET',
      `/api/disputes/${nameless.documentId}/papers`,
      undefined,
      await desk.login('tax.clerk'),
    );
    const papers = answer.body.data as { code: string; available: boolean; reason: string | null }[];
    const notice = papers.find(({ code }) => code === 'transfer-notice');
    expect(notice?.reason).toBe('匿名件不告知申请人，没有这份文书。');
    const form = await printOf(desk, 'town-chengguan.clerk', nameless.documentId, 'registration');
    expect(form.text).toContain('姓名匿名');
    expect(form.text).toContain('线索：2024年1月至6月工资表可供核查');
  });
});
