import { useEffect, useRef } from 'react';
import { useFormState } from '../../../ui/form/FormContext';

/** Fills in what the person has not decided, once it is known; never over a decision of his. */
export function useStartWith(values: Record<string, unknown>): void {
  const form = useFormState();
  const latest = useRef(form);
  latest.current = form;
  const text = JSON.stringify(values);
  useEffect(() => {
    const open = Object.entries(JSON.parse(text) as Record<string, unknown>).filter(
      ([path, value]) => value && latest.current.record[path] === undefined,
    );
    if (open.length > 0) latest.current.changeAll(Object.fromEntries(open));
  }, [text]);
}
