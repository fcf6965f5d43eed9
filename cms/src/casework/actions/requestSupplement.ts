import { itemName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codesErrors } from '../checks';

/** One complete list of what is missing (R13); a second one needs a reason and is marked. */
export const requestSupplement = defineAction({
  name: 'request-supplement',
  title: '一次性告知补齐',
  check: (file, input, deed) => [
    ...codesErrors(deed, 'material', input.missing, 'missing'),
    ...(file.supplements.length > 0 && !input.reason
      ? [{ path: 'reason', message: '补正材料应一次性告知。再次告知须写明理由。' }]
      : []),
  ],
  apply: (file, input, deed) => {
    const documentId = deed.newId();
    const names = input.missing.map((code) => itemName(deed.catalogue, 'material', code));
    const again = file.supplements.length > 0;
    return {
      dispute: { status: 'awaitingMaterial', completedAt: null },
      supplements: [
        {
          documentId,
          requestedAt: deed.at,
          missing: input.missing,
          note: input.note ?? null,
          reason: input.reason ?? null,
          receivedAt: null,
          received: [],
        },
      ],
      facts: [{ name: 'supplementRequested', subject: documentId }],
      sentence: `${again ? '再次' : '一次性'}告知补齐资料：${names.join('、')}`,
      details: [
        ...(input.note ? [{ label: '说明', text: input.note }] : []),
        ...(input.reason ? [{ label: '再次告知理由', text: input.reason }] : []),
      ],
    };
  },
});
