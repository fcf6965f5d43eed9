import type { CaseFile } from './caseFile';
import type { Happened, NoticeDraft } from './noticeDraft';

/** Rungs of the ladder, as people name them. */
const rungs: Readonly<Record<number, string>> = { 1: '催办', 2: '再次催办', 3: '督办' };

/** Records of a list that a deed added. */
function added<R extends { documentId: string }>(before: readonly R[], after: readonly R[]): R[] {
  const known = new Set(before.map(({ documentId }) => documentId));
  return after.filter(({ documentId }) => !known.has(documentId));
}

/** What the records that a deed made or changed mean to others. */
export const noticesByRecord = (happened: Happened): NoticeDraft[] => [
  ...risk(happened),
  ...supervisions(happened),
  ...agenda(happened),
  ...endedHelp(happened),
  ...segments(happened),
  ...extensionDecided(happened),
  ...reviews(happened),
  ...handler(happened),
];

const isGroup = ({ dispute }: CaseFile): boolean =>
  (dispute.headCount ?? 0) > 1 || dispute.representatives.length > 0;

/** The Centre hears at once of a matter that may become more than a dispute (R34a, D21). */
function risk({ before, after, centre }: Happened): NoticeDraft[] {
  const fresh = before.dispute.status === 'draft';
  const atRisk = after.dispute.atRisk && (fresh || !before.dispute.atRisk);
  const group = isGroup(after) && (fresh || !isGroup(before));
  if (!atRisk && !group) return [];
  const { assessment, headCount } = after.dispute;
  const found = [
    ...(atRisk && assessment?.massIncidentRisk ? ['可能引发群体性事件'] : []),
    ...(atRisk && assessment?.publicOpinionRisk ? ['易引发较大社会负面舆情'] : []),
    ...(group ? [headCount ? `联名 ${headCount} 人` : '联名'] : []),
  ];
  return [{ to: { unit: centre }, kind: 'registered', title: `重点争议：${found.join('，')}` }];
}

const supervisions = ({ before, after, name, centre }: Happened): NoticeDraft[] =>
  added(before.supervisions, after.supervisions).map(({ kind, level, fromUnit, toUnit, text }) => ({
    to: { unit: toUnit },
    kind,
    title:
      kind !== 'chase'
        ? `${name(fromUnit)}${rungs[level] ?? rungs[3]}，请抓紧办理`
        : toUnit === centre
          ? `${name(fromUnit)}报请督促逾期的协办单位`
          : `${name(fromUnit)}催促办理协办事项`,
    text,
  }));

/** Items that came onto an agenda or left it; decided ones are told by the decision. */
function agenda({ before, after, event }: Happened): NoticeDraft[] {
  const was = new Map(before.agendaItems.map((item) => [item.documentId, item.conference]));
  const changed = after.agendaItems.filter(
    (item) =>
      (item.state === 'scheduled' || item.state === 'waiting') &&
      was.has(item.documentId) &&
      was.get(item.documentId) !== item.conference,
  );
  return changed.flatMap((item) =>
    [item.referredBy, after.dispute.acceptingUnit, after.dispute.leadUnit]
      .filter((unit) => unit !== null)
      .map((unit) => ({ to: { unit }, kind: 'conference' as const, title: event.sentence })),
  );
}

/** Help that is no longer wanted: the case went on without it. */
function endedHelp({ before, after }: Happened): NoticeDraft[] {
  const open = new Set(
    before.assistances.filter((one) => one.endedAt === null).map(({ documentId }) => documentId),
  );
  return after.assistances
    .filter((one) => open.has(one.documentId) && one.endedAt !== null && one.resultAt === null)
    .map(({ unit }) => ({ to: { unit }, kind: 'assistance', title: '协办已终止，不需再回复' }));
}

/** Each recovering unit learns of its own months (D2). */
const segments = ({ before, after }: Happened): NoticeDraft[] =>
  added(before.segments, after.segments).map(({ unit, way, feePeriodFrom, feePeriodTo }) => ({
    to: { unit },
    kind: 'recovery',
    title: `请${way === 'tax' ? '追缴' : '稽核'} ${feePeriodFrom} 至 ${feePeriodTo} 的社会保险费`,
  }));

/** Whoever applied waits for his head's word: the same unit, but another person. */
function extensionDecided({ before, after }: Happened): NoticeDraft[] {
  const pending = new Set(
    before.extensions.filter(({ state }) => state === 'pending').map(({ documentId }) => documentId),
  );
  const { handler } = after.dispute;
  return after.extensions
    .filter(
      ({ documentId, state }) => pending.has(documentId) && (state === 'approved' || state === 'refused'),
    )
    .flatMap(({ state, days, refusal }) =>
      handler === null
        ? []
        : [
            {
              to: { person: handler },
              kind: 'extension' as const,
              title: state === 'approved' ? `延期 ${days} 日已批准` : '延期申请未获批准，原期限不变',
              text: refusal,
            },
          ],
    );
}

/** 不满意 is a task of the Centre; what it finds goes back to those who handled the matter (D15). */
function reviews({ before, after, centre }: Happened): NoticeDraft[] {
  const concluded = after.reviews.filter(
    (review) =>
      review.concludedAt !== null &&
      before.reviews.some((was) => was.documentId === review.documentId && was.concludedAt === null),
  );
  return [
    ...added(before.reviews, after.reviews)
      .filter(({ concludedAt }) => concludedAt === null)
      .map(() => ({ to: { unit: centre }, kind: 'review' as const, title: '申请人不满意，请复核' })),
    ...concluded.flatMap(() =>
      [after.dispute.acceptingUnit, after.dispute.leadUnit]
        .filter((unit) => unit !== null)
        .map((unit) => ({ to: { unit }, kind: 'review' as const, title: '咨询调解中心已办结不满意复核' })),
    ),
  ];
}

/** Who is given a case in hand by somebody else. */
function handler({ before, after }: Happened): NoticeDraft[] {
  const now = after.dispute.handler;
  return now === null || now === before.dispute.handler
    ? []
    : [{ to: { person: now }, kind: 'assigned', title: '此件由您承办' }];
}
