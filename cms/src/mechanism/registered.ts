import { normalise, normalisePhone } from '@liandiao/privacy/fields';
import type { Employer, Person, RegistrationFields } from '../contract';
import type { Registered } from './caseFile';

/** A form nobody has filled in yet. */
export const emptyRegistered: Registered = {
  channel: null,
  scopeKind: null,
  eventType: null,
  insuranceKinds: [],
  feePeriodFrom: null,
  feePeriodTo: null,
  amount: null,
  town: null,
  content: null,
  leads: null,
  materials: [],
  anonymous: false,
  dictated: false,
  headCount: null,
  applicant: null,
  agent: null,
  representatives: [],
  employer: null,
  externalReference: null,
  assessment: null,
  extra: {},
};

/**
 * What was typed, over what stands: fields that were not sent keep their value, numbers are normalised (NFKC, no
 * spaces, upper case). An anonymous matter keeps no person (D13).
 */
export function registered(before: Registered, typed: RegistrationFields): Registered {
  const sent = Object.fromEntries(
    Object.entries(typed).filter(([key, value]) => value !== undefined && key in before),
  );
  const merged: Registered = { ...before, ...(sent as Partial<Registered>) };
  return {
    ...merged,
    content: merged.content || null,
    leads: merged.leads || null,
    insuranceKinds: [...new Set(merged.insuranceKinds ?? [])],
    materials: [...new Set(merged.materials ?? [])],
    anonymous: merged.anonymous ?? false,
    dictated: merged.dictated ?? false,
    extra: merged.extra ?? {},
    applicant: merged.anonymous ? null : person(merged.applicant),
    agent: merged.anonymous ? null : person(merged.agent),
    representatives: merged.anonymous
      ? []
      : (merged.representatives ?? []).flatMap((representative) => person(representative) ?? []),
    employer: employer(merged.employer),
  };
}

function person(typed: Person | null | undefined): Person | null {
  if (!typed) return null;
  const whole = {
    ...filled('name', typed.name),
    ...filled('phone', typed.phone && normalisePhone(typed.phone)),
    ...filled('idNumber', typed.idNumber && normalise(typed.idNumber)),
    ...filled('address', typed.address),
  };
  return Object.keys(whole).length > 0 ? whole : null;
}

function employer(typed: Employer | null | undefined): Employer | null {
  if (!typed) return null;
  const whole = {
    ...filled('name', typed.name),
    ...filled('creditCode', typed.creditCode && normalise(typed.creditCode)),
    ...filled('address', typed.address),
    ...filled('legalRepresentative', typed.legalRepresentative),
    ...filled('phone', typed.phone && normalisePhone(typed.phone)),
  };
  return Object.keys(whole).length > 0 ? whole : null;
}

const filled = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> => {
  const trimmed = value?.trim();
  return trimmed ? ({ [key]: trimmed } as Record<K, string>) : {};
};

/**
 * The key of an employer's one file (一企一档): its credit code, else its name and address.
 * Undefined while neither is known.
 */
export function employerIdentity(complained: Employer | null): string | undefined {
  if (complained?.creditCode) return `code:${complained.creditCode}`;
  if (!complained?.name) return undefined;
  return `name:${normalise(complained.name)}|${normalise(complained.address ?? '')}`.slice(0, 250);
}
