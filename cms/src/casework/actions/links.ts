import type { LinkKind } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import { defineAction } from '../action';

const kindTitles: Readonly<Record<LinkKind, string>> = {
  sameMatter: '同一事项',
  sameApplicant: '同一申请人',
  sameEmployer: '同一用人单位',
  related: '相关事项',
};

const living = (file: CaseFile) => file.links.filter(({ endedAt }) => endedAt === null);

/** Another dispute belongs to this one: same matter, applicant or employer (D20). */
export const link = defineAction({
  name: 'link',
  title: '关联争议件',
  follows: (file) => file.dispute.registeredAt,
  looksUp: ({ other }) => ({ dispute: other }),
  check: (file, _input, { found: { dispute } }) => {
    if (!dispute) return [{ path: 'other', message: '没有找到这件争议件，请核对编号。' }];
    if (dispute.documentId === file.dispute.documentId)
      return [{ path: 'other', message: '不能与自己关联，请填写另一件的编号。' }];
    const linked =
      living(file).some(({ other }) => other === dispute.documentId) ||
      dispute.linked.includes(file.dispute.documentId);
    return linked ? [{ path: 'other', message: `已与 ${dispute.number} 关联，不必重复登记。` }] : [];
  },
  apply: (_file, input, deed) => {
    const { dispute } = deed.found;
    if (!dispute) throw new Error('the other dispute was not looked up');
    return {
      links: [
        {
          documentId: deed.newId(),
          other: dispute.documentId,
          otherNumber: dispute.number,
          kind: input.kind,
          note: input.note || null,
          at: deed.at,
          unit: deed.unit,
          endedAt: null,
        },
      ],
      facts: [{ name: 'linked' }],
      sentence: `与 ${dispute.number} 关联：${kindTitles[input.kind]}`,
      details: input.note ? [{ label: '说明', text: input.note, personal: true }] : [],
    };
  },
});

/** A link that was wrong is ended; that it was there stays in the timeline. */
export const unlink = defineAction({
  name: 'unlink',
  title: '解除关联',
  forbids: (file) =>
    living(file).length === 0 ? '此件没有登记过关联；在另一件上登记的，请到那一件解除。' : undefined,
  follows: (file) => file.dispute.registeredAt,
  check: (file, input) =>
    living(file).some(({ documentId }) => documentId === input.link)
      ? []
      : [{ path: 'link', message: '没有这条关联，请刷新后重试。' }],
  apply: (file, input, deed) => {
    const ended = living(file).find(({ documentId }) => documentId === input.link);
    if (!ended) throw new Error(`dispute ${file.dispute.documentId} has no link ${input.link}`);
    return {
      links: [{ ...ended, endedAt: deed.at }],
      facts: [{ name: 'unlinked' }],
      sentence: `解除与 ${ended.otherNumber} 的关联`,
      details: [{ label: '理由', text: input.reason, personal: true }],
    };
  },
});
