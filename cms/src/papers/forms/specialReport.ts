import { withoutPersons } from '../../access/present/withoutPersons';
import type { SpecialReportAnswer } from '../../contract';
import { definePaper } from '../paper';
import {
  addressed,
  amountIn,
  dateIn,
  dayIn,
  dayOf,
  numbered,
  or,
  paragraph,
  periodIn,
  sentence,
  signed,
} from '../words';

/** 专题报告 (R19): a grave risk, reported to the county's leadership, who see the applicant masked. */
export const specialReport = definePaper<SpecialReportAnswer>({
  code: 'special-report',
  title: '关于社会保险费争议事项的专题报告',
  addressee: 'unit',
  copies: [],
  of: ({ meta }) => {
    if (meta.specialReports.length === 0) return '此件没有专题汇报。';
    const read = meta.specialReports.filter(({ summary }) => summary !== null);
    return read.length > 0 ? read : '专题汇报的内容只有办理单位可以查看，不能打印。';
  },
  each: {
    record: ({ documentId }) => documentId,
    label: ({ addressee, reportedAt }) => `${addressee} ${dayOf(reportedAt)}`,
  },
  write: ({ dispute, lists, county }, report) => ({
    issuer: report?.unit?.name ?? null,
    head: numbered(dispute.number),
    blocks: [
      addressed(or(report?.addressee, 12)),
      paragraph(`根据《${county.mechanism}》，现将一件社会保险费争议事项的有关情况报告如下：`),
      paragraph(
        `一、基本情况。编号${or(dispute.number, 10)}，所诉单位${or(dispute.employer?.name, 12)}，由${or(dispute.acceptingUnit?.name, 10)}于${dayIn(dispute.acceptedAt)}受理，定为${or(lists.tierName(dispute.tier), 6)}。涉及${dispute.headCount ?? '＿＿'}人，费款所属期${periodIn(dispute.feePeriodFrom, dispute.feePeriodTo)}，争议金额${amountIn(dispute.amount)}。`,
      ),
      paragraph(`二、反映的主要内容。${sentence(or(withoutPersons(dispute.content ?? '', dispute), 60))}`),
      paragraph(`三、需要报告的事项。${sentence(or(withoutPersons(report?.summary ?? '', dispute), 60))}`),
      paragraph(
        `四、办理情况。主办单位：${or(dispute.leadUnit?.name, 10)}。${dispute.resolveDueOn ? `办理期限至${dateIn(dispute.resolveDueOn)}${dispute.resolveDueBasis ? `（${dispute.resolveDueBasis}）` : ''}。` : ''}`,
      ),
      paragraph('以上报告，请予审示。'),
      signed(report?.unit?.name, dayIn(report?.reportedAt)),
    ],
  }),
});
