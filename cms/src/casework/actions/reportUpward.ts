import { unitName } from '../../mechanism/catalogue';
import { defineAction } from '../action';

/** A grave risk is reported to the county committee and government, through the Centre (R19, D9). */
export const reportUpward = defineAction({
  name: 'report-upward',
  title: '专题汇报',
  follows: (file) => file.dispute.acceptedAt,
  apply: (file, input, deed) => ({
    specialReports: [
      {
        documentId: deed.newId(),
        round: file.dispute.round,
        addressee: input.to,
        summary: input.summary,
        reportedAt: deed.at,
        unit: deed.unit,
      },
    ],
    facts: [{ name: 'reportedUpward', unit: deed.unit }],
    sentence: `${unitName(deed.catalogue, deed.unit)}经咨询调解中心向${input.to}作专题汇报`,
    details: [{ label: '汇报内容', text: input.summary }],
    warnings:
      file.dispute.tier === 'extraComplex'
        ? []
        : [
            {
              path: 'to',
              message: '此件还没有定为特别复杂事项；需要县委、县政府协调解决的，请调整级别。',
            },
          ],
  }),
});
