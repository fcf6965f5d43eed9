import type { CaseFile } from '../../mechanism/caseFile';
import { defineAction } from '../action';
import { shanghaiMinute, timeErrors } from '../checks';

const firstDeedAfterAcceptance = (file: CaseFile): string | null => {
  const ofRound = file.events.filter(({ round }) => round === file.dispute.round);
  const position = ofRound.findIndex((event) => event.facts.some((fact) => fact.name === 'accepted'));
  const later = ofRound.slice(position + 1).filter((event) => event.facts.length > 0);
  return later.reduce<string | null>(
    (first, event) => (first === null || event.at < first ? event.at : first),
    null,
  );
};

/** The day of acceptance was entered wrongly: every clock is replayed, old and new are kept. */
export const correctAcceptance = defineAction({
  name: 'correct-acceptance',
  title: '更正受理时间',
  forbids: (file) => (file.dispute.acceptedAt === null ? '此件没有受理时间，无须更正。' : undefined),
  follows: (file) => file.dispute.registeredAt,
  check: (file, input, deed) => {
    const acceptedAt = new Date(input.acceptedAt).toISOString();
    const next = firstDeedAfterAcceptance(file);
    // a later round was accepted when the case was reopened, after the round before it was closed (D16)
    const known =
      file.archives.findLast(({ round }) => round < file.dispute.round)?.sealedAt ??
      file.dispute.completedAt ??
      file.dispute.registeredAt;
    return [
      ...timeErrors(acceptedAt, deed.enteredAt, known, 'acceptedAt'),
      ...(next !== null && acceptedAt > next
        ? [
            {
              path: 'acceptedAt',
              message: `受理时间不能晚于其后已有的办理（${shanghaiMinute(next)}），请核对。`,
            },
          ]
        : []),
    ];
  },
  apply: (file, input) => {
    const acceptedAt = new Date(input.acceptedAt).toISOString();
    return {
      dispute: { acceptedAt },
      facts: [],
      sentence: `受理时间由 ${shanghaiMinute(file.dispute.acceptedAt ?? acceptedAt)} 更正为 ${shanghaiMinute(acceptedAt)}，时限重新计算`,
      details: [{ label: '理由', text: input.reason }],
    };
  },
});
