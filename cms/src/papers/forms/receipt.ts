import { receiptSentences } from '../../readouts/receiptSentences';
import { definePaper } from '../paper';
import { addressed, dayIn, numbered, or, paragraph, signed } from '../words';
import { isAct } from './legalRemedy';

/** 受理回执 (F7, X2): what the applicant takes home, with the code he quotes. */
export const receipt = definePaper({
  code: 'receipt',
  title: '社会保险费争议事项受理回执',
  addressee: 'applicant',
  copies: ['申请人存', '受理单位存'],
  of: ({ dispute }) => (dispute.number === null ? '此件还没有登记，登记后才有编号和回执。' : [dispute]),
  write: (facts) => {
    const { dispute, lists, county } = facts;
    return {
      head: numbered(dispute.number),
      blocks: [
        ...(dispute.anonymous ? [] : [addressed(or(dispute.applicant?.name, 8))]),
        ...receiptSentences({
          employer: or(dispute.employer?.name, 10),
          unit: or(dispute.acceptingUnit?.name, 10),
          day: dayIn(dispute.registeredAt),
          number: or(dispute.number, 10),
          queryCode: or(dispute.queryCode, 6),
          materials: dispute.materials.map((code) => lists.nameOf('material', code)),
          office: `${county.name}${county.office}`,
          remedies: isAct(facts) ? [`法律救济告知：${lists.text('legalRemedy')}`] : [],
        }).map(paragraph),
        signed(dispute.acceptingUnit?.name, dayIn(dispute.registeredAt)),
      ],
    };
  },
});
