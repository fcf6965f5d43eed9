import type { Desk } from '../../desk';
import { aConference, aDispute, type Case, onAgenda } from '../builders';

/** The applicant of these cases: rare characters in his name, and nothing that anybody else has too. */
export const APPLICANT = {
  name: '㛃𬭚婳',
  phone: '13911112222',
  idNumber: '11010519491231002X',
  address: '石泉县城关镇独居巷77号',
};
export const AGENT = { name: '代理庚', phone: '13922223333', idNumber: '610922198503123414' };
export const REPRESENTATIVE = {
  name: '代表辛',
  phone: '13933334444',
  idNumber: '610922199003124415',
  address: '石泉县池河镇代表村5号',
};

/** What names a person of the case. */
export const PERSONAL: readonly string[] = [APPLICANT, AGENT, REPRESENTATIVE].flatMap((person) =>
  Object.values(person),
);

export const EMPLOYER = {
  name: '石泉县示例建材有限公司',
  creditCode: '91610900MA00000077',
  address: '石泉县城关镇工业路9号',
  legalRepresentative: '法人壬',
  phone: '0915-6300000',
};

/** Annex 2 with everything in it. */
const FORM = {
  scopeKind: 'taxAct',
  applicant: APPLICANT,
  agent: AGENT,
  representatives: [REPRESENTATIVE],
  headCount: 12,
  employer: EMPLOYER,
  content: `公司自2023年1月起少缴养老保险费，反映人${APPLICANT.name}，电话${APPLICANT.phone}。`,
  materials: ['idCard', 'wageProof'],
  feePeriodFrom: '2023-11',
  feePeriodTo: '2024-06',
  amount: 1_234_567,
};

/** A case of which every paper can be printed but that of declining: complex, handed over, extended, recovered, replied. */
export async function aPaperTrail(desk: Desk): Promise<Case> {
  const one = await aDispute(desk).registeredBy('town-chengguan').saying(FORM).to('registered');
  const [clerk, tax, centre] = ['town-chengguan.clerk', 'tax.clerk', 'centre.clerk'];
  const at = (day: string) => `2026-${day}:00+08:00`;
  await one.does(clerk, 'request-supplement', at('09-28T10:00'), {
    missing: ['contributionHistory'],
    note: '请到社保大厅打印',
  });
  await one.does(clerk, 'receive-supplement', at('09-29T10:00'), { received: ['contributionHistory'] });
  await one.does(clerk, 'accept', at('09-30T10:00'), {
    tier: 'complex',
    route: 'transfer',
    eventType: 'arrears',
  });
  await one.does(clerk, 'transfer', at('09-30T15:00'), {
    toUnit: 'tax',
    problem: '示例建材少缴养老保险费，请核实',
    applicantInformed: { at: at('09-30T15:00'), method: 'phone', content: '已转税务局' },
  });
  await one.does(tax, 'sign', at('10-08T09:00'));
  await one.does(tax, 'refer-to-conference', at('10-09T09:00'), { question: '补缴由谁牵头核定' });
  const conference = await aConference(desk);
  await onAgenda(desk, conference, [one]);
  await one.does(centre, 'decide', at('10-15T11:00'), {
    conference: conference.documentId,
    lead: 'tax',
    assisting: ['pension'],
    measures: '税务牵头，养老经办配合核定',
  });
  await one.does(tax, 'mediate', at('10-20T09:00'), {
    kind: 'administrativeMediation',
    participants: [{ kind: 'publicLawyer', name: '律师癸', organisation: '县司法局' }],
    place: '税务局三楼',
    result: '公司同意于年底前补足差额',
    agreement: 'written',
  });
  await one.does(tax, 'recover', at('10-21T09:00'), {
    step: 'noticeSent',
    segment: 'tax',
    paper: '石税限〔2026〕8号',
  });
  await one.does(tax, 'recover', at('10-22T09:00'), {
    step: 'declared',
    segment: 'tax',
    amount: 345_600,
    base: 4_000_00,
  });
  await one.does(tax, 'recover', at('10-22T10:00'), { step: 'auditOpened', segment: 'audit' });
  await one.does(tax, 'recover', at('10-26T10:00'), {
    step: 'audited',
    segment: 'audit',
    amount: 876_500,
    base: 5_000_00,
  });
  await one.does(tax, 'recover', at('10-27T10:00'), {
    step: 'rectificationDelivered',
    segment: 'audit',
    paper: '石稽意〔2026〕3号',
    note: `反映人${APPLICANT.name}`,
  });
  await one.does(centre, 'supervise', at('10-28T09:00'), { to: 'tax', text: '请加快核定进度', level: 3 });
  await one.does(tax, 'extend', at('11-02T09:00'), { days: 10, reason: '需要核查三年工资台账' });
  await one.does('tax.head', 'approve-extension', at('11-03T09:00'), {
    applicantInformed: { at: at('11-03T09:00'), method: 'phone', content: '已告知延期' },
  });
  await one.does(tax, 'report-upward', at('11-04T09:00'), {
    to: '县委、县政府',
    summary: '涉及十二人，存在集体上访风险',
  });
  await one.does(tax, 'reply', at('11-10T09:00'), {
    result: '已核定并督促公司补缴',
    outcome: 'corrected',
    resolvedBy: 'administrativeHandling',
  });
  await one.does(clerk, 'inform', at('11-11T09:00'), { method: 'phone', content: '已反馈' });
  await one.does(clerk, 'revisit', at('11-12T09:00'), {
    method: 'phone',
    reached: true,
    satisfaction: 'basicallySatisfied',
    opinion: '希望再快一些',
  });
  return one;
}
