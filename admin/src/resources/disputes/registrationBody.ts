import type { Assessment, DisputeAnswer, RegistrationFields } from '@liandiao/cms/contract';
import { type FormDefinition, type FormRecord, isEmpty, withoutHidden } from '@liandiao/forms/definition';

type Body = Required<Omit<RegistrationFields, 'eventType'>>;

/**
 * What annex 2 sends: every field, cleared ones as null, so that a draft forgets what was taken out of it. Answers of
 * hidden fields stay behind: an anonymous matter sends no applicant (D13).
 */
export function registrationBody(definition: FormDefinition, typed: FormRecord): Body {
  const record = withoutHidden(definition, typed);
  const anonymous = record.anonymous === true;
  return {
    channel: one(record.channel),
    scopeKind: one(record.scopeKind),
    applicant: anonymous ? null : part(record.applicant),
    employer: part(record.employer),
    content: text(record.content),
    materials: several(record.materials),
    insuranceKinds: several(record.insuranceKinds),
    feePeriodFrom: one(record.feePeriodFrom),
    feePeriodTo: one(record.feePeriodTo),
    amount: typeof record.amount === 'number' ? record.amount : null,
    town: one(record.town),
    anonymous,
    dictated: record.dictated === true,
    leads: text(record.leads),
    agent: anonymous ? null : part(record.agent),
    representatives: anonymous ? [] : rows(record.representatives),
    headCount: typeof record.headCount === 'number' ? record.headCount : null,
    externalReference: part(record.externalReference) as Body['externalReference'],
    assessment: part(record.assessment) as Assessment | null,
    extra: (record.extra as Record<string, unknown> | undefined) ?? {},
  };
}

/** The same for a draft, which may stop anywhere: what the server would refuse as unfinished waits for the next save. */
export function draftBody(definition: FormDefinition, typed: FormRecord): Body {
  const body = registrationBody(definition, typed);
  const reference = body.externalReference;
  return { ...body, externalReference: reference?.system && reference.number ? reference : null };
}

/** A registered dispute or a draft as the form fills it in; nothing is left of what was null. */
export function recordOf(dispute: DisputeAnswer): FormRecord {
  const { employer, agent, representatives, registeredAt, ...rest } = dispute;
  const names = [
    'channel',
    'scopeKind',
    'applicant',
    'content',
    'materials',
    'insuranceKinds',
    'feePeriodFrom',
    'feePeriodTo',
    'amount',
    'town',
    'anonymous',
    'dictated',
    'leads',
    'headCount',
    'externalReference',
    'assessment',
    'extra',
  ] as const;
  const { documentId: _documentId, ...named } = employer ?? {};
  return withoutNothing({
    ...Object.fromEntries(names.map((name) => [name, rest[name]])),
    employer: named,
    agent,
    registeredAt: dispute.status === 'draft' ? undefined : registeredAt,
    representatives: representatives.length > 0 ? representatives : undefined,
    // a database may give cents back as digits
    amount: dispute.amount === null ? undefined : Number(dispute.amount),
  });
}

/** Something worth keeping on the server was typed. */
export function worthKeeping(record: FormRecord): boolean {
  const said = [record.content, record.leads, ...values(record.employer), ...values(record.applicant)];
  return said.some((value) => !isEmpty(value));
}

const one = (value: unknown) => (isEmpty(value) ? null : String(value));
const text = (value: unknown) => (isEmpty(value) ? null : String(value).trim());
const several = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
const values = (value: unknown) => (typeof value === 'object' && value !== null ? Object.values(value) : []);

/** A part of the form with its filled-in fields alone; null when there are none. */
function part(value: unknown): Record<string, never> | null {
  if (typeof value !== 'object' || value === null) return null;
  const filled = Object.entries(value)
    .filter(([, one]) => !isEmpty(one))
    .map(([key, one]) => [key, typeof one === 'string' ? one.trim() : one]);
  return filled.length > 0 ? (Object.fromEntries(filled) as Record<string, never>) : null;
}

function rows(value: unknown): Record<string, never>[] {
  return Array.isArray(value) ? value.map(part).filter((row) => row !== null) : [];
}

function withoutNothing(record: FormRecord): FormRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  );
}
