import type { TransferAnswer } from '../../contract';
import { definePaper } from '../paper';
import {
  addressed,
  dateIn,
  dayIn,
  matter,
  numbered,
  or,
  paragraph,
  receipted,
  resolveBy,
  signed,
} from '../words';

/** 转办告知书 (R14c, R15): that the matter was handed over, and who received it. */
export const transferNotice = definePaper<TransferAnswer>({
  code: 'transfer-notice',
  title: '社会保险费争议事项转办告知书',
  addressee: 'applicant',
  copies: ['申请人存', '受理单位存'],
  tellsApplicant: true,
  of: ({ meta }) => {
    const standing = meta.transfers.filter(({ state }) => state !== 'cancelled' && state !== 'returned');
    return standing.length > 0 ? standing : '此件没有转出，不需要告知转办情况。';
  },
  each: {
    record: ({ documentId }) => documentId,
    label: ({ number, toUnit }) => `${number} ${toUnit?.shortName ?? ''}`,
  },
  write: (facts, slip) => {
    const { dispute, county } = facts;
    const to = or(slip?.toUnit?.name, 10);
    const until = resolveBy(facts, slip?.round);
    return {
      issuer: dispute.acceptingUnit?.name ?? null,
      head: numbered(dispute.number),
      blocks: [
        addressed(or(dispute.applicant?.name, 8)),
        paragraph(
          `${matter(facts)}，我单位已于${dayIn(dispute.acceptedAt)}受理。根据《${county.mechanism}》规定的部门职责，该事项由${to}办理，已于${dayIn(slip?.sentAt)}转办（转办单编号${or(slip?.number, 10)}）${slip === null || slip.signedAt ? `，${to}于${dayIn(slip?.signedAt)}签收` : ''}。`,
        ),
        ...(slip === null || until ? [paragraph(`办理期限至${dateIn(until)}。`)] : []),
        paragraph('办理结果由我单位统一向您反馈。'),
        signed(dispute.acceptingUnit?.name, dayIn(slip?.sentAt)),
        receipted(),
      ],
    };
  },
});
