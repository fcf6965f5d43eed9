import { mayReveal } from '../access/revealing';
import { noRight } from '../casework/refusals';
import { type Revealed, revealInput } from '../contract';
import { fieldsOf } from '../registers/writing';
import type { DeskUser } from '../session/deskUser';
import { tellReading } from '../trail/tellReading';
import { visibleCase } from './visibleCase';

/**
 * POST /api/disputes/:documentId/reveal: the case's persons in clear. The trail is told first, with the reason: without
 * its entry nothing is shown (P9).
 * @throws Refusal 404, 403, 409 of a draft, 400 without a reason
 */
export async function reveal(documentId: string, body: unknown, user: DeskUser): Promise<{ data: Revealed }> {
  const { file } = await visibleCase(documentId, user);
  if (!mayReveal(user)) throw noRight('您的职责只看遮盖后的信息，不能查看申请人的完整信息。');
  const { reason } = fieldsOf(revealInput, body);
  const { number, applicant, agent, representatives } = file.dispute;
  await tellReading(user, {
    action: 'dispute.reveal',
    object: { type: 'dispute', documentId, label: number },
    reason,
    detail: { applicant: applicant !== null, agent: agent !== null, representatives: representatives.length },
  });
  return { data: { applicant, agent, representatives } };
}
