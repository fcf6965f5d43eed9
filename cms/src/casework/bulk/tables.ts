import { caseLists } from '../../mechanism/caseFile';
import { children } from '../store/children';

/** The tables a case is stored in, with the content type of each, in the order in which they refer to one another. */
export const tables: Readonly<Record<string, string>> = {
  employers: 'api::employer.employer',
  disputes: 'api::dispute.dispute',
  participations: 'api::participation.participation',
  ...Object.fromEntries(caseLists.map((list) => [children[list].table, children[list].uid])),
  clocks: 'plugin::deadlines.clock',
};

export type Table = string;
export const tableNames: readonly Table[] = Object.keys(tables);
