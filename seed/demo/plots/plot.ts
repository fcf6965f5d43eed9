import type { Route, Status } from '@liandiao/cms/contract';
import type { CaseInHand } from '../deeds/caseInHand';
import type { Random } from '../random';
import type { Beginning } from '../registration';
import type { Urgencies } from '../urgency';

export type Tier = 'simple' | 'general' | 'complex' | 'extraComplex';

/** A course a case may take: how it begins, where it ends, and the deeds between. */
export interface Plot {
  ends: Status;
  tier: Tier;
  route: Route;
  /** Default: the applicant himself. */
  applicant?: Beginning['applicant'];
  incomplete?: boolean;
  /** an own case whose accepting unit leads without being the one the duties name: a town's, say (R30) */
  local?: boolean;
  /** working days since registration, and what was done from there */
  plan(urgencies: Urgencies, random: Random): { age: number; tell(told: CaseInHand): void };
}
