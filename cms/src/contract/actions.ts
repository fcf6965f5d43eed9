import { z } from 'zod';
import type { ActionName } from './codes';
import { routes } from './codes';
import { registrationFields } from './registration';
import { code, day, instant, note, telling, text } from './values';

/**
 * What each action takes beside `revision`, `at` and `confirm` (api.md, Writing: actions).
 * The browser builds its drawers on the same shapes that the server checks.
 */
export const actionInputs = {
  'request-supplement': z.strictObject({
    missing: z.array(code).min(1, '请列出需补齐的资料（一次告知清楚）'),
    note: note(),
    reason: note(),
  }),
  'receive-supplement': z.strictObject({ received: z.array(code).min(1, '请勾选收到的资料') }),
  decline: z.strictObject({ ground: code, reason: text() }),
  'overturn-decline': z.strictObject({ reason: text() }),
  accept: z.strictObject({
    tier: code,
    route: z.enum(routes, { error: '请选择去向：自办、联合办、转办或职责不清' }),
    eventType: code,
    dueOn: day.nullish(),
    basis: note().nullable(),
  }),
  'settle-on-the-spot': z.strictObject({
    eventType: code,
    result: text(),
    outcome: code,
    resolvedBy: code,
    satisfaction: code.nullish(),
  }),
  transfer: z.strictObject({
    toUnit: code,
    problem: text(),
    applicantInformed: telling.nullish(),
  }),
  'inform-transfer': z.strictObject({ method: code, content: text() }),
  sign: z.strictObject({ handler: code.nullish() }),
  return: z.strictObject({ reason: text() }),
  'agree-return': z.strictObject({ note: note() }),
  'dispute-return': z.strictObject({ reason: text() }),
  designate: z.strictObject({ unit: code, reason: text() }),
  reroute: z.strictObject({
    route: z.enum(routes, { error: '请选择去向：自办、联合办、转办或职责不清' }),
    toUnit: code.nullish(),
    reason: text(),
  }),
  assign: z.strictObject({ handler: code }),
  classify: z.strictObject({ tier: code, reason: text(), dueOn: day.nullish(), basis: note().nullable() }),
  reply: z.strictObject({ result: text(5000), outcome: code, resolvedBy: code }),
  'send-back': z.strictObject({ reason: text() }),
  inform: z.strictObject({ method: code, content: text() }),
  revisit: z.strictObject({
    method: code,
    reached: z.boolean({ error: '请选择是否联系上申请人' }),
    satisfaction: code.nullish(),
    opinion: z.string().trim().max(2000).nullish(),
  }),
  archive: z.strictObject({
    summary: text(5000),
    result: text(5000),
    standing: note(5000).nullable(),
    retention: code.nullish(),
    incompleteReason: note().nullable(),
  }),
  close: z.strictObject({}),
  amend: registrationFields.partial().extend({ reason: text() }),
  'correct-acceptance': z.strictObject({ acceptedAt: instant, reason: text() }),
  withdraw: z.strictObject({ reason: text() }),
} as const satisfies Record<ActionName, z.ZodObject>;

/** The input of one action, as it is after checking. */
export type ActionInput<A extends ActionName = ActionName> = z.infer<(typeof actionInputs)[A]>;

/** What every action's body carries beside its own input. */
export const deedFields = z.object({
  revision: z.number({ error: '缺少版本号 revision，请刷新后重试' }).int(),
  at: instant.optional(),
  confirm: z.array(z.string()).optional(),
});
