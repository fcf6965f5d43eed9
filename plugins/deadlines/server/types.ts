import type { Knex } from 'knex';
import type { CaseFacts, StoredClock } from '../engine';

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
