import { blank } from '../layout/marks';
import { defineEmployerPaper } from '../paper';
import { addressed, amountIn, dateIn, or, paragraph, periodIn, receipted, signed } from '../words';
import { concerned, segmentsOf } from './segmentsOf';

/** 限期缴纳社会保险费通知书 (R23): to the employer, from the unit that collects. */
export const paymentNotice = defineEmployerPaper({
  code: 'payment-notice',
  title: '限期缴纳社会保险费通知书',
  copies: ['被通知单位存', '发出单位存'],
  step: 'noticeSent',
  of: (facts) => segmentsOf(facts, 'tax'),
  label: ({ feePeriodFrom, feePeriodTo }) => periodIn(feePeriodFrom, feePeriodTo),
  write: ({ employer, segment, unit, remedy, worker, county }) => ({
    issuer: unit,
    head: [{ right: `文书号：${or(segment?.paper, 10)}` }],
    blocks: [
      addressed(or(employer?.name, 14)),
      paragraph(`统一社会信用代码：${or(employer?.creditCode, 12)}`),
      paragraph(
        `经查，你单位费款所属期${periodIn(segment?.feePeriodFrom, segment?.feePeriodTo)}的${segment ? segment.insuranceKinds.join('、') || '社会保险费' : blank(12)}未按规定申报缴纳。根据《中华人民共和国社会保险法》《社会保险费征缴暂行条例》和《${county.mechanism}》，现通知你单位：`,
      ),
      ...concerned(worker),
      paragraph('一、补缴基数由你单位按照诚信原则自行申报。'),
      ...(segment?.owed != null ? [paragraph(`你单位已申报应缴费额${amountIn(segment.owed)}。`)] : []),
      paragraph(`二、请于${dateIn(null)}前办理申报，并足额缴纳社会保险费。`),
      paragraph(
        '三、逾期不缴纳的，按照《中华人民共和国社会保险法》和《社会保险费征缴暂行条例》的相关规定处罚。',
      ),
      paragraph(remedy),
      signed(unit, dateIn(segment?.on)),
      receipted(),
    ],
  }),
});
