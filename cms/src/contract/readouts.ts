import type { ContactAnswer } from './answers';
import type { DisputeInBrief } from './oversight';
import type { UnitReference } from './references';
import type { LessonState } from './registers';

/** `GET /api/disputes/:documentId/receipt`: 受理回执 (X2). */
export interface ReceiptAnswer {
  number: string;
  queryCode: string;
  registeredAt: string;
  unit: UnitReference | null;
  employer: string | null;
  materials: string[];
  title: string;
  /** the receipt as it is printed */
  text: string;
}

/** `GET /api/disputes/:documentId/progress-text`: nothing of it names a person. */
export interface ProgressText {
  /** for the telephone */
  text: string;
  /** to be copied back to 12345 or another desk (X1); null without an external reference */
  externalAnswer: string | null;
}

/** One employer's file (一企一档) over the cases the user may see. `GET /api/employers/:documentId` */
export interface EmployerFile {
  documentId: string;
  name: string;
  creditCode: string | null;
  address: string | null;
  legalRepresentative: string | null;
  phone: string | null;
  counts: {
    total: number;
    open: number;
    overdue: number;
    byYear: { year: string; count: number }[];
    byScopeKind: { code: string | null; count: number }[];
    byOutcome: { code: string | null; count: number }[];
  };
  /** cents, over all recovery segments */
  recovery: { owed: number; recovered: number; openSegments: number; atCourt: number };
  /** newest first, at most 50; the rest by `GET /api/disputes?filters[employer][documentId]=` */
  disputes: (DisputeInBrief & { registeredAt: string | null; outcome: string | null })[];
  lessons: { documentId: string; title: string; state: LessonState }[];
}

/** A row of `GET /api/contacts`. */
export interface ContactRow extends ContactAnswer {
  dispute: DisputeInBrief;
}

/** `GET /api/dictionaries` */
export interface DictionaryAnswer {
  code: string;
  name: string;
  items: {
    code: string;
    name: string;
    nameEn: string | null;
    description: string | null;
    position: number;
    active: boolean;
    attributes: Record<string, unknown>;
  }[];
}

/** `GET /api/deadline-rules` */
export interface DeadlineRuleAnswer {
  key: string;
  title: string;
  clause: string;
  origin: 'notice' | 'office';
  version: number;
  /** null where the date is set by hand */
  period: { amount: number; unit: 'workday' | 'day' } | null;
  obligor: string[];
  /** what it counts from, what meets it */
  start: string[];
  metBy: string[];
  extension: { maxDays: number; times: number } | null;
}
