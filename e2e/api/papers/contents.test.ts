import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../desk';
import { aDispute, type Case, inTheNameOf } from '../builders';
import { AGENT, APPLICANT, aPaperTrail, EMPLOYER, REPRESENTATIVE } from './aPaperTrail';
import { print, printOf } from './printing';
import { type Page, unspaced } from './readPdf';

const LONG = '我于2019年3月进入该公司工作，任操作工，公司一直按最低基数申报缴纳养老保险费（见附件工资流水）。'
  .repeat(90)
  .slice(0, 4000);

/** What each paper of the case has to say, besides its title. */
const said: Readonly<Record<string, readonly string[]>> = {
  registration: [
    '受理单位：石泉县城关镇人民政府',
    ...Object.values(APPLICANT),
    ...Object.values(EMPLOYER),
    '公司自2023年1月起少缴养老保险费',
    '企业职工基本养老保险',
    '2023年11月至2024年6月',
    '¥12,345.67',
    '人数：12人',
    ...Object.values(AGENT),
    ...Object.values(REPRESENTATIVE),
    '□√申请人身份证原件及复印件',
    '□√个人缴费历史明细',
    '□证明劳动关系和任职时间的材料',
    '上述情况和提供资料是根据本人了解到的真实情况提出的，不存在虚构事实和虚假信息，本人对所反映的情况负责。（将此段抄写在本栏空白处）',
    '申请人签名：',
    '2026年9月28日',
    '4.本表一式两份，正式受理后，受理机关和申请人各存一份。',
  ],
  'transfer-slip': [
    '石社转〔2026〕00001',
    APPLICANT.name,
    APPLICANT.phone,
    '欠费补缴',
    '2026年9月30日',
    '国家税务总局石泉县税务局',
    '示例建材少缴养老保险费，请核实',
    '已核定并督促公司补缴',
    '2026年11月10日',
    '2026年11月12日',
    '基本满意。希望再快一些',
    '参保时间、缴费基数、欠费补缴、应征金额、退费、特殊缴费',
  ],
  receipt: [APPLICANT.name, EMPLOYER.name, '2026年9月28日', '查询码', '法律救济告知'],
  'supplement-notice': [APPLICANT.name, '1.个人缴费历史明细。', '请到社保大厅打印', '2026年9月28日'],
  'legal-remedy': [APPLICANT.name, '60日内依法申请行政复议', '6个月内依法提起行政诉讼', '不停止、不延长'],
  'transfer-notice': [APPLICANT.name, '国家税务总局石泉县税务局', '石社转〔2026〕00001', '2026年10月8日签收'],
  'conference-minutes': [
    '十月联席会议',
    '县政府二楼会议室',
    '专班组长',
    '补缴由谁牵头核定',
    '税务牵头，养老经办配合核定',
    '石泉县养老保险经办中心',
  ],
  'extension-notice': [APPLICANT.name, '延长办理期限10日', '需要核查三年工资台账', '2026年11月3日'],
  'payment-notice': [
    EMPLOYER.name,
    EMPLOYER.creditCode,
    '石税限〔2026〕8号',
    '2024年4月至2024年6月',
    '3,456.00元',
    '诚信原则自行申报',
    '2026年10月21日',
  ],
  'audit-referral': [
    '石泉县养老保险经办中心：',
    EMPLOYER.name,
    EMPLOYER.address,
    '2023年11月至2024年3月',
    '《社会保险稽核办法》',
    '国家税务总局石泉县税务局',
    '2026年10月22日',
  ],
  'rectification-notice': [
    EMPLOYER.name,
    '石稽意〔2026〕3号',
    '5,000.00元',
    '8,765.00元',
    '抄送：国家税务总局石泉县税务局',
    '2026年10月27日',
  ],
  'mediation-agreement': [
    APPLICANT.name,
    EMPLOYER.name,
    '行政调解',
    '律师癸（公职律师，县司法局）',
    '公司同意于年底前补足差额',
  ],
  'supervision-notice': ['督办通知书', '国家税务总局石泉县税务局：', '请加快核定进度', '2026年10月28日'],
  'special-report': ['县委、县政府：', '涉及十二人，存在集体上访风险', '12,345.67元', '2026年11月4日'],
  'feedback-letter': [
    APPLICANT.name,
    '已核定并督促公司补缴',
    '已纠正或补缴',
    '行政处理',
    '□√基本满意',
    '希望再快一些',
    '2026年11月11日',
  ],
};

/** Every line stands within the margins; what is outside of them are the copy's label and the foot. */
function outside({ runs }: Page): string[] {
  const margins = (left: number, right: number) => left >= 27.9 && right <= 184.1;
  return runs
    .filter(({ left, right, baseline }) => !margins(left, right) || baseline < 25 || baseline > 285)
    .map(({ text }) => text);
}

