import type { CaseFacts } from '../facts';
import { definePaper } from '../paper';
import { addressed, dayIn, matter, numbered, or, paragraph, receipted, signed } from '../words';

/** Whether the matter objects to an administrative act, so that remedies run beside it (D18). */
export const isAct = ({ dispute, lists }: CaseFacts): boolean =>
  lists
    .entries('scopeKind')
    .some(({ code, attributes }) => code === dispute.scopeKind && attributes.legalRemedy === true);

/** 法律救济告知书 (D18): this mechanism does not stop the periods of reconsideration and litigation. */
export const legalRemedy = definePaper({
  code: 'legal-remedy',
  title: '法律救济告知书',
  addressee: 'applicant',
  copies: ['申请人存', '受理单位存'],
  tellsApplicant: true,
  of: (facts) =>
    isAct(facts) ? [facts.dispute] : '此件不是对税务、人社、医保部门具体行政行为的异议，不需要告知法律救济。',
  write: (facts) => {
    const { dispute, lists } = facts;
    const kind = lists.entries('scopeKind').find(({ code }) => code === dispute.scopeKind);
    return {
      issuer: dispute.acceptingUnit?.name ?? null,
      head: numbered(dispute.number),
      blocks: [
        addressed(or(dispute.applicant?.name, 8)),
        paragraph(
          `${matter(facts)}，属于${or(kind?.description ?? kind?.name, 20)}。现将法律救济途径告知如下：`,
        ),
        paragraph(lists.text('legalRemedy')),
        signed(dispute.acceptingUnit?.name, dayIn(dispute.registeredAt)),
        receipted(),
      ],
    };
  },
});
