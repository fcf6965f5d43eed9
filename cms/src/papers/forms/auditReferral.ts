import type { SegmentAnswer } from '../../contract';
import { blank } from '../layout/marks';
import { definePaper, segmentKey } from '../paper';
import {
  addressed,
  amountIn,
  dateIn,
  dayIn,
  monthIn,
  numbered,
  or,
  paragraph,
  periodIn,
  sentence,
  signed,
} from '../words';
import { segmentsOf } from './segmentsOf';

/** 稽核移送函 (R24): the agency that accepted hands the report to the unit that audits. */
export const auditReferral = definePaper<SegmentAnswer>({
  code: 'audit-referral',
  title: '社会保险费争议事项稽核移送函',
  addressee: 'unit',
  copies: ['稽核单位存', '移送单位存'],
  of: (facts) => segmentsOf(facts, 'audit'),
  each: {
    record: segmentKey,
    label: ({ unit, feePeriodFrom, feePeriodTo }) =>
      `${unit?.shortName ?? ''} ${periodIn(feePeriodFrom, feePeriodTo)}`,
  },
  write: (facts, segment) => {
    const { dispute, lists, county } = facts;
    const from = (dispute.leadUnit ?? dispute.acceptingUnit)?.name ?? null;
    const kinds = segment?.insuranceKinds.map((kind) => lists.nameOf('insuranceKind', kind)).join('、');
    const opened = segment?.steps.findLast(({ step }) => step === 'auditOpened');
    const who = [dispute.applicant?.name, dispute.applicant?.phone && `电话${dispute.applicant.phone}`];
    const materials = dispute.materials.map((code) => lists.nameOf('material', code)).join('、');
    return {
      issuer: from,
      head: numbered(dispute.number),
      blocks: [
        addressed(or(segment?.unit?.name, 12)),
        paragraph(
          `我单位办理的${or(dispute.employer?.name, 12)}社会保险费争议事项，费款所属期在${monthIn(county.recoveryLine)}以前。根据《${county.mechanism}》，现将案件移交你单位，请按照《社会保险稽核办法》进行稽核。`,
        ),
        paragraph(
          `一、所诉单位：${or(dispute.employer?.name, 12)}，统一社会信用代码${or(dispute.employer?.creditCode, 10)}，地址${or(dispute.employer?.address, 12)}。`,
        ),
        paragraph(
          `二、费款所属期：${periodIn(segment?.feePeriodFrom, segment?.feePeriodTo)}；险种：${kinds || blank(10)}；争议金额：${amountIn(dispute.amount)}。`,
        ),
        paragraph(`三、反映的主要内容：${sentence(or(dispute.content, 40))}`),
        paragraph(
          `四、申请人：${dispute.anonymous ? '匿名' : or(who.filter(Boolean).join('，'), 12)}。${materials ? `随函资料：${materials}。` : ''}请依法为申请人保密。`,
        ),
        paragraph(
          `请主要核查未缴或者未足额缴纳社会保险费的缴费基数或者基数差额，核查结束后向缴费单位（缴费人）送达《稽核限期整改意见书》，同步抄送${county.taxUnit}，并将结果反馈我单位。`,
        ),
        signed(from, opened ? dayIn(opened.at) : dateIn(null)),
      ],
    };
  },
});