describe('the papers of a case', () => {
  let desk: Desk;
  let one: Case;
  const as = (account: string) => inTheNameOf(desk, account);

  beforeAll(async () => {
    desk = await startDesk({ now: '2026-11-20T12:00:00+08:00' });
    one = await aPaperTrail(desk);
  });
  afterAll(() => desk?.stop());

  it.each(Object.keys(said))(
    '%s says all that the case knows of it, on A4 within the margins',
    async (code) => {
      const printed = await printOf(desk, 'tax.clerk', one.documentId, code);
      expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(said[code]?.filter((value) => !printed.text.includes(unspaced(value)))).toEqual([]);
      for (const page of printed.pages) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([210, 297]);
        expect(outside(page)).toEqual([]);
      }
    },
  );

  it('hold no more and no fewer papers than the table here', async () => {
    const { body } = await as('tax.clerk')('GET', `/api/disputes/${one.documentId}/papers`);
    const papers = body.data as { code: string; available: boolean; reason: string | null }[];
    expect(new Set(papers.filter(({ available }) => available).map(({ code }) => code))).toEqual(
      new Set(Object.keys(said)),
    );
    expect(papers.filter(({ available, reason }) => available !== (reason === null))).toEqual([]);
  });

  it.each([
    ['registration', ['受理机关存', '申请人存']],
    ['transfer-slip', ['受理单位存', '承办单位存']],
  ])('%s comes in two copies, each labelled and numbered by itself (A5)', async (code, copies) => {
    const { pages } = await printOf(desk, 'tax.clerk', one.documentId, code);
    const each = pages.length / 2;
    const labels = pages.map(({ runs }) => runs.find(({ baseline }) => baseline < 37)?.text);
    expect(labels).toEqual(copies.flatMap((copy) => Array(each).fill(`（${copy}）`)));
    const numbers = pages.map(({ text }) => /第(\d+)页共(\d+)页/.exec(text)?.slice(1, 3).map(Number));
    const own = Array.from({ length: each }, (_, index) => [index + 1, each]);
    expect(numbers).toEqual([...own, ...own]);
  });

  it('say who printed them, of which unit, and when', async () => {
    const { pages } = await printOf(desk, 'tax.clerk', one.documentId, 'receipt');
    for (const { text } of pages) {
      expect(text).toContain('国家税务总局石泉县税务局县税务局经办人（演示）于2026-11-2012:00打印');
    }
  });

  it('are named after the paper and the case, and kept nowhere', async () => {
    const { headers } = await printOf(desk, 'tax.clerk', one.documentId, 'registration');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-disposition')).toBe(
      `inline; filename="paper.pdf"; filename*=UTF-8''${encodeURIComponent(`社会保险费争议事项登记表${one.number}.pdf`)}`,
    );
  });

  it('stand in the trail, with the reason where the employer learns a name', async () => {
    await printOf(desk, 'tax.clerk', one.documentId, 'payment-notice', 'reason=申请人书面同意');
    const { body } = await as('auditor')('GET', '/api/audit/entries?action=paper.print');
    const [latest] = body.data as { sequence: number }[];
    const entry = await as('auditor')('GET', `/api/audit/entries/${latest?.sequence}`);
    expect(entry.text).toContain('申请人书面同意');
    expect(entry.text).toContain('payment-notice');
    expect(entry.text).toContain(one.documentId);
  });

  it('go on over as many pages as a long matter needs, and lose nothing of it', async () => {
    const long = await aDispute(desk).saying({ content: LONG }).to('registered');
    const { pages } = await printOf(desk, 'town-chengguan.clerk', long.documentId, 'registration');
    const each = pages.length / 2;
    expect(each).toBeGreaterThan(3);
    const inCells = pages
      .slice(0, each)
      .flatMap(({ runs }) =>
        runs.filter(({ left, baseline }) => left > 46 && baseline > 37 && baseline < 262),
      );
    expect(unspaced(inCells.map(({ text }) => text).join(''))).toContain(unspaced(LONG));
    expect(pages.flatMap(outside)).toEqual([]);
  });

  it('write 〓 for what the font lacks, and say which character that is', async () => {
    const odd = await aDispute(desk).saying({ content: '表情😀在此\u202E倒写' }).to('registered');
    const { text } = await printOf(desk, 'town-chengguan.clerk', odd.documentId, 'registration');
    expect(text).toContain('表情〓在此倒写');
    expect(text).toContain('〓处字库没有此字（U+1F600），请手工填写。');
  });

  it('of a draft are its registration alone', async () => {
    const draft = await aDispute(desk).to('draft');
    const ask = as('town-chengguan.clerk');
    const { body } = await ask('GET', `/api/disputes/${draft.documentId}/papers`);
    const papers = body.data as { code: string; available: boolean }[];
    expect(papers.filter(({ available }) => available).map(({ code }) => code)).toEqual(['registration']);
  });

  it.each([
    ['transfer-slip.pdf?record=elsewhere', 400],
    ['decline-notice.pdf', 409],
    ['nothing.pdf', 404],
  ])('answer %s with %i and say why', async (path, status) => {
    const answer = await print(desk, 'tax.clerk', `/api/disputes/${one.documentId}/papers/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.message).not.toBe('');
  });

  it('tell a declined applicant ground, reason and remedy (D22)', async () => {
    const declined = await aDispute(desk).to('declined');
    const { text } = await printOf(desk, 'town-chengguan.clerk', declined.documentId, 'decline-notice');
    for (const part of [
      '反映事项不属于社会保险费征缴争议',
      '理由：检验用',
      '请向主管该事项的部门反映',
      '咨询调解中心提出',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('exist blank, each with its title and nothing of any case', async () => {
    const { body } = await as('town-raofeng.clerk')('GET', '/api/papers');
    const forms = body.data as { code: string; title: string }[];
    expect(forms.map(({ code }) => code).sort()).toEqual([...Object.keys(said), 'decline-notice'].sort());
    for (const { code, title } of forms) {
      const { status, text, pages } = await print(desk, 'town-raofeng.clerk', `/api/papers/${code}.pdf`);
      expect([code, status]).toEqual([code, 200]);
      expect(text).toContain(unspaced(title));
      expect(text).not.toMatch(/undefined|null|NaN|打印$/);
      expect(pages.flatMap(outside)).toEqual([]);
    }
  });
});
