import type { Capability } from '../contract';

/** An account, as casework and access look people up. */
export interface PersonEntry {
  id: number;
  documentId: string;
  username: string;
  name: string;
  unit: string | null;
  capabilities: readonly Capability[];
  blocked: boolean;
}

/** Whether an account can take a case in hand. */
export const handles = (person: PersonEntry): boolean =>
  !person.blocked && (person.capabilities.includes('clerk') || person.capabilities.includes('head'));
