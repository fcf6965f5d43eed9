import { auditReferral } from './forms/auditReferral';
import { conferenceMinutes } from './forms/conferenceMinutes';
import { declineNotice } from './forms/declineNotice';
import { extensionNotice } from './forms/extensionNotice';
import { feedbackLetter } from './forms/feedbackLetter';
import { legalRemedy } from './forms/legalRemedy';
import { mediationAgreement } from './forms/mediationAgreement';
import { paymentNotice } from './forms/paymentNotice';
import { receipt } from './forms/receipt';
import { rectificationNotice } from './forms/rectificationNotice';
import { registration } from './forms/registration';
import { specialReport } from './forms/specialReport';
import { supervisionNotice } from './forms/supervisionNotice';
import { supplementNotice } from './forms/supplementNotice';
import { transferNotice } from './forms/transferNotice';
import { transferSlip } from './forms/transferSlip';
import type { Paper } from './paper';

/** Every paper, in the order in which a case meets them. */
export const papers: readonly Paper[] = [
  registration,
  receipt,
  supplementNotice,
  declineNotice,
  legalRemedy,
  transferSlip,
  transferNotice,
  conferenceMinutes,
  extensionNotice,
  paymentNotice,
  auditReferral,
  rectificationNotice,
  mediationAgreement,
  supervisionNotice,
  specialReport,
  feedbackLetter,
];
