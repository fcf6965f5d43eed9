import { blank } from '../layout/marks';
import { defineEmployerPaper } from '../paper';
import { addressed, amountIn, dateIn, or, paragraph, periodIn, receipted, signed } from '../words';
import { concerned, segmentsOf } from './segmentsOf';

/** 稽核限期整改意见书 (R24): what the audit found, to the employer, copied to the unit that collects. */
export const rectificationNotice = defineEmployerPaper({
  code: 'rectification-notice',
  title: '稽核限期整改意见书',
  copies: ['被稽核单位存', '税务部门存', '稽核单位存'],
  step: 'rectificationDelivered',
  of: (facts) => {
    const segments = segmentsOf(facts, 'audit');
    if (typeof segments === 'string') return segments;
    const audited = segments.filter(({ steps }) => steps.some(({ step }) => step === 'audited'));
    return audited.length > 0 ? audited : '稽核核定还没有登记，登记后才能打印整改意见书。';
  },
  label: ({ unit, feePeriodFrom, feePeriodTo }) =>
    `${unit?.shortName ?? ''} ${periodIn(feePeriodFrom, feePeriodTo)}`,
  write: ({ employer, segment, unit, remedy, worker, county }) => ({
    issuer: unit,
    head: [{ right: `文书号：${or(segment?.paper, 10)}` }],
    blocks: [
      addressed(or(employer?.name, 14)),
      paragraph(`统一社会信用代码：${or(employer?.creditCode, 12)}`),
      paragraph(
        `根据《社会保险稽核办法》和《${county.mechanism}》，我单位对你单位费款所属期${periodIn(segment?.feePeriodFrom, segment?.feePeriodTo)}的${segment ? segment.insuranceKinds.join('、') : blank(12)}缴费情况进行了稽核。现将稽核情况和整改意见告知如下：`,
      ),
      ...concerned(worker),
      paragraph(
        `一、稽核核定的缴费基数（基数差额）：${amountIn(segment?.base)}；核定应补缴社会保险费：${amountIn(segment?.owed)}。`,
      ),
      paragraph(`二、请于${dateIn(null)}前完成整改，并将整改情况书面报送我单位。`),
      paragraph(
        `三、逾期不整改的，由${county.taxUnit}按照稽核核定基数和《中华人民共和国社会保险法》《社会保险费征缴暂行条例》的相关规定追缴。`,
      ),
      paragraph(remedy),
      signed(unit, dateIn(segment?.on)),
      { kind: 'text', text: `抄送：${county.taxUnit}`, indent: false },
      receipted(),
    ],
  }),
});
