import { itemName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codeErrors } from '../checks';

/** Declining is only for matters outside the scope, with a listed ground (D22). */
export const decline = defineAction({
  name: 'decline',
  title: '不予受理',
  check: (_file, input, deed) => codeErrors(deed, 'declineGround', input.ground, 'ground'),
  apply: (_file, input, deed) => ({
    dispute: { status: 'declined', declineGround: input.ground, declineReason: input.reason },
    facts: [{ name: 'declined' }],
    sentence: `不予受理：${itemName(deed.catalogue, 'declineGround', input.ground)}`,
    details: [{ label: '理由', text: input.reason }],
  }),
});

/** The Centre sees every declined matter and may overturn it (D22). */
export const overturnDecline = defineAction({
  name: 'overturn-decline',
  title: '撤销不予受理',
  apply: (_file, input) => ({
    dispute: { status: 'registered', declineGround: null, declineReason: null },
    facts: [{ name: 'declineOverturned' }],
    sentence: '咨询调解中心撤销不予受理决定，退回受理单位重新审查',
    details: [{ label: '理由', text: input.reason }],
  }),
});
