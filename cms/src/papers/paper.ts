import type { Addressee, RecoveryStep, SegmentAnswer } from '../contract';
import { employerFacts } from './employerFacts';
import type { CaseFacts, EmployerFacts } from './facts';
import type { Block, HeadLine } from './layout/document';

/** What stands on a paper: the declaration's own part of the document. */
export interface Content {
  issuer?: string | null;
  title?: string;
  head?: readonly HeadLine[];
  blocks: readonly Block[];
}

/** One time a paper can be printed of a case. */
export interface Occasion {
  record: string | null;
  label: string | null;
  /** @param named the applicant is named on a paper to the employer, for a reason that is logged (D19) */
  content(named: boolean): Content;
}

/** A paper of the table. */
export interface Paper {
  code: string;
  title: string;
  addressee: Addressee;
  copies: readonly string[];
  /** nothing is told to an anonymous applicant (D13) */
  tellsApplicant: boolean;
  warning: string | null;
  /** when it can be printed of this case, or why not */
  occasions(facts: CaseFacts): readonly Occasion[] | string;
  /** the form with nothing filled in */
  blank(facts: CaseFacts): Content;
}

interface Declared<R> {
  code: string;
  title: string;
  addressee: Exclude<Addressee, 'employer'>;
  copies: readonly string[];
  tellsApplicant?: true;
  warning?: string;
  /** the records it can be printed of, or why there is none */
  of(facts: CaseFacts): readonly R[] | string;
  /** a record among several, and what tells it from the others; without it a case has but one */
  each?: { record(one: R): string; label(one: R, facts: CaseFacts): string };
  write(facts: CaseFacts, one: R | null): Content;
}

/** Declares a paper to anybody but the employer. */
export const definePaper = <R>({ of, each, write, ...paper }: Declared<R>): Paper => ({
  ...paper,
  tellsApplicant: paper.tellsApplicant ?? false,
  warning: paper.warning ?? null,
  occasions: (facts) => {
    const records = of(facts);
    if (typeof records === 'string') return records;
    return records.map((one) => ({
      record: each?.record(one) ?? null,
      label: each?.label(one, facts) ?? null,
      content: () => write(facts, one),
    }));
  },
  blank: (facts) => write(facts, null),
});

interface DeclaredToEmployer {
  code: string;
  title: string;
  copies: readonly string[];
  /** the segments it can be printed of, or why there is none */
  of(facts: CaseFacts): readonly SegmentAnswer[] | string;
  /** the step of recovery that the paper belongs to */
  step: RecoveryStep;
  label(segment: SegmentAnswer): string;
  write(facts: EmployerFacts): Content;
}

/** Declares a paper to the employer: it is written from facts without an applicant (P7). */
export const defineEmployerPaper = ({ of, step, label, write, ...paper }: DeclaredToEmployer): Paper => ({
  ...paper,
  addressee: 'employer',
  tellsApplicant: false,
  warning: '送达被反映单位的文书不得载有申请人的任何信息，手工填写时请注意。',
  occasions: (facts) => {
    const segments = of(facts);
    if (typeof segments === 'string') return segments;
    return segments.map((segment) => ({
      record: segmentKey(segment),
      label: label(segment),
      content: (named) => write(employerFacts(facts, { segment, step, named })),
    }));
  },
  blank: (facts) => write(employerFacts(facts, { segment: null, step, named: false })),
});

/** A segment by its documentId, or before recovery began by way and unit, as the action `recover` takes it. */
export const segmentKey = ({ documentId, way, unit }: SegmentAnswer): string =>
  documentId ?? `${way}-${unit?.code ?? ''}`;
