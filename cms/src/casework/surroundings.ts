import { type Clock, type DeadlineRule, planClocks, type WorkCalendar } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { handles, type LiveCatalogue, catalogue as liveCatalogue } from '../catalogue';
import { caseFacts } from '../mechanism/caseFacts';
import type { CaseFile } from '../mechanism/caseFile';
import { absenceOf } from '../mechanism/standIns';
import { present } from '../present';
import type { Form, People } from './action';

/** Everything around a case that a deed looks at, read once. */
export interface Surroundings {
  now: Date;
  catalogue: LiveCatalogue;
  calendar: WorkCalendar;
  rules: readonly DeadlineRule[];
  people: People;
  /** a case's clocks as they would be planned now */
  clocksOf(file: CaseFile): Clock[];
}

/**
 * Reads the lists and the calendar, through the transaction one is in.
 * @param now when the deed is entered, where that is not the present
 */
export async function surroundings(knex: Knex, now: Date = present()): Promise<Surroundings> {
  const lists = await liveCatalogue(knex);
  const inForce = await strapi.plugin('deadlines').service('in-force').at(knex);
  const { calendar, rules } = inForce;
  return {
    now,
    catalogue: lists,
    calendar,
    rules,
    people: peopleOf(lists),
    clocksOf: (file) => planClocks(caseFacts(file, lists.centre), [...rules], calendar),
  };
}

const peopleOf = (lists: LiveCatalogue): People => ({
  of: (unit, handler) => {
    const person =
      lists.people.get(handler) ?? [...lists.people.values()].find(({ username }) => username === handler);
    return person && person.unit === unit && handles(person)
      ? { documentId: person.documentId, name: person.name }
      : undefined;
  },
  absence: (person, day) => {
    const found = absenceOf(lists.standIns, person, day);
    return found && { to: found.to, deputy: lists.people.get(found.deputy)?.name ?? '' };
  },
});

/** The published registration form, with the county's lists behind its options. */
export async function registrationForm(knex: Knex, { now, catalogue }: Surroundings): Promise<Form> {
  return strapi.plugin('forms').service('checker').form('registration', { knex, now, catalogue });
}
