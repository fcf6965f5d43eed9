import { type FormRecord, type RecordFindings, withValueAt } from '@liandiao/forms/definition';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { FieldComplaint } from '../../providers/deskError';
import type { FormState } from './FormContext';
import { problemAt } from './problems';

interface Options {
  start: FormRecord;
  check: (record: FormRecord) => RecordFindings;
  onChange?: (record: FormRecord) => void;
}

/**
 * The state of a form over a plain record. `submitting()` makes every field speak and says whether nothing blocks;
 * `refused()` puts the server's complaints on their fields; both lead the eye to the first field that is wrong.
 */
export function useFormRecord({ start, check, onChange }: Options) {
  const [record, setRecord] = useState(start);
  const [left, setLeft] = useState<ReadonlySet<string> | 'all'>(new Set());
  const [complaints, setComplaints] = useState<readonly FieldComplaint[]>([]);
  const latest = useRef(record);
  const heard = useRef(onChange);
  heard.current = onChange;
  const container = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const findings = useMemo(() => check(record), [check, record]);

  const put = useCallback((next: FormRecord, paths: string[]) => {
    latest.current = next;
    setRecord(next);
    setComplaints((said) => said.filter((one) => !paths.some((path) => concerns(one.path, path))));
    heard.current?.(next);
  }, []);

  const changeAll = useCallback(
    (values: Record<string, unknown>) => {
      const entries = Object.entries(values);
      const next = entries.reduce<FormRecord>(
        (now, [path, value]) => withValueAt(now, path, value),
        latest.current,
      );
      put(
        next,
        entries.map(([path]) => path),
      );
    },
    [put],
  );
  const change = useCallback((path: string, value: unknown) => changeAll({ [path]: value }), [changeAll]);
  const replace = useCallback((next: FormRecord) => put(next, Object.keys(next)), [put]);
  const leave = useCallback(
    (path: string) =>
      setLeft((before) => (before === 'all' || before.has(path) ? before : new Set(before).add(path))),
    [],
  );

  const state: FormState = useMemo(
    () => ({
      record,
      change,
      changeAll,
      leave,
      problemAt: (path, within) => problemAt(path, { findings, complaints, left }, within),
      idOf: (path) => `${prefix}${path}`,
    }),
    [record, change, changeAll, leave, findings, complaints, left, prefix],
  );

  const submitting = useCallback((): boolean => {
    setLeft('all');
    if (findings.errors.length === 0) return true;
    focusFirstProblem(container);
    return false;
  }, [findings]);
  const refused = useCallback((said: readonly FieldComplaint[]) => {
    setComplaints(said);
    focusFirstProblem(container);
  }, []);

  return { state, record, latest, findings, complaints, container, replace, submitting, refused };
}

/** A complaint about a path is answered by changing it, a part of it, or what it is a part of. */
function concerns(complaint: string, changed: string): boolean {
  return complaint === changed || complaint.startsWith(`${changed}.`) || changed.startsWith(`${complaint}.`);
}

function focusFirstProblem(container: React.RefObject<HTMLElement | null>): void {
  // after the messages have been drawn
  setTimeout(() => {
    const field = container.current?.querySelector('[data-problem="error"]');
    const control = field?.querySelector<HTMLElement>('input, textarea, button');
    field?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    control?.focus({ preventScroll: true });
  }, 30);
}
