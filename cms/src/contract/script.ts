import type { ActionName } from './codes';
import type { ConferenceChanges, ConferenceInput } from './conferences';
import type { DeputyFields } from './people';
import type { BoundaryDecisionFields, ConsultationFields, LessonFields } from './registers';
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

/** Who enters something of a conference, and when. */
export interface ScriptedEntry {
  /** of the conference */
  documentId: string;
  /** user name */
  by: string;
  at: string;
}

/** An item of an agenda as scripts need it. Units are codes. */
export interface ScriptedItem {
  documentId: string;
  /** of its dispute */
  number: string;
  lead: string | null;
  assisting: string[];
  measures: string | null;
}

/** What the desk offers to those who tell of conferences (Strapi service `api::conference.scripts`). */
export interface ConferencePlayer {
  /** plans one, or enters one that was held */
  open(entry: ScriptedEntry, input: ConferenceInput): Promise<void>;
  /** items (documentIds) in their order */
  agenda(entry: ScriptedEntry, items: readonly string[]): Promise<void>;
  change(entry: ScriptedEntry, changes: Omit<ConferenceChanges, 'revision'>): Promise<void>;
  /** so many items that wait for a conference, the longest waiting first */
  waiting(most: number): Promise<ScriptedItem[]>;
  /** what a conference decided, in the order of decision */
  decided(conference: string): Promise<ScriptedItem[]>;
}

/** What may be entered in the registers beside the cases. */
export interface RegisterEntries {
  lessons: LessonFields;
  consultations: ConsultationFields;
  boundaryDecisions: BoundaryDecisionFields;
  deputies: DeputyFields;
}

/** What the desk offers to those who fill registers (Strapi service `api::desk.registers`). */
export interface RegisterPlayer {
  /** gives the record's documentId */
  add<N extends keyof RegisterEntries>(
    noun: N,
    by: string,
    input: RegisterEntries[N],
    at: string,
  ): Promise<string>;
}
