import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useDeskQuery } from '../../providers/deskQuery';
import type { EntryRow } from './entry';

/** What the trail can be narrowed by; each stands in the address under its name. */
export const filterNames = ['from', 'to', 'unit', 'action', 'outcome', 'search', 'actor', 'object'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

interface Answer {
  data: EntryRow[];
  meta: { pageSize: number; before: number | null };
}

/** The trail as the address asks for it: filters, and the entry it goes on behind. */
export function useTrail() {
  const [address, setAddress] = useSearchParams();
  const filters = useMemo<Filters>(
    () =>
      Object.fromEntries(
        filterNames.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : [])),
      ),
    [address],
  );
  const before = address.get('before');
  const { answer, error, fetching, refetch } = useDeskQuery<Answer>(
    '/audit/entries',
    { ...filters, ...(before ? { before } : {}) },
    { keep: true },
  );
  const change = useCallback(
    (part: Filters) => {
      const next = Object.entries({ ...filters, ...part }).filter(([, value]) => value);
      setAddress(new URLSearchParams(next as [string, string][]), { replace: true });
    },
    [filters, setAddress],
  );
  return {
    filters,
    change,
    rows: answer?.data,
    /** the last entry of this page, where there are older ones */
    older: answer?.meta.before ?? null,
    turned: before !== null,
    turn: (to: number | null) =>
      setAddress({ ...filters, ...(to === null ? {} : { before: String(to) }) } as Record<string, string>),
    error,
    fetching,
    refetch: () => void refetch(),
  };
}
