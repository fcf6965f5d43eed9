import type { ActionName, ClockAnswer, PersonReference, Status, UnitReference } from '@liandiao/cms/contract';

/** A line of the work list (`GET /api/clocks`). */
export interface ClockRow extends ClockAnswer {
  documentId: string;
  dispute: {
    documentId: string;
    number: string | null;
    status: Status;
    tier: string | null;
    route: string | null;
    employerName: string | null;
    applicantName: string | null;
    anonymous: boolean;
    headCount: number | null;
    acceptingUnit: UnitReference | null;
    leadUnit: UnitReference | null;
    handler: PersonReference | null;
  };
  /** whose work it is, where one stands in for him: while he is away, or as his standing deputy */
  onBehalfOf: (PersonReference & { kind: 'absence' | 'standing' }) | null;
  /** what meets it, when the user may do that now */
  action: ActionName | null;
}

export const urgencies = ['overdue', 'today', 'soon', 'rest'] as const;
export type Urgency = (typeof urgencies)[number];

/** Under which heading of the work list a clock stands. */
export function urgencyOf(clock: Pick<ClockRow, 'light' | 'dueOn'>, today: string): Urgency {
  if (clock.light === 'red') return 'overdue';
  if (clock.dueOn === today) return 'today';
  return clock.light === 'orange' || clock.light === 'yellow' ? 'soon' : 'rest';
}
