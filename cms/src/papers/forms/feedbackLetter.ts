import type { CaseFacts } from '../facts';
import type { Block } from '../layout/document';
import { BLANK_DAY, box } from '../layout/marks';
import { definePaper } from '../paper';
import {
  addressed,
  dayIn,
  label,
  matter,
  numbered,
  or,
  paragraph,
  sentence,
  short,
  signed,
  value,
} from '../words';
import { isAct } from './legalRemedy';

/** 反馈函 (R21): the accepting unit tells the result and asks whether the applicant is satisfied. */
export const feedbackLetter = definePaper({
  code: 'feedback-letter',
  title: '社会保险费争议事项办理结果反馈函',
  addressee: 'applicant',
  copies: ['申请人存', '受理单位存'],
  tellsApplicant: true,
  of: ({ dispute }) => (dispute.result === null ? '此件还没有办理结果，回复后才能反馈。' : [dispute]),
  write: (facts) => {
    const { dispute, lists } = facts;
    return {
      issuer: dispute.acceptingUnit?.name ?? null,
      head: numbered(dispute.number),
      blocks: [
        addressed(or(dispute.applicant?.name, 8)),
        paragraph(
          `${matter(facts)}，由${or((dispute.leadUnit ?? dispute.acceptingUnit)?.name, 10)}办理，已于${dayIn(dispute.repliedAt)}办理完毕。现将结果反馈如下：`,
        ),
        paragraph(sentence(or(dispute.result, 60))),
        ...(dispute.outcome
          ? [
              paragraph(
                `处置结果：${lists.nameOf('outcome', dispute.outcome)}。${dispute.resolvedBy ? `化解方式：${lists.nameOf('resolvedBy', dispute.resolvedBy)}。` : ''}`,
              ),
            ]
          : []),
        ...(isAct(facts) ? [paragraph(lists.text('legalRemedy'))] : []),
        paragraph('请您对本次办理工作作出评价，并提出意见、建议。'),
        signed(dispute.acceptingUnit?.name, dayIn(dispute.informedAt)),
        opinion(facts),
      ],
    };
  },
});

/** Annex-like slip at the foot: satisfaction and opinions, filled in where a revisit asked already. */
const opinion = ({ dispute, lists, meta }: CaseFacts): Block => {
  const revisit = meta.contacts.findLast((one) => one.purpose === 'revisit' && one.round === dispute.round);
  const grades = lists.entries('satisfaction').filter(({ attributes }) => attributes.rated === true);
  return {
    kind: 'grid',
    sections: [
      {
        rows: [
          {
            cells: [
              label(4, '满意度'),
              value(
                20,
                grades.map(({ code, name }) => box(dispute.satisfaction === code, name)).join('　　'),
              ),
            ],
          },
          { cells: [label(4, '意见建议'), value(20, revisit?.opinion ?? '')], height: 44 },
          {
            cells: [label(4, '申请人\n签　名'), value(8, ''), label(4, '日　　期'), short(8, BLANK_DAY)],
            height: 40,
          },
        ],
      },
    ],
  };
};
