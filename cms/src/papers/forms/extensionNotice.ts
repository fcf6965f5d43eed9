import type { ExtensionAnswer } from '../../contract';
import { blank } from '../layout/marks';
import { definePaper } from '../paper';
import {
  addressed,
  dateIn,
  dayIn,
  dayOf,
  matter,
  numbered,
  or,
  paragraph,
  receipted,
  resolveBy,
  sentence,
  signed,
} from '../words';

/** 延期告知书 (R18, D7): more days, and why. */
export const extensionNotice = definePaper<ExtensionAnswer>({
  code: 'extension-notice',
  title: '社会保险费争议事项延期告知书',
  addressee: 'applicant',
  copies: ['申请人存', '主办单位存'],
  tellsApplicant: true,
  of: ({ meta }) => {
    const granted = meta.extensions.filter(({ state }) => state === 'approved');
    if (granted.length === 0) return '没有经批准的延期。';
    return granted.some(({ reason }) => reason === null)
      ? '延期理由只有办理单位可以查看，不能打印。'
      : granted;
  },
  each: {
    record: ({ documentId }) => documentId,
    label: ({ decidedAt, days }) => `${dayOf(decidedAt)}批准，延长${days}日`,
  },
  write: (facts, extension) => {
    const { dispute, county } = facts;
    return {
      issuer: extension?.unit?.name ?? null,
      head: numbered(dispute.number),
      blocks: [
        addressed(or(dispute.applicant?.name, 8)),
        paragraph(
          `${matter(facts)}，因情况特别复杂，根据《${county.mechanism}》，经本单位负责人批准，延长办理期限${extension?.days ?? blank(3)}日，延长后的办理期限至${dateIn(resolveBy(facts, extension?.round))}。`,
        ),
        paragraph(`延期理由：${sentence(or(extension?.reason, 40))}`),
        signed(extension?.unit?.name, dayIn(extension?.decidedAt)),
        receipted(),
      ],
    };
  },
});
