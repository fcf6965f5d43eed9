import type { Clock, DeadlineRule, WorkCalendar } from '@liandiao/deadlines/engine';
import { type Permission, permissions } from '../access/table';
import type { ActionInput, ActionName, Relation } from '../contract';
import type {
  CaseFile,
  CaseRecords,
  DisputeRecord,
  EventDetail,
  Fact,
  Registered,
} from '../mechanism/caseFile';
import type { Catalogue } from '../mechanism/catalogue';
import type { FieldError } from './refusals';

/** Numbers a deed may need; allotted in its own transaction, so that none is ever lost. */
export type NumberKey = 'dispute' | 'transfer' | 'supplement' | 'archive' | 'conference';

/** A deed as it is being done. */
export interface Deed {
  /** when it was done, ISO instant */
  at: string;
  /** when it was entered */
  enteredAt: string;
  actor: { documentId: string; name: string };
  /** the actor's unit */
  unit: string;
  relations: ReadonlySet<Relation>;
  catalogue: Catalogue;
  calendar: WorkCalendar;
  /** users of a unit who can take a case in hand, by documentId and by user name */
  people: People;
  form: Form;
  /** the round the deed belongs to; a reopening begins the next */
  round: number;
  /** a case's clocks as they would be planned now */
  clocksOf(file: CaseFile): Clock[];
  rules: readonly DeadlineRule[];
  /** what `looksUp` asked for, where it was found */
  found: Found;
  number(key: NumberKey): string;
  newId(): string;
}

/** Records beyond the case that an action looks at. */
export interface Found {
  conference?: { documentId: string; number: string; heldAt: string | null; state: string };
  /** only where the actor may see it */
  dispute?: {
    documentId: string;
    number: string;
    /** documentIds of the disputes that were linked at it, as long as the links stand */
    linked: readonly string[];
  };
}

/** Looks people up. */
export interface People {
  /** an active clerk or head of the unit, by documentId or user name */
  of(unit: string, handler: string): { documentId: string; name: string } | undefined;
  /** the absence of a person on a day, and who stands in (X3) */
  absence(person: string, day: string): { to: string | null; deputy: string } | undefined;
}

/** The published registration form, as far as casework needs it. */
export interface Form {
  version: number;
  check(record: Registered): { errors: FieldError[]; warnings: FieldError[] };
}

/** What a deed changes. Records are whole; those with a known documentId replace it. */
export interface Outcome extends Partial<Omit<CaseRecords, 'events' | 'holdings'>> {
  dispute?: Partial<DisputeRecord>;
  facts: Fact[];
  /** the sentence of the timeline; never a private value */
  sentence: string;
  details?: EventDetail[];
  warnings?: FieldError[];
}

/** One row of the action table: from, by and to, as `access/table.ts` allows, and what it does. */
export interface Action<A extends ActionName = ActionName> extends Permission {
  name: A;
  /** what clerks call it */
  title: string;
  /** a finer right that needs the raw input; a sentence refuses with 403 */
  restricts?(input: unknown, relations: ReadonlySet<Relation>): string | undefined;
  /** why a case in a right status still does not allow it, as a sentence (409) */
  forbids?(file: CaseFile, circumstances: Circumstances): string | undefined;
  /** a conference (documentId) or another dispute (number or documentId) it has to look at */
  looksUp?(input: ActionInput<A>): { [K in keyof Found]?: string };
  /** numbers it needs before it is applied */
  numbers?(input: ActionInput<A>, file: CaseFile): readonly NumberKey[];
  /** the deed it follows: `at` may not be earlier than this instant. Default: since when the case is in its status */
  follows?(file: CaseFile): string | null;
  /** fields refused beyond their shape (400) */
  check?(file: CaseFile, input: ActionInput<A>, deed: Omit<Deed, 'number'>): FieldError[];
  /** pure: the case, the input and the deed give what changes */
  apply(file: CaseFile, input: ActionInput<A>, deed: Deed): Outcome;
}

/** What `forbids` may look at beside the case. */
export interface Circumstances {
  at: string;
  unit: string;
  relations: ReadonlySet<Relation>;
  calendar: WorkCalendar;
  catalogue: Catalogue;
  clocksOf(file: CaseFile): Clock[];
  rules: readonly DeadlineRule[];
}

/** Joins what an action does to who may do it where, and keeps its input typed by its name. */
export const defineAction = <A extends ActionName>(deed: Omit<Action<A>, keyof Permission>): Action<A> => ({
  ...permissions[deed.name],
  ...deed,
});
