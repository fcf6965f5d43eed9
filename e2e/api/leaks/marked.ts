import type { Desk } from '../../desk';
import { Case, registrationForm } from '../builders';

/** Texts that stand nowhere but in the marked case. */
export const PRIVATE = {
  applicantName: '密甲',
  applicantPhone: '13977771234',
  applicantIdNumber: '610922198503123414',
  applicantAddress: '石泉县隐秘路九号',
  agentName: '密乙',
  agentPhone: '13977775678',
  representative: '密丙',
  told: '密语已告知申请人',
  opinion: '密意见不满意',
  mediator: '密丁律师',
} as const;
export const PUBLIC = {
  content: '独有内容甲乙丙',
  leads: '独有线索甲乙丙',
  problem: '独有问题描述',
  opinionOfHelp: '独有协办意见',
  measures: '独有协办措施',
  question: '独有会议议题',
  reason: '独有办理理由',
  external: 'W-独有-7788',
} as const;
/** Whom the case complains of: known to the desk before, so that its name alone tells nothing. */
export const EMPLOYER = { name: '旧识公司', creditCode: '91610900MA00000077', address: '石泉县旧识路' };

const REASON = { reason: PUBLIC.reason };
const told = { method: 'phone', content: PRIVATE.told };

/** A case with a text of its own in every field: medical returned it, hrss handles it, finance helps. */
export async function markedCase(desk: Desk): Promise<Case> {
  const form = registrationForm({
    channel: 'hotline12345',
    applicant: {
      name: PRIVATE.applicantName,
      phone: PRIVATE.applicantPhone,
      idNumber: PRIVATE.applicantIdNumber,
      address: PRIVATE.applicantAddress,
    },
    employer: EMPLOYER,
    agent: { name: PRIVATE.agentName, phone: PRIVATE.agentPhone },
    representatives: [{ name: PRIVATE.representative }],
    headCount: 7,
    content: PUBLIC.content,
    leads: PUBLIC.leads,
    externalReference: { system: 'hotline12345', number: PUBLIC.external, dueOn: '2026-11-01' },
    assessment: { publicOpinionRisk: true, massIncidentRisk: true },
    registeredAt: '2026-09-01T09:00:00+08:00',
  });
  const [clerk, head, lead] = ['town-chengguan.clerk', 'town-chengguan.head', 'hrss.clerk'];
  const one = new Case(desk, await desk.call('POST', '/api/disputes', form, await desk.login(clerk)));
  const day = (number: number, hour = 10) =>
    `2026-09-${String(number).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`;
  const slip = { problem: PUBLIC.problem };
  await one.does(clerk, 'accept', day(2), { tier: 'complex', route: 'transfer', eventType: 'arrears' });
  await one.does(clerk, 'transfer', day(3), { toUnit: 'medical', ...slip });
  await one.does('medical.clerk', 'return', day(3, 11), REASON);
  await one.does(clerk, 'agree-return', day(3, 12), { note: PUBLIC.reason });
  await one.does(clerk, 'transfer', day(4), {
    toUnit: 'hrss',
    ...slip,
    applicantInformed: { at: day(4), ...told },
  });
  await one.does(lead, 'sign', day(5));
  await one.does(lead, 'request-assistance', day(6), { units: ['finance'], opinion: PUBLIC.opinionOfHelp });
  await one.does('finance.clerk', 'reply-measures', day(7), { measures: PUBLIC.measures });
  await one.does(lead, 'record-contact', day(8), { direction: 'heard', ...told });
  await one.does(lead, 'recover', day(8), { step: 'noticeSent', segment: 'tax' });
  await one.does(lead, 'mediate', day(9), {
    kind: 'peoplesMediation',
    participants: [{ kind: 'publicLawyer', name: PRIVATE.mediator }],
    result: PUBLIC.reason,
    agreement: 'none',
  });
  await one.does(lead, 'extend', day(10), { days: 10, ...REASON });
  await one.does('hrss.head', 'approve-extension', day(11), { applicantInformed: { at: day(11), ...told } });
  await one.does(head, 'urge', day(12), { to: 'hrss', text: PUBLIC.reason });
  await one.does(lead, 'report-upward', day(13), { to: '县委县政府', summary: PUBLIC.reason });
  await one.does(lead, 'refer-to-conference', day(14), { question: PUBLIC.question });
  return one;
}
