/** To whom a paper goes; the file's own go to nobody. */
export const addressees = ['applicant', 'employer', 'unit', 'archive'] as const;
export type Addressee = (typeof addressees)[number];

/** A form as `GET /api/papers` tells it. */
export interface FormAnswer {
  code: string;
  title: string;
  addressee: Addressee;
  /** the label of each copy */
  copies: string[];
}

/** One paper of a case, as `GET /api/disputes/:documentId/papers` tells it. */
export interface PaperAnswer extends FormAnswer {
  /** of several slips, notices or segments the one it is of; null where a case has but one */
  record: string | null;
  /** what tells it from others of its kind */
  label: string | null;
  available: boolean;
  /** why it cannot be printed now */
  reason: string | null;
  /** what to mind before it leaves the house */
  warning: string | null;
}
