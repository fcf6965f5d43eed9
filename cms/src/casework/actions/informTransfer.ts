import { itemName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codeErrors, contact, forbidsAnonymous } from '../checks';

/** Telling the applicant that the matter was handed over and who received it (R14c, R15). */
export const informTransfer = defineAction({
  name: 'inform-transfer',
  title: '告知转办情况',
  forbids: (file) =>
    forbidsAnonymous(file) ??
    (file.dispute.firstTransferredAt === null ? '此件还没有转办，转办单发出后再告知申请人。' : undefined),
  follows: (file) => file.dispute.firstTransferredAt,
  check: (_file, input, deed) => codeErrors(deed, 'method', input.method, 'method'),
  apply: (_file, input, deed) => ({
    contacts: [contact(deed, 'transfer', input)],
    facts: [{ name: 'applicantToldOfTransfer' }],
    sentence: `已告知申请人转办接收情况（${itemName(deed.catalogue, 'method', input.method)}）`,
    details: [{ label: '告知内容', text: input.content, personal: true }],
  }),
});
