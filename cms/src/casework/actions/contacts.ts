import { itemName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codeErrors, contact, forbidsAnonymous } from '../checks';

/** Anything else told to or heard from the applicant: one list holds it all. */
export const recordContact = defineAction({
  name: 'record-contact',
  title: '登记沟通情况',
  forbids: forbidsAnonymous,
  follows: (file) => file.dispute.registeredAt,
  check: (_file, input, deed) => codeErrors(deed, 'method', input.method, 'method'),
  apply: (_file, input, deed) => ({
    contacts: [
      contact(deed, 'other', { direction: input.direction, method: input.method, content: input.content }),
    ],
    facts: [{ name: 'contacted', unit: deed.unit }],
    sentence:
      input.direction === 'told'
        ? `与申请人沟通（${itemName(deed.catalogue, 'method', input.method)}）`
        : `申请人来话（${itemName(deed.catalogue, 'method', input.method)}）`,
    details: [{ label: '内容', text: input.content, personal: true }],
  }),
});
