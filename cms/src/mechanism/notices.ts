import type { CaseEventRecord, CaseFile } from './caseFile';
import { type Catalogue, unitName } from './catalogue';
import type { Happened, MovedClock, NoticeDraft, Recipient } from './noticeDraft';
import { noticesByFact } from './noticesByFact';
import { noticesByRecord } from './noticesByRecord';

/**
 * Whom a deed concerns beside the unit that did it, and what each is told. Derived from the facts the deed established
 * and the records it changed, whichever action it was. A unit is told once of each kind.
 * @param before the case as it was; of a new case its draft
 */
export function noticesOf(
  before: CaseFile,
  after: CaseFile,
  moved: readonly MovedClock[],
  catalogue: Catalogue,
): NoticeDraft[] {
  const event = after.events.at(-1);
  if (!event || after.dispute.status === 'draft') return [];
  const happened: Happened = {
    before,
    after,
    event,
    centre: catalogue.centre,
    name: (unit) => unitName(catalogue, unit),
  };
  const drafts = [
    ...event.facts.flatMap((fact) => noticesByFact[fact.name]?.(fact, happened) ?? []),
    ...noticesByRecord(happened),
    ...movedNotices(moved),
  ];
  return oncePerKind(drafts.filter(({ to }) => concerns(to, event, catalogue)));
}

/** Nobody is told what his own unit has done, unless it is meant for its head or for a colleague. */
const concerns = (to: Recipient, { unit, actor }: CaseEventRecord, { units }: Catalogue): boolean =>
  'person' in to ? to.person !== actor : units.has(to.unit) && (to.headOnly === true || to.unit !== unit);

function movedNotices(moved: readonly MovedClock[]): NoticeDraft[] {
  const units = [...new Set(moved.map(({ unit }) => unit))];
  return units.map((unit) => ({
    to: { unit },
    kind: 'moved',
    title: '本单位的办理时限有变动',
    text: moved
      .filter((clock) => clock.unit === unit)
      .map(({ label, text }) => `${label.replace(/^时限：/, '')}：${text}`)
      .join('；'),
  }));
}

const oncePerKind = (drafts: NoticeDraft[]): NoticeDraft[] =>
  [
    ...new Map(
      drafts.toReversed().map((draft) => [`${draft.kind} ${recipientKey(draft.to)}`, draft]),
    ).values(),
  ].toReversed();

/** A recipient as it is stored: `unit:tax`, `head:tax`, `person:…`. */
export const recipientKey = (to: Recipient): string =>
  'person' in to ? `person:${to.person}` : `${to.headOnly ? 'head' : 'unit'}:${to.unit}`;

/** Where the notices to the administrators go. */
export const ADMINISTRATORS = 'administrators';
