import type { Knex } from 'knex';
import type { CaseFacts, StoredClock, Threshold } from '../engine';

/** The service a case type names in `pluginOptions.deadlines.case.facts`. */
export type CaseFactsSource = {
  /**
   * A case's facts as they stand within the transaction, its round, and whether it is sealed; null where it has no
   * clocks, as a draft.
   */
  factsOf(caseId: number, trx: Knex): Promise<{ facts: CaseFacts; round: number; closed: boolean } | null>;
};

/** A due date that changed. */
export type Moved = { rule: string; subject: string; from: string | null; to: string | null };

/** What a replay left: all clocks of the case's present round, and the dates it moved. */
export type Replayed = { clocks: StoredClock[]; moved: Moved[] };

/** A running clock that has reached a threshold nobody has been reminded of. */
export type Reminder = {
  caseId: number;
  round: number;
  rule: string;
  subject: string;
  unit: string;
  title: string;
  clause: string;
  dueOn: string;
  provisional: boolean;
  threshold: Threshold;
};

/**
 * The service a case type names in `pluginOptions.deadlines.case.reminders`. Each call is within the transaction that
 * notes what is told: if it fails, nothing was told, and the next sweep tells it.
 */
export type RemindersTarget = {
  /** Clocks that have reached a threshold; of several reached at once, the gravest. */
  remind(reminders: Reminder[], trx: Knex): Promise<void>;
  /** Due dates of one case that moved because the calendar changed. */
  moved(caseId: number, replayed: Replayed, trx: Knex): Promise<void>;
  /** Years already computed with whose notice is missing; asked at every sweep, so it must mind saying it twice. */
  calendarMissing(years: number[], today: string, trx: Knex): Promise<void>;
  /** At the end of every sweep: whatever else falls due by the day. */
  swept(today: string, trx: Knex): Promise<void>;
};
