import { useEffect, useRef, useState } from 'react';
import { desk } from '../../providers/desk';
import { DeskError } from '../../providers/deskError';
import type { SuggestAnswer } from './suggestion';

const pause = 450;

/**
 * Asks for the suggestion while somebody types: once he pauses, and only the last question counts. The last answer
 * stays on screen until the next one is there. `question` undefined asks nothing.
 */
export function useSuggestion(question: object | undefined) {
  const [answer, setAnswer] = useState<SuggestAnswer>();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const latest = useRef(question);
  latest.current = question;
  const text = JSON.stringify(question);
  useEffect(() => {
    if (text === undefined) return;
    const abort = new AbortController();
    setAsking(true);
    const ask = async () => {
      try {
        const body = latest.current;
        const said = await desk<{ data: SuggestAnswer }>('/disputes/suggest', {
          method: 'POST',
          body,
          signal: abort.signal,
        });
        setAnswer(said.data);
        setTrouble(undefined);
      } catch (error) {
        if (abort.signal.aborted) return;
        setTrouble(error instanceof DeskError ? error.message : String(error));
      }
      if (!abort.signal.aborted) setAsking(false);
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return { answer, asking, trouble };
}
