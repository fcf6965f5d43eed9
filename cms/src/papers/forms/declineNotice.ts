import { definePaper } from '../paper';
import {
  addressed,
  dayIn,
  deed,
  matter,
  numbered,
  or,
  paragraph,
  receipted,
  sentence,
  signed,
} from '../words';

/** 不予受理告知书 (D22): ground, reason, whom to turn to, and the remedy. */
export const declineNotice = definePaper({
  code: 'decline-notice',
  title: '社会保险费争议事项不予受理告知书',
  addressee: 'applicant',
  copies: ['申请人存', '受理单位存'],
  tellsApplicant: true,
  of: ({ dispute }) => (dispute.declineGround === null ? '此件没有作出不予受理的决定。' : [dispute]),
  write: (facts) => {
    const { dispute, lists, county } = facts;
    const ground = lists.entries('declineGround').find(({ code }) => code === dispute.declineGround);
    const guidance = ground?.attributes.guidance;
    const day = dayIn(deed(facts, ['decline'])?.at);
    return {
      issuer: dispute.acceptingUnit?.name ?? null,
      head: numbered(dispute.number),
      blocks: [
        addressed(or(dispute.applicant?.name, 8)),
        paragraph(
          `${matter(facts)}，经审查，属于下列情形：${sentence(or(ground?.name, 18))}理由：${sentence(or(dispute.declineReason, 40))}`,
        ),
        paragraph(`该事项不在《${county.mechanism}》规定的受理范围内，我单位不予受理。`),
        ...(typeof guidance === 'string' ? [paragraph(sentence(guidance))] : []),
        paragraph(lists.text('declineRemedy')),
        signed(dispute.acceptingUnit?.name, day),
        receipted(),
      ],
    };
  },
});
