import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DeskError } from '../../providers/deskError';
import { useDeskQuery } from '../../providers/deskQuery';
import { arrange, type RowValues } from './arrange';
import { type ListState, readListState, writeListState } from './listState';

const spec = { filters: [] };

/**
 * A short list that the server gives whole (units, accounts): searched, sorted and paged here, with the same state
 * in the address as any other list.
 */
export function useRowsInHand<Row>(path: string, values: RowValues<Row>) {
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readListState(address, spec), [address]);
  const { answer, error, fetching, refetch } = useDeskQuery<{ data: Row[] }>(path);
  const rows = useMemo(() => answer && arrange(answer.data, state, values), [answer, state, values]);
  return {
    state,
    change: (part: Partial<ListState>) =>
      setAddress(writeListState({ ...state, page: 1, ...part }, spec), { replace: true }),
    all: answer?.data,
    rows: rows?.slice((state.page - 1) * state.size, state.page * state.size),
    total: rows?.length ?? 0,
    error: error as DeskError | null,
    fetching: fetching && answer === undefined,
    refetch: () => void refetch(),
  };
}
