import { endedAssistances } from '../../mechanism/assistances';
import { unitName } from '../../mechanism/catalogue';
import { heldTransfer, openTransfer } from '../../mechanism/transfers';
import { defineAction } from '../action';
import { liaisonWarnings, unitErrors } from '../checks';

/**
 * The end of the ladder: the Centre gives the case to another unit, which may not return it. Its days began with the
 * first slip or with this, when none was sent (D4): a second move gives no day back. Help that was asked for goes on
 * under the new lead, and so does an extension that was applied for: its head decides it.
 */
export const reassign = defineAction({
  name: 'reassign',
  title: '改派办理单位',
  numbers: () => ['transfer'],
  check: (file, input, deed) => [
    ...unitErrors(deed, input.unit, 'unit'),
    ...(input.unit === file.dispute.leadUnit
      ? [{ path: 'unit', message: '该单位正是现在的主办单位，请选择其他单位。' }]
      : []),
    ...(input.unit === openTransfer(file)?.toUnit
      ? [{ path: 'unit', message: '此件已转给该单位待签收，请选择其他单位；要督促签收请用催办。' }]
      : []),
  ],
  apply: (file, input, deed) => {
    const slip = openTransfer(file) ?? heldTransfer(file);
    return {
      dispute: { status: 'handling', leadUnit: input.unit, handler: null, suggestedUnit: null },
      transfers: [
        ...(slip ? [{ ...slip, state: 'cancelled' as const, settledAt: deed.at }] : []),
        {
          documentId: deed.newId(),
          number: deed.number('transfer'),
          round: file.dispute.round,
          state: 'signed',
          fromUnit: deed.unit,
          toUnit: input.unit,
          problem: slip?.problem ?? input.reason,
          sentAt: deed.at,
          signedAt: deed.at,
          signer: null,
          returnedAt: null,
          returnReason: null,
          settledAt: null,
          designated: true,
        },
      ],
      assistances: endedAssistances(file, deed.at).filter(({ unit }) => unit === input.unit),
      facts: [
        ...(slip?.state === 'sent'
          ? [{ name: 'transferCancelled', subject: slip.documentId, unit: slip.toUnit }]
          : []),
        { name: 'designated', unit: input.unit },
      ],
      sentence: `咨询调解中心改派${unitName(deed.catalogue, input.unit)}办理`,
      details: [{ label: '理由', text: input.reason }],
      warnings: liaisonWarnings(deed, input.unit, 'unit'),
    };
  },
});
