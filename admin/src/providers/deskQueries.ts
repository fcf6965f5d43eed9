import { useQueries } from '@tanstack/react-query';
import { desk } from './desk';
import type { DeskError } from './deskError';

/** Reads several routes of one kind, under the keys of `useDeskQuery`; undefined is one that is not there yet. */
export function useDeskQueries<T>(paths: readonly string[]): (T | undefined)[] {
  return useQueries({
    queries: paths.map((path) => ({
      queryKey: ['desk', path, {}],
      queryFn: async () => ({ data: await desk<T>(path) }),
      retry: (count: number, error: unknown) => (error as DeskError).statusCode === 0 && count < 2,
    })),
  }).map(({ data }) => data?.data);
}
