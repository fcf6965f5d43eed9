import type { Day, Period } from './types';

export type Scalar = string | number | boolean | null;

/** Something that happened in a case. Several about the same thing (a transfer, an assistance) share a subject. */
export type CaseEvent = { name: string; on: Day; subject?: string; unit?: string; amount?: number };

/** What happened, in the case's own words. Events stand in the order they happened. */
export type CaseFacts = {
  attributes: Record<string, Scalar>;
  /** Role → unit codes. */
  roles: Record<string, string[]>;
  events: CaseEvent[];
};

/** Nested and/or over attributes and events. `{ all: [] }` always holds; a missing attribute is null. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { attribute: string; is: Scalar | Scalar[] }
  | { event: string };

/** An event by name, or with what else must be true of it. */
export type EventPattern =
  | string
  | {
      /** One name, or several of equal standing. */
      event: string | string[];
      /** What people call it, for the explanation. */
      label?: string;
      /** Counts only while this holds of the case. */
      when?: Condition;
      /** Counts only where the event's unit is none of this role's. */
      unitNotIn?: string;
      /** Counts only after the latest occurrence of this event. */
      after?: string;
      /** In a rule with `per`: also counts when it is about another subject. */
      anySubject?: boolean;
    };

export type DeadlineRule = {
  key: string;
  title: string;
  /** Where the rule is written, in the words people quote. */
  clause: string;
  /** `notice`: the text orders it; `office`: our default, may be switched off. */
  origin: 'notice' | 'office';
  version: number;
  when: Condition;
  /** One clock per subject of this event. */
  per?: string;
  /** Roles tried in order; `@unit` is the unit of the `per` event, or else of the start event. */
  obligor: string[];
  start: {
    /** In order of preference: the first pattern that has happened. */
    anyOf: EventPattern[];
    /** Its first occurrence (default), or the latest occurrence of any of them. */
    pick?: 'firstNamed' | 'latest';
    /** Deemed to have started so many working days after this event, where it did not start earlier. */
    latest?: { event: EventPattern; workdays: number };
  };
  /** A period, or the attribute that holds a date set by hand. */
  due: Period | { attribute: string };
  /** Never due earlier than so many working days after the latest such event. */
  notBefore?: { event: EventPattern; workdays: number };
  /** Days of these events' `amount` are added to the period itself, before any roll-over. */
  extension?: { event: string; maxDays: number; times: number };
  metBy: EventPattern[];
  voidBy?: EventPattern[];
  /** Remaining working days at which the light changes; 3 and 1, for periods of up to 5 working days 2 and 0. */
  warn?: { yellow: number; orange: number };
};

/** The unit of the event itself, as an obligor. */
export const EVENT_UNIT = '@unit';
