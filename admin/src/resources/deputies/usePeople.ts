import type { Capability } from '@liandiao/cms/contract';
import { useDeskQuery } from '../../providers/deskQuery';
import { useMe } from '../../providers/me';
import type { PersonRow } from '../people/personRow';

/** Somebody who may be absent, stand in, or hand over. */
export interface Person {
  documentId: string;
  name: string;
  /** code of the unit */
  unit: string | null;
  label: string;
}

interface Colleague {
  documentId: string;
  name: string;
  capabilities: Capability[];
}

/** Those who work on cases: of one's own unit, or, for the security administrator, of all units. */
export function usePeople(): Person[] {
  const { capabilities, unit } = useMe();
  const all = capabilities.includes('securityAdministrator');
  const colleagues = useDeskQuery<{ data: Colleague[] }>('/colleagues', undefined, { enabled: !all });
  const users = useDeskQuery<{ data: PersonRow[] }>(
    '/users',
    { pagination: { pageSize: 100 } },
    { enabled: all },
  );
  if (!all) {
    return (colleagues.answer?.data ?? []).map(({ documentId, name }) => ({
      documentId,
      name,
      unit: unit?.code ?? null,
      label: name,
    }));
  }
  return (users.answer?.data ?? [])
    .filter((one) => one.capabilities.some((may) => may === 'clerk' || may === 'head'))
    .map(({ documentId, name, unit: of }) => ({
      documentId,
      name,
      unit: of?.code ?? null,
      label: of ? `${name} · ${of.shortName}` : name,
    }));
}
