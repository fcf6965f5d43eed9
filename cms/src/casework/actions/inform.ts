import { itemName, unitName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codeErrors, contact, forbidsAnonymous } from '../checks';
import { openedReview, opensReview } from './reviews';

/** The applicant is told the result (R16–R18, R21). By the accepting unit it is the formal feedback (D6). */
export const inform = defineAction({
  name: 'inform',
  title: '反馈申请人',
  forbids: forbidsAnonymous,
  follows: (file) => file.dispute.repliedAt,
  check: (_file, input, deed) => codeErrors(deed, 'method', input.method, 'method'),
  apply: (file, input, deed) => ({
    dispute: { informedAt: file.dispute.informedAt ?? deed.at },
    contacts: [contact(deed, 'result', input)],
    facts: [
      { name: 'applicantInformed', unit: deed.unit },
      ...(deed.unit === file.dispute.acceptingUnit
        ? [{ name: 'applicantInformedByAccepting', unit: deed.unit }]
        : []),
    ],
    sentence: `${unitName(deed.catalogue, deed.unit)}向申请人反馈办理结果（${itemName(deed.catalogue, 'method', input.method)}）`,
    details: [{ label: '反馈内容', text: input.content, personal: true }],
  }),
});

/** Asking whether the applicant is satisfied, and what he suggests (R21). */
export const revisit = defineAction({
  name: 'revisit',
  title: '回访',
  forbids: forbidsAnonymous,
  follows: (file) => file.dispute.repliedAt,
  check: (_file, input, deed) => [
    ...codeErrors(deed, 'method', input.method, 'method'),
    ...codeErrors(deed, 'satisfaction', input.satisfaction, 'satisfaction'),
    ...(input.reached && !input.satisfaction
      ? [{ path: 'satisfaction', message: '已联系上申请人，请选择满意度；不愿评价的选「未参评」。' }]
      : []),
    ...(!input.reached && input.satisfaction
      ? [{ path: 'satisfaction', message: '没有联系上申请人，不能填写满意度，请清空此项。' }]
      : []),
  ],
  apply: (file, input, deed) => ({
    dispute: input.reached
      ? { revisitedAt: deed.at, unreachable: false, satisfaction: input.satisfaction ?? null }
      : { revisitedAt: deed.at, unreachable: true },
    contacts: [
      contact(deed, 'revisit', {
        method: input.method,
        reached: input.reached,
        satisfaction: input.satisfaction ?? null,
        opinion: input.opinion ?? null,
      }),
    ],
    reviews: opensReview(deed.catalogue, input.satisfaction ?? null)
      ? openedReview(file, input.opinion ?? null, deed)
      : [],
    facts: [{ name: 'revisited', unit: deed.unit }],
    sentence: input.reached
      ? `回访申请人：${itemName(deed.catalogue, 'satisfaction', input.satisfaction ?? null)}`
      : '回访申请人：未联系上',
    details: input.opinion ? [{ label: '意见建议', text: input.opinion, personal: true }] : [],
  }),
});
