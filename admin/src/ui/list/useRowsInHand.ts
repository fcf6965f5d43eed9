import { type BaseRecord, useList } from '@refinedev/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DeskError } from '../../providers/deskError';
import { arrange, type RowValues } from './arrange';
import { type ListState, readListState, writeListState } from './listState';

const spec = { filters: [] };

/**
 * A short list that the server gives whole (units, accounts): searched, sorted and paged here, with the same state
 * in the address as any other list.
 */
export function useRowsInHand<Row extends BaseRecord>(resource: string, values: RowValues<Row>) {
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readListState(address, spec), [address]);
  const { query } = useList<Row, DeskError>({
    resource,
    pagination: { mode: 'off' },
    errorNotification: false,
  });
  const all = query.data?.data;
  const rows = useMemo(() => all && arrange(all, state, values), [all, state, values]);
  return {
    state,
    change: (part: Partial<ListState>) =>
      setAddress(writeListState({ ...state, page: 1, ...part }, spec), { replace: true }),
    rows: rows?.slice((state.page - 1) * state.size, state.page * state.size),
    total: rows?.length ?? 0,
    error: query.error,
    fetching: query.isLoading,
    refetch: () => void query.refetch(),
  };
}
