import type { Actor, Json, Outcome } from '../../chain';

/** What a caller says of a deed; everything else is found out. */
export type Described = {
  /** `dispute.transfer`, `session.logIn` */
  action: string;
  /** what was acted upon; left out: the first record that was changed */
  object?: { type: string; documentId?: string | null; label?: string | null } | null;
  /** why, in the words of who did it or of who refused it */
  reason?: string | null;
  outcome?: Outcome;
  detail?: Record<string, Json>;
  /** who, where the request does not tell: at a log-in */
  actor?: Actor | null;
  /** no entry where nothing tracked was changed, as by a loader that finds everything loaded */
  ifChanged?: boolean;
};
