import type { UnitReference } from '@liandiao/cms/contract';
import { type Capability, separatePowers } from '@liandiao/cms/contract';
import type { RowValues } from '../../ui/list/arrange';

/** An account as the security administrator sees it (`GET /api/users`). */
export interface PersonRow {
  documentId: string;
  username: string;
  name: string;
  unit: UnitReference | null;
  capabilities: Capability[];
  blocked: boolean;
  mustChangePassword: boolean;
}

export const personValues: RowValues<PersonRow> = {
  name: ({ name }) => name,
  username: ({ username }) => username,
  unit: ({ unit }) => unit?.shortName ?? '',
};

/** Which capabilities may still be added to the chosen ones (P5): a separate power stands alone. */
export function mayBeAdded(capability: Capability, chosen: readonly Capability[]): boolean {
  const separate = (one: Capability) => (separatePowers as readonly Capability[]).includes(one);
  const others = chosen.filter((one) => one !== capability);
  return others.length === 0 || (!separate(capability) && !others.some(separate));
}
