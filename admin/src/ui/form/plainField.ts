import type { Field } from '@liandiao/forms/definition';

/** A field that a screen asks by itself, in the words of its language. */
export function plainField(
  asked: Pick<Field, 'path' | 'type'> & { label: string } & Partial<Omit<Field, 'path' | 'type' | 'label'>>,
): Field {
  return {
    width: 'full',
    builtin: true,
    locked: false,
    required: false,
    readOnly: false,
    inLedgers: true,
    printed: true,
    ...asked,
    label: { zh: asked.label },
  };
}
