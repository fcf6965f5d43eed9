import type { DeskUser } from '../session/deskUser';
import { tellReading } from '../trail/tellReading';

/** That a paper of a case was printed (P8). */
export interface Print {
  user: DeskUser;
  paper: string;
  dispute: { documentId: string; number: string | null };
  /** of several slips, notices or segments the one that was printed */
  record: string | null;
  /** the applicant stood on it masked */
  masked: boolean;
  /** why a paper to the employer names the applicant (D19) */
  reason: string | null;
}

/** Tells the trail of a print before the paper is made: without its entry there is no paper (P9). */
export async function recordPrint({ user, paper, dispute, record, masked, reason }: Print): Promise<void> {
  await tellReading(user, {
    action: 'paper.print',
    object: { type: 'dispute', documentId: dispute.documentId, label: dispute.number },
    reason,
    detail: { paper, record, masked, applicantNamed: reason !== null },
  });
}
