import type { FormRecord } from '@liandiao/forms/definition';

/** How a matter comes to the desk; the form asks for something else each time. */
export const registrationKinds = ['self', 'agent', 'group', 'anonymous', 'dictated'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** Which of the five a record is; somebody who dictates may still come by an agent. */
export function kindOf(record: FormRecord): RegistrationKind {
  if (record.anonymous === true) return 'anonymous';
  if (Array.isArray(record.representatives)) return 'group';
  if (record.agent) return 'agent';
  return record.dictated === true ? 'dictated' : 'self';
}

/**
 * The record as another kind of matter. What the person typed for the kind he leaves comes back when he returns:
 * `kept` holds it meanwhile.
 */
export function withKind(record: FormRecord, kind: RegistrationKind, kept: FormRecord = {}): FormRecord {
  const { agent, representatives, ...rest } = record;
  return {
    ...rest,
    anonymous: kind === 'anonymous',
    dictated: kind === 'dictated',
    ...(kind === 'agent' ? { agent: agent ?? kept.agent ?? {} } : {}),
    ...(kind === 'group' ? { representatives: representatives ?? kept.representatives ?? [{}] } : {}),
    ...(kind === 'group' && !(Number(rest.headCount) >= 2) ? { headCount: 2 } : {}),
    ...(kind !== 'group' && kindOf(record) === 'group' && rest.headCount === 2 ? { headCount: 1 } : {}),
  };
}
