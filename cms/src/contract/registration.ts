import { z } from 'zod';
import { cents, code, day, instant, month, note } from './values';

const short = (max = 200) => z.string().trim().max(max, `不超过 ${max} 个字`);

/** A natural person on a form; which fields are required is the form definition's affair. */
export const person = z.strictObject({
  name: short(60).optional(),
  phone: short(40).optional(),
  idNumber: short(40).optional(),
  address: short(300).optional(),
});
export type Person = z.infer<typeof person>;

/** The unit complained of (annex 2, 所诉单位信息). */
export const employer = z.strictObject({
  name: short(200).optional(),
  creditCode: short(40).optional(),
  address: short(300).optional(),
  legalRepresentative: short(60).optional(),
  phone: short(40).optional(),
});
export type Employer = z.infer<typeof employer>;

/** The clerk's reading of the matter, which the suggested tier rests on (R16–R19, R34a). */
export const assessment = z.strictObject({
  factsClear: z.boolean().nullish(),
  dutyClear: z.boolean().nullish(),
  unitsInvolved: z.number().int().min(1).max(50).nullish(),
  publicOpinionRisk: z.boolean().nullish(),
  massIncidentRisk: z.boolean().nullish(),
});
export type Assessment = z.infer<typeof assessment>;

/** Somebody else's number for the same matter (12345, 12366, petition), with its own due date (X1). */
export const externalReference = z.strictObject({
  system: short(60),
  number: short(100),
  dueOn: day.nullish(),
});

/** Annex 2 as it crosses the wire (api.md, register). Required-ness is decided by the published form. */
export const registrationFields = z.strictObject({
  channel: code.nullish(),
  scopeKind: code.nullish(),
  applicant: person.nullish(),
  employer: employer.nullish(),
  content: note(5000).nullable(),
  materials: z.array(code).max(50).nullish(),
  insuranceKinds: z.array(code).max(50).nullish(),
  feePeriodFrom: month.nullish(),
  feePeriodTo: month.nullish(),
  amount: cents.nullish(),
  town: code.nullish(),
  anonymous: z.boolean().nullish(),
  dictated: z.boolean().nullish(),
  leads: note(5000).nullable(),
  agent: person.omit({ address: true }).nullish(),
  representatives: z.array(person).max(5, '代表人最多 5 名').nullish(),
  headCount: z.number().int().min(1, '人数至少为 1').max(1_000_000).nullish(),
  externalReference: externalReference.nullish(),
  assessment: assessment.nullish(),
  eventType: code.nullish(),
  extra: z.record(z.string(), z.unknown()).nullish(),
});
export type RegistrationFields = z.infer<typeof registrationFields>;

/** The body of `POST /api/disputes` and `PUT /api/disputes/:documentId`. */
export const registration = registrationFields.extend({
  registeredAt: instant.optional(),
  draft: z.boolean().optional(),
  noticeVersion: short(40).optional(),
  confirm: z.array(z.string()).optional(),
  revision: z.number().int().optional(),
});
export type Registration = z.infer<typeof registration>;
