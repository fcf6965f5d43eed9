import type { Stage, Status } from '@liandiao/cms/contract';

/** Where a station stands on the sheet: column and row of a grid, counted from 0. */
export interface Place {
  column: number;
  row: number;
}

/** annex 1, whose drawing is lost, redrawn from R9–R24: stages from left to right, the straight way along row 2 */
const plan: Partial<Record<Status, Place>> = {
  registered: { column: 0, row: 2 },
  declined: { column: 0, row: 0 },
  awaitingMaterial: { column: 0, row: 4 },
  awaitingTransfer: { column: 1, row: 1 },
  awaitingSignature: { column: 2, row: 1 },
  returnProposed: { column: 1, row: 0 },
  returnDisputed: { column: 2, row: 0 },
  awaitingReferral: { column: 1, row: 3 },
  awaitingConference: { column: 2, row: 3 },
  handling: { column: 3, row: 2 },
  withdrawn: { column: 3, row: 4 },
  replied: { column: 4, row: 2 },
  archived: { column: 5, row: 2 },
  closed: { column: 6, row: 2 },
};

/** The columns of each stage, first and last. */
export const stageColumns: Record<Stage, [first: number, last: number]> = {
  acceptance: [0, 0],
  handling: [1, 4],
  archiving: [5, 5],
  closing: [6, 6],
};

/** A station's place; one that the plan does not know yet stands at the foot of its stage. */
export function placeOf(status: Status, stage: Stage, unknownBefore: number): Place {
  return plan[status] ?? { column: stageColumns[stage][0], row: 5 + unknownBefore };
}
