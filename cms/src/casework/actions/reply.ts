import { endedAssistances, openAssistances } from '../../mechanism/assistances';
import { itemName, numberSetting, unitName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codeErrors } from '../checks';

/** The lead's result reaches the accepting unit: its clock stops (D6). */
export const reply = defineAction({
  name: 'reply',
  title: '回复办理结果',
  check: (_file, input, deed) => [
    ...codeErrors(deed, 'outcome', input.outcome, 'outcome'),
    ...codeErrors(deed, 'resolvedBy', input.resolvedBy, 'resolvedBy'),
  ],
  apply: (file, input, deed) => ({
    dispute: {
      status: 'replied',
      repliedAt: deed.at,
      result: input.result,
      outcome: input.outcome,
      resolvedBy: input.resolvedBy,
    },
    assistances: endedAssistances(file, deed.at),
    warnings: openAssistances(file).map(({ unit }) => ({
      path: 'assistances',
      message: `${unitName(deed.catalogue, unit)}的协办结果还没有回复，协办到此终止。`,
    })),
    facts: [{ name: 'replied', unit: deed.unit }],
    sentence: `${unitName(deed.catalogue, deed.unit)}回复办理结果：${itemName(deed.catalogue, 'outcome', input.outcome)}`,
    details: [
      { label: '办理结果', text: input.result },
      { label: '化解方式', text: itemName(deed.catalogue, 'resolvedBy', input.resolvedBy) },
    ],
  }),
});

/** The accepting unit sends an insufficient reply back, once. */
export const sendBack = defineAction({
  name: 'send-back',
  title: '退回重办',
  forbids: (file, { catalogue }) =>
    file.dispute.timesSentBack >= numberSetting(catalogue, 'sendBack', 'times')
      ? '此件的回复已退回过，不能再次退回；仍有问题请联系咨询调解中心。'
      : undefined,
  apply: (file, input) => ({
    // what the applicant was told and said was of a result that no longer stands (R21 is about the one that does)
    dispute: {
      status: 'handling',
      timesSentBack: file.dispute.timesSentBack + 1,
      repliedAt: null,
      informedAt: null,
      revisitedAt: null,
      unreachable: false,
      satisfaction: null,
    },
    facts: [{ name: 'replySentBack' }],
    sentence: '受理单位将回复退回主办单位重办，时限连续计算',
    details: [{ label: '理由', text: input.reason }],
  }),
});
