import type { Capability } from '../contract/codes';

/** Who is at the desk in this request: what casework and access decide by. Set by the session strategy. */
export interface DeskUser {
  id: number;
  documentId: string;
  username: string;
  name: string;
  unitId: number | null;
  unitCode: string | null;
  unitIsCentre: boolean;
  capabilities: readonly Capability[];
  /** has to choose a new password before anything else (P1) */
  mustChangePassword: boolean;
}

/** The unit a person works in, as he is told about himself. */
export interface OwnUnit {
  documentId: string;
  code: string;
  name: string;
  shortName: string;
  kind: string;
  isCentre: boolean;
}

/** What the session strategy leaves in `ctx.state.desk`. */
export interface Desk {
  user: DeskUser;
  unit: OwnUnit | null;
  /** every token of one log-in carries it; logging out ends it whole */
  logIn: string;
}

/** The signed-in user of a request. Only for routes behind `signedIn`; elsewhere it is a programming error. */
export function deskUserOf(ctx: { state: { desk?: Desk } }): DeskUser {
  return deskOf(ctx).user;
}

/** The signed-in user with his log-in. */
export function deskOf(ctx: { state: { desk?: Desk } }): Desk {
  if (!ctx.state.desk) throw new Error('this route lacks `config: { auth: signedIn }`');
  return ctx.state.desk;
}
