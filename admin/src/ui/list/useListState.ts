import { type BaseRecord, useList } from '@refinedev/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DeskError } from '../../providers/deskError';
import { type ListSpec, type ListState, readListState, toRequest, writeListState } from './listState';

/** A list of one resource: its state in the address, its rows from the server, page by page. */
export function useListState<Row extends BaseRecord>(
  resource: string,
  spec: ListSpec,
  fixed: Record<string, string> = {},
) {
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readListState(address, spec), [address, spec]);
  const { filters, sorters, own } = toRequest(state, spec);

  const { result, query } = useList<Row, DeskError>({
    resource,
    pagination: { currentPage: state.page, pageSize: state.size },
    filters,
    sorters,
    meta: { query: { ...own, ...fixed } },
    errorNotification: false,
    queryOptions: { placeholderData: keepPreviousData },
  });

  /** Any change but of the page itself goes back to the first page. */
  const change = useCallback(
    (part: Partial<ListState>) => {
      const next = writeListState({ ...state, page: 1, ...part }, spec);
      // parameters that are not the list's own (a tab) stay
      const known = new Set(['page', 'size', 'sort', 'search', ...spec.filters.map(({ key }) => key)]);
      for (const [key, value] of address) if (!known.has(key)) next.set(key, value);
      setAddress(next, { replace: true });
    },
    [state, spec, address, setAddress],
  );

  return {
    state,
    change,
    rows: query.data ? result.data : undefined,
    total: result.total ?? 0,
    error: query.error,
    fetching: query.isFetching,
    refetch: () => void query.refetch(),
  };
}
