import type { Status } from '@liandiao/cms/contract';
import type { Case } from '../builders';
import type { Standing } from '../statement/rights';

/** What is true of a case beside its status, where a right depends on it. */
export type Circumstance =
  | 'transferred'
  | 'heldBySlip'
  | 'helpAsked'
  | 'extensionPending'
  | 'reviewOpen'
  | 'linked';

/** A case brought into a status, and who stands how to it there: said by hand, not asked of the desk. */
export interface Place {
  cast: string;
  status: Status;
  one: Case;
  /** units by how they stand; the Centre as such is always there */
  standing: Readonly<Partial<Record<Exclude<Standing, 'centre'>, readonly string[]>>>;
  true: ReadonlySet<Circumstance>;
  /** for the assisting units: what they still owe */
  owes: Readonly<Record<string, readonly string[]>>;
}

/** Units that take or took part. */
export const participants = ({ standing }: Place): string[] => [
  ...new Set(Object.entries(standing).flatMap(([how, units]) => (how === 'answerable' ? [] : (units ?? [])))),
];
