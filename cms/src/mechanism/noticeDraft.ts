import type { NoticeKind } from '../contract';
import type { CaseEventRecord, CaseFile } from './caseFile';

/** Who is told: everybody of a unit, its head, or one person by documentId. */
export type Recipient = { unit: string; headOnly?: true } | { person: string };

/** What somebody is told of a deed. */
export interface NoticeDraft {
  to: Recipient;
  kind: NoticeKind;
  /** never a private value: it may leave the house */
  title: string;
  /** colleagues' own words; they stay in the house */
  text?: string | null;
}

/** A due date that a deed moved. */
export interface MovedClock {
  unit: string;
  /** `时限：办结` */
  label: string;
  /** `2026-10-30 → 2026-11-02` */
  text: string;
}

/** A deed as those see it who write notices of it. */
export interface Happened {
  before: CaseFile;
  after: CaseFile;
  event: CaseEventRecord;
  centre: string;
  /** what people call a unit */
  name(unit: string | null): string;
}
