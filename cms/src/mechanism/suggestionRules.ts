import type { Condition } from '@liandiao/forms/definition';
import type { TierRule } from './tiers';

/** A duty of notice 五: who answers for what. A null condition is never suggested at registration. */
export interface DutyRule {
  key: string;
  unit: string | null;
  /** Instead of one unit: the unit of this kind that the dispute lies with. */
  unitKind: string | null;
  role: 'lead' | 'assisting' | 'audit';
  /** Of several units that could lead, the weightiest does. */
  weight: number;
  clause: string;
  quote: string;
  when: Condition | null;
}

/** A boundary decided between departments (R30a); read before every duty. */
export interface BoundaryRule {
  matter: string;
  unit: string;
  when: Condition;
  since: string;
  until: string | null;
  decidedAt: string;
  documentNumber: string | null;
}

/** The profile's setting `recovery`. */
export interface RecoveryRule {
  /** First month of the tax way, YYYY-MM. */
  line: string;
  /** Kinds of dispute in which unpaid fees are recovered. */
  scopeKinds: readonly string[];
  taxUnit: string;
  clause: string;
  taxQuote: string;
  auditQuote: string;
}

/** Everything the suggestion reads of the county. */
export interface SuggestionRules {
  duties: readonly DutyRule[];
  tiers: readonly TierRule[];
  boundaryDecisions: readonly BoundaryRule[];
  units: readonly { code: string; kind: string; mayAudit: readonly string[] }[];
  recovery: RecoveryRule;
}
