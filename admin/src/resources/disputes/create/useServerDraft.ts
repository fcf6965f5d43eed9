import type { DisputeDetail } from '@liandiao/cms/contract';
import { useCallback, useRef, useState } from 'react';
import { desk } from '../../../providers/desk';
import { DeskError } from '../../../providers/deskError';
import { randomKey } from '../../../providers/idempotency';

interface Saved {
  documentId: string | undefined;
  /** when the server last took it, ISO */
  at: string | undefined;
  /** why the last save failed; what was typed is kept here meanwhile */
  trouble: string | undefined;
}

/** A draft on the server: saved one at a time in the order of asking, made by the first save. */
export function useServerDraft(begun: string | undefined) {
  const [saved, setSaved] = useState<Saved>({ documentId: begun, at: undefined, trouble: undefined });
  const documentId = useRef(begun);
  const key = useRef(randomKey());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const save = useCallback((body: object): Promise<boolean> => {
    const write = async () => {
      try {
        const draft = { ...body, draft: true };
        const answer = await (documentId.current
          ? desk<DisputeDetail>(`/disputes/${documentId.current}`, { method: 'PUT', body: draft })
          : // another body is another deed: a lost answer costs one draft more, never the input
            desk<DisputeDetail>('/disputes', { method: 'POST', body: draft, idempotencyKey: key.current }));
        documentId.current = answer.data.documentId;
        setSaved({ documentId: answer.data.documentId, at: new Date().toISOString(), trouble: undefined });
        return true;
      } catch (error) {
        key.current = randomKey();
        const trouble = error instanceof DeskError ? error.message : String(error);
        setSaved((before) => ({ ...before, trouble }));
        return false;
      }
    };
    const next = queue.current.then(write);
    queue.current = next;
    return next;
  }, []);

  /** The id once every save under way has ended. */
  const settledId = useCallback(async () => {
    await queue.current;
    return documentId.current;
  }, []);

  return { saved, save, settledId };
}
