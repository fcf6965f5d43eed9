import type { ActionName } from './codes';
import type { Registration } from './registration';

/** A case told as what people did: the input of tests, demonstrations and benchmarks. */
export interface CaseScript {
  /** user name of the clerk who registers */
  registrar: string;
  registeredAt: string;
  /** when that was entered, where it was entered later (D23) */
  enteredAt?: string;
  form: Registration;
  /** what follows, in order */
  deeds: ScriptedDeed[];
}

/** One deed of a script. */
export interface ScriptedDeed {
  /** user name */
  by: string;
  action: ActionName;
  at: string;
  /** when it was entered, where it was entered later (D23) */
  enteredAt?: string;
  input: Record<string, unknown>;
}

/** What the desk offers to those who play scripts (Strapi service `api::dispute.casework`). */
export interface ScriptPlayer {
  /** through the real actions, one transaction a deed; gives the dispute's documentId */
  play(script: CaseScript): Promise<string>;
  /**
   * The same pure functions, stored in bulk: for very many. Draws on the generator until it ends.
   * @returns how many cases were stored
   */
  playMany(scripts: Iterable<CaseScript>, progress?: (stored: number) => void): Promise<number>;
}
