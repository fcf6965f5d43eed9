import { type BaseRecord, useCustom } from '@refinedev/core';
import { keepPreviousData } from '@tanstack/react-query';
import type { DeskError } from './deskError';
import type { Query } from './query';

interface Options {
  enabled?: boolean;
  /** milliseconds; stops while nobody is at the screen */
  every?: number;
  /** keeps the last answer on screen while the next one loads */
  keep?: boolean;
}

/**
 * Reads a route that is no resource's list (`/workbench`, `/me` …). `answer` is the whole body.
 * The key is `['desk', path, query]`, so that deeds can refresh what they change.
 */
export function useDeskQuery<T>(path: string, query?: Query, options: Options = {}) {
  const { query: state } = useCustom<BaseRecord, DeskError>({
    url: path,
    method: 'get',
    config: { query },
    errorNotification: false,
    queryOptions: {
      queryKey: ['desk', path, query ?? {}],
      enabled: options.enabled ?? true,
      retry: (count, error) => error.statusCode === 0 && count < 2,
      ...(options.every
        ? { refetchInterval: () => (recentlyUsed() ? (options.every as number) : false) }
        : {}),
      ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    },
  });
  return {
    answer: state.data?.data as T | undefined,
    error: state.error,
    loading: state.isLoading,
    fetching: state.isFetching,
    refetch: state.refetch,
  };
}

const idleAfter = 10 * 60_000;
let lastUse = Date.now();
for (const event of ['pointerdown', 'keydown', 'focus'] as const) {
  window.addEventListener(event, () => {
    lastUse = Date.now();
  });
}

/** Refreshing by itself must not keep an abandoned session alive (security.md P2: idle 30 minutes). */
function recentlyUsed(): boolean {
  return Date.now() - lastUse < idleAfter;
}
