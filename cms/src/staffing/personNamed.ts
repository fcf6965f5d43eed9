import type { LiveCatalogue, PersonEntry } from '../catalogue';

/** An account by documentId or user name. */
export const personNamed = (catalogue: LiveCatalogue, named: string): PersonEntry | undefined =>
  catalogue.people.get(named) ?? [...catalogue.people.values()].find(({ username }) => username === named);
