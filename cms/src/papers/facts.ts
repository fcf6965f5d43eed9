import type { DisputeAnswer, DisputeDetail, Person } from '../contract';
import type { DictionaryEntry } from '../mechanism/catalogue';

type Meta = DisputeDetail['meta'];

/** What a paper may say of the county; the profile's own words. */
export interface County {
  name: string;
  office: string;
  mechanism: string;
  /** first month that is recovered by tax (D2), YYYY-MM */
  recoveryLine: string;
  /** the unit that recovers */
  taxUnit: string;
}

/** A conference beyond what the case itself knows of it. */
export interface Held {
  place: string | null;
  convener: string | null;
  attendance: { unit: string; name: string | null; present: boolean | null }[];
}

/** The county's lists and texts, as papers ask for them. */
export interface Lists {
  nameOf(dictionary: string, code: string | null): string;
  entries(dictionary: string): readonly DictionaryEntry[];
  /** a text of the profile: commitment, legalRemedy, declineRemedy */
  text(key: string): string;
  tierName(code: string | null): string;
  unitName(code: string | null): string;
}

/** A case as its printer sees it: persons whole or masked exactly as on the case page (P6). */
export interface CaseFacts {
  county: County;
  lists: Lists;
  dispute: DisputeAnswer;
  meta: Pick<
    Meta,
    | 'clocks'
    | 'timeline'
    | 'transfers'
    | 'supplements'
    | 'contacts'
    | 'archives'
    | 'agendaItems'
    | 'extensions'
    | 'specialReports'
    | 'segments'
    | 'mediations'
    | 'supervisions'
  >;
  conferences: ReadonlyMap<string, Held>;
}

/**
 * All that a paper to the employer can say. There is no applicant in it, so none can leak (P7); `worker` is filled only
 * where a reason was given and logged (D19).
 */
export interface EmployerFacts {
  county: County;
  number: string | null;
  employer: { name?: string; creditCode?: string; address?: string } | null;
  /** who issues the paper */
  unit: string | null;
  segment: {
    feePeriodFrom: string;
    feePeriodTo: string;
    insuranceKinds: string[];
    /** cents */
    owed: number | null;
    base: number | null;
    /** the number the unit gave its own paper */
    paper: string | null;
    /** the day of the step the paper belongs to */
    on: string | null;
  } | null;
  /** the profile's words on remedies, to a unit */
  remedy: string;
  worker: Pick<Person, 'name' | 'idNumber'> | null;
}
