/** That one person stands in for another on some days (X3). People are documentIds, days Shanghai days. */
export interface StandIn {
  documentId: string;
  person: string;
  deputy: string;
  from: string;
  /** last day; null without an end */
  to: string | null;
  kind: 'absence' | 'standing';
}

/** Whether it holds on a day. */
export const holdsOn = ({ from, to }: Pick<StandIn, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** The absence of a person on a day, with who stands in; undefined while he is there. */
export const absenceOf = (all: readonly StandIn[], person: string, day: string): StandIn | undefined =>
  all.find((one) => one.kind === 'absence' && one.person === person && holdsOn(one, day));

/** Whom a person stands in for on a day. */
export const deputisedBy = (all: readonly StandIn[], deputy: string, day: string): StandIn[] =>
  all.filter((one) => one.deputy === deputy && holdsOn(one, day));
