import { unitName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codeErrors, contact, liaisonWarnings, timeErrors, unitErrors } from '../checks';

/** The slip of annex 3 goes to the responsible unit (R14c); a telling of the applicant may go with it. */
export const transfer = defineAction({
  name: 'transfer',
  title: '填写转办单',
  numbers: () => ['transfer'],
  check: (file, input, deed) => [
    ...unitErrors(deed, input.toUnit, 'toUnit'),
    ...(input.toUnit === file.dispute.acceptingUnit
      ? [{ path: 'toUnit', message: '不能转办给本单位。属本单位负责的，请改为自办。' }]
      : []),
    ...(input.applicantInformed && file.dispute.anonymous
      ? [{ path: 'applicantInformed', message: '匿名件没有联系方式，不填告知情况。' }]
      : []),
    ...(input.applicantInformed
      ? [
          ...codeErrors(deed, 'method', input.applicantInformed.method, 'applicantInformed.method'),
          ...timeErrors(
            input.applicantInformed.at,
            deed.enteredAt,
            file.dispute.acceptedAt,
            'applicantInformed.at',
          ),
        ]
      : []),
  ],
  apply: (file, input, deed) => {
    const { dispute } = file;
    const documentId = deed.newId();
    const number = deed.number('transfer');
    const to = unitName(deed.catalogue, input.toUnit);
    const told = input.applicantInformed;
    return {
      dispute: {
        status: 'awaitingSignature',
        leadUnit: null,
        handler: null,
        suggestedUnit: null,
        firstTransferredAt: dispute.firstTransferredAt ?? deed.at,
      },
      transfers: [
        {
          documentId,
          number,
          round: dispute.round,
          state: 'sent',
          fromUnit: deed.unit,
          toUnit: input.toUnit,
          problem: input.problem,
          sentAt: deed.at,
          signedAt: null,
          signer: null,
          returnedAt: null,
          returnReason: null,
          settledAt: null,
          designated: false,
        },
      ],
      contacts: told ? [contact(deed, 'transfer', told)] : [],
      facts: [
        { name: 'transferSent', subject: documentId, unit: input.toUnit },
        ...(told ? [{ name: 'applicantToldOfTransfer', at: told.at }] : []),
      ],
      sentence: `转办：${unitName(deed.catalogue, deed.unit)} → ${to}${told ? '，已告知申请人转办接收情况' : ''}`,
      details: [
        { label: '转办单号', text: number },
        { label: '问题描述', text: input.problem },
      ],
      warnings: liaisonWarnings(deed, input.toUnit, 'toUnit'),
    };
  },
});
