import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { desk } from './desk';
import type { DeskRequest } from './deskClient';
import { createKeyring } from './idempotency';

const keys = createKeyring();

/**
 * Does something on the server: `const { perform, performing } = useDeed()`, then
 * `await perform<DisputeDetail>('/disputes/…/actions/accept', body)`. The same deed pressed twice carries the same
 * Idempotency-Key; `onAnswer` hears the answer at once; afterwards every list, count and case on screen is read again. Throws a DeskError.
 */
export function useDeed() {
  const client = useQueryClient();
  const [performing, setPerforming] = useState(false);
  const perform = useCallback(
    async <T>(
      path: string,
      body: unknown,
      method: DeskRequest['method'] = 'POST',
      onAnswer?: (answer: T) => void,
    ): Promise<T> => {
      setPerforming(true);
      try {
        const idempotencyKey = method === 'POST' ? keys.keyFor(path, body) : undefined;
        const answer = await desk<T>(path, { method, body, ...(idempotencyKey ? { idempotencyKey } : {}) });
        keys.done(path, body);
        onAnswer?.(answer);
        await client.invalidateQueries();
        return answer;
      } finally {
        setPerforming(false);
      }
    },
    [client],
  );
  return { perform, performing };
}
