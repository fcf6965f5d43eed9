import type { FormRecord } from '@liandiao/forms/definition';
import { createContext, useContext } from 'react';
import type { Problem } from './problems';

/** A form being filled in: what its fields read and write. */
export interface FormState {
  record: FormRecord;
  change(path: string, value: unknown): void;
  /** several at once, as when a known employer fills in */
  changeAll(values: Record<string, unknown>): void;
  /** the person has left the field: from now on it may complain */
  leave(path: string): void;
  problemAt(path: string, within?: boolean): Problem | undefined;
  /** the id of a field's control, unique on the page */
  idOf(path: string): string;
}

export const FormContext = createContext<FormState | null>(null);

/** The form around a field. */
export function useFormState(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field outside of a form');
  return form;
}
