import type { Chronicle } from '../chronicle';
import type { DemoConference } from '../conferences';
import type { County, CountyUnit } from '../county';
import type { Matter } from '../matters';
import type { Random } from '../random';
import type { Filled } from '../registration';

/** A case while its story is told: who plays in it, and what later deeds need to know of earlier ones. */
export interface CaseInHand {
  county: County;
  random: Random;
  chronicle: Chronicle;
  conferences: readonly DemoConference[];
  filled: Filled;
  matter: Matter;
  /** what was handed in so far */
  materials: Set<string>;
  /** asked for and not there yet */
  outstanding: string[];
  anonymous: boolean;
  accepting: CountyUnit;
  /** who handles it, or shall receive it */
  lead: CountyUnit;
  acceptedAt: string | null;
  transferred: boolean;
  told: boolean;
  result: string;
  standing: string | undefined;
}

export const clerkOf = ({ code }: CountyUnit): string => `${code}.clerk`;
export const headOf = ({ code }: CountyUnit): string => `${code}.head`;

/** Goes on by one of so many working days. */
export const wait = ({ chronicle, random }: CaseInHand, least: number, most = least): void =>
  chronicle.wait(random.between(least, most));
