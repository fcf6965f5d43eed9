import type { Field } from '@liandiao/forms/definition';
import type { ComponentType } from 'react';

/** What every control is given. */
export interface ControlProps {
  id: string;
  field: Field;
  value: unknown;
  /** undefined clears the field */
  onChange(value: unknown): void;
  onLeave(): void;
  invalid: boolean;
  /** draws a field within this one */
  Part: ComponentType<{ field: Field }>;
}

/** Attributes by which screen readers find what is said about a control. */
export const described = (id: string, invalid: boolean) => ({
  'aria-describedby': `${id}-note`,
  ...(invalid ? { 'aria-invalid': true, status: 'error' as const } : {}),
});
