import { shanghaiDay } from '@liandiao/deadlines/engine';
import { endedAssistances } from '../../mechanism/assistances';
import type { CaseFile, TransferRecord } from '../../mechanism/caseFile';
import { numberSetting, unitName } from '../../mechanism/catalogue';
import { heldTransfer, openTransfer, returnableThrough } from '../../mechanism/transfers';
import { type Circumstances, defineAction } from '../action';

const slipOf = (file: CaseFile): TransferRecord => {
  const slip = openTransfer(file) ?? heldTransfer(file);
  if (!slip) throw new Error(`dispute ${file.dispute.documentId} has no slip to return`);
  return slip;
};

function tooLate(file: CaseFile, { at, unit, calendar, catalogue }: Circumstances): string | undefined {
  const slip = openTransfer(file) ?? heldTransfer(file);
  if (!slip || slip.toUnit !== unit) return '此件不是转办来的，不能退回。';
  if (slip.designated) return '此件由咨询调解中心指定办理，不能退回。';
  if (slip.state === 'sent') return undefined;
  const last = returnableThrough(slip, calendar, numberSetting(catalogue, 'returnTransfer', 'workdays'));
  return shanghaiDay(at) > last ? `签收后只能在 ${last} 前退回，现已过期。` : undefined;
}

/** The receiving unit returns the slip with reasons: before signing, or within two working days of sending (D12). */
export const returnTransfer = defineAction({
  name: 'return',
  title: '退回',
  forbids: tooLate,
  apply: (file, input, deed) => {
    const slip = slipOf(file);
    return {
      dispute: { status: 'returnProposed', leadUnit: null, handler: null },
      transfers: [{ ...slip, state: 'returnProposed', returnedAt: deed.at, returnReason: input.reason }],
      // who has no lead any more has nobody to help
      assistances: endedAssistances(file, deed.at),
      facts: [{ name: 'transferReturned', subject: slip.documentId, unit: slip.toUnit }],
      sentence: `${unitName(deed.catalogue, slip.toUnit)}申请退回转办件`,
      details: [{ label: '退回理由', text: input.reason }],
    };
  },
});

/** The sender agrees: the case is his again, and no day is given back (D12). */
export const agreeReturn = defineAction({
  name: 'agree-return',
  title: '同意退回',
  apply: (file, input, deed) => {
    const slip = slipOf(file);
    return {
      dispute: { status: 'awaitingTransfer', leadUnit: null, handler: null },
      transfers: [{ ...slip, state: 'returned', settledAt: deed.at }],
      facts: [{ name: 'returnAgreed', subject: slip.documentId, unit: slip.toUnit }],
      sentence: `同意${unitName(deed.catalogue, slip.toUnit)}退回，需另行转办`,
      ...(input.note ? { details: [{ label: '说明', text: input.note }] } : {}),
    };
  },
});

/** The sender does not agree: the Centre decides (D12). */
export const disputeReturn = defineAction({
  name: 'dispute-return',
  title: '不同意退回，报中心',
  apply: (file, input, deed) => {
    const slip = slipOf(file);
    return {
      dispute: { status: 'returnDisputed' },
      transfers: [{ ...slip, state: 'returnDisputed' }],
      facts: [{ name: 'returnDisputed', subject: slip.documentId, unit: slip.toUnit }],
      sentence: `不同意${unitName(deed.catalogue, slip.toUnit)}退回，提请咨询调解中心指定`,
      details: [{ label: '理由', text: input.reason }],
    };
  },
});
