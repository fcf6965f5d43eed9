import { itemName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codesErrors } from '../checks';

/** The missing material arrived; the days to decide start anew (D3). */
export const receiveSupplement = defineAction({
  name: 'receive-supplement',
  title: '收到补齐资料',
  check: (_file, input, deed) => codesErrors(deed, 'material', input.received, 'received'),
  apply: (file, input, deed) => {
    const notice = file.supplements.findLast((supplement) => supplement.receivedAt === null);
    const stillMissing = (notice?.missing ?? []).filter((code) => !input.received.includes(code));
    const names = (codes: readonly string[]) =>
      codes.map((code) => itemName(deed.catalogue, 'material', code)).join('、');
    return {
      dispute: {
        status: 'registered',
        completedAt: deed.at,
        materials: [...new Set([...file.dispute.materials, ...input.received])],
      },
      supplements: notice ? [{ ...notice, receivedAt: deed.at, received: input.received }] : [],
      facts: [{ name: 'materialReceived', ...(notice ? { subject: notice.documentId } : {}) }],
      sentence: `收到补齐资料：${names(input.received)}`,
      ...(stillMissing.length > 0 ? { details: [{ label: '仍缺', text: names(stillMissing) }] } : {}),
    };
  },
});
