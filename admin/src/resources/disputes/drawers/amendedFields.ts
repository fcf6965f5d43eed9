import type { FormDefinition, FormRecord } from '@liandiao/forms/definition';
import { registrationBody } from '../registrationBody';

/** Nothing is hidden in it. */
const everything: FormDefinition = {
  key: 'all',
  title: { zh: '全部' },
  aliases: [],
  sections: [],
  notes: [],
  copies: [],
};

/** Of the whole form only what differs: what nobody touched is nobody's correction. */
export function amendedFields(before: FormRecord, after: FormRecord): Record<string, unknown> {
  const was: Record<string, unknown> = registrationBody(everything, before);
  const is: Record<string, unknown> = registrationBody(everything, after);
  return Object.fromEntries(
    Object.entries(is).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  );
}
