import { recoveryStanding, sealedRound } from '../../mechanism/archiving';
import type { CaseFile } from '../../mechanism/caseFile';
import { defineAction } from '../action';

/** What closing still waits for (R21), as one sentence, or undefined. */
function waitsFor({ dispute }: CaseFile): string | undefined {
  if (dispute.anonymous || dispute.unreachable) return undefined;
  const open = [
    ...(dispute.informedAt === null ? ['向申请人反馈结果'] : []),
    ...(dispute.revisitedAt === null ? ['回访满意度'] : []),
  ];
  return open.length > 0 ? `办结前还需：${open.join('、')}。` : undefined;
}

/** Stage 4: the case is closed and its file sealed (D14, A3). */
export const close = defineAction({
  name: 'close',
  title: '办结',
  forbids: waitsFor,
  follows: ({ dispute }) =>
    [dispute.archivedAt, dispute.informedAt, dispute.revisitedAt].reduce(
      (latest, at) => (at !== null && (latest === null || at > latest) ? at : latest),
      null,
    ),
  apply: (file, _input, deed) => ({
    dispute: { status: 'closed', closedAt: deed.at },
    archives: file.archives
      .filter((archive) => archive.round === file.dispute.round)
      .map((archive) => ({
        ...archive,
        sealedAt: deed.at,
        sealed: sealedRound(
          { ...file.dispute, status: 'closed', closedAt: deed.at },
          recoveryStanding(file, file.dispute.round, deed.catalogue),
        ),
      })),
    facts: [{ name: 'closed' }],
    sentence: '事项办结，档案封存',
  }),
});
