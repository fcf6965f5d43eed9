import type { SupplementNoticeAnswer } from '../../contract';
import { blank } from '../layout/marks';
import { definePaper } from '../paper';
import {
  addressed,
  dayIn,
  dayOf,
  matter,
  numbered,
  or,
  paragraph,
  receipted,
  sentence,
  signed,
} from '../words';

/** 补正告知书 (R13): one complete list of what is missing. */
export const supplementNotice = definePaper<SupplementNoticeAnswer>({
  code: 'supplement-notice',
  title: '社会保险费争议事项补正告知书',
  addressee: 'applicant',
  copies: ['申请人存', '受理单位存'],
  tellsApplicant: true,
  of: ({ meta }) => (meta.supplements.length > 0 ? meta.supplements : '还没有告知补齐资料，没有补正告知书。'),
  each: {
    record: ({ documentId }) => documentId,
    label: ({ requestedAt, reason }) => `${dayOf(requestedAt)}${reason ? '再次告知' : ''}`,
  },
  write: (facts, notice) => {
    const { dispute, lists, county } = facts;
    const missing =
      notice?.missing.map((code) => lists.nameOf('material', code)) ?? [1, 2, 3].map(() => blank(18));
    return {
      issuer: dispute.acceptingUnit?.name ?? null,
      head: numbered(dispute.number),
      blocks: [
        addressed(or(dispute.applicant?.name, 8)),
        paragraph(
          `${matter(facts)}，经审查，提交的资料尚不齐全。根据《${county.mechanism}》，现一次性告知您补齐下列资料：`,
        ),
        ...missing.map((name, index) =>
          paragraph(`${index + 1}. ${name}${index + 1 < missing.length ? '；' : '。'}`),
        ),
        ...(notice?.note ? [paragraph(`说明：${sentence(notice.note)}`)] : []),
        ...(notice?.reason ? [paragraph(`再次告知的理由：${sentence(notice.reason)}`)] : []),
        paragraph('资料备齐后，请送交我单位。资料补齐后，我单位继续办理您的事项。'),
        signed(dispute.acceptingUnit?.name, dayIn(notice?.requestedAt)),
        receipted(),
      ],
    };
  },
});
