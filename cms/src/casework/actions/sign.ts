import { unitName } from '../../mechanism/catalogue';
import { openTransfer } from '../../mechanism/transfers';
import { defineAction } from '../action';
import { absenceWarnings, handlerErrors } from './assign';

/** The receiving unit takes the case: it is the lead from now on. Late signing gains nothing (D4). */
export const sign = defineAction({
  name: 'sign',
  title: '签收',
  check: (_file, input, deed) => (input.handler == null ? [] : handlerErrors(deed, deed.unit, input.handler)),
  apply: (file, input, deed) => {
    const slip = openTransfer(file);
    if (!slip) throw new Error(`dispute ${file.dispute.documentId} awaits a signature without a slip`);
    const handler = input.handler == null ? undefined : deed.people.of(deed.unit, input.handler);
    return {
      dispute: {
        status: 'handling',
        leadUnit: slip.toUnit,
        handler: handler?.documentId ?? deed.actor.documentId,
      },
      transfers: [{ ...slip, state: 'signed', signedAt: deed.at, signer: deed.actor.documentId }],
      facts: [{ name: 'transferSigned', subject: slip.documentId, unit: slip.toUnit }],
      sentence: `${unitName(deed.catalogue, slip.toUnit)}签收转办件`,
      details: [
        { label: '转办单号', text: slip.number },
        { label: '承办人员', text: handler?.name ?? deed.actor.name },
      ],
      warnings: absenceWarnings(deed, handler),
    };
  },
});
