import { z } from 'zod';
import type { ActionName } from './codes';
import { agreements, contactDirections, linkKinds, recoverySteps, routes } from './codes';
import { registrationFields } from './registration';
import { cents, code, day, instant, note, telling, text } from './values';

/** Somebody who took part in a mediation (R34). */
const mediator = z.strictObject({ kind: code, name: text(60), organisation: note(200).nullable() });

/** The rung of the ladder: 1 催办, 2 再次催办, 3 督办; the next one when it is not given. */
const supervisionLevel = z.number().int().min(1).max(3).nullish();

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
  'refer-to-conference': z.strictObject({ question: text() }),
  decide: z.strictObject({
    conference: code,
    lead: code,
    assisting: z.array(code).max(30).default([]),
    measures: text(5000),
  }),
  reassign: z.strictObject({ unit: code, reason: text() }),
  'request-assistance': z.strictObject({
    units: z.array(code).min(1, '请选择协办单位').max(30),
    opinion: text(),
  }),
  'sign-assistance': z.strictObject({ assistance: code.nullish(), handler: code.nullish() }),
  'reply-measures': z.strictObject({ assistance: code.nullish(), measures: text() }),
  'reply-result': z.strictObject({ assistance: code.nullish(), result: text(5000) }),
  'chase-assistance': z.strictObject({ assistance: code, text: text() }),
  extend: z.strictObject({
    days: z
      .number({ error: '请填写延长天数' })
      .int('延长天数须为整数')
      .min(1, '至少延长 1 日')
      .max(366, '延长天数过大'),
    reason: text(),
  }),
  'approve-extension': z.strictObject({ applicantInformed: telling.nullish() }),
  'refuse-extension': z.strictObject({ reason: text() }),
  'report-upward': z.strictObject({ to: text(200), summary: text(5000) }),
  mediate: z.strictObject({
    /** an earlier mediation that goes on; a new one without */
    mediation: code.nullish(),
    kind: code,
    participants: z.array(mediator).max(30).default([]),
    place: note(200).nullable(),
    result: text(5000),
    agreement: z.enum(agreements, { error: '请选择协议形式：未达成、口头或书面' }),
    judicialConfirmedOn: day.nullish(),
  }),
  recover: z.strictObject({
    segment: code.nullish(),
    step: z.enum(recoverySteps, { error: '请选择追缴步骤' }),
    amount: cents.nullish(),
    /** the base declared or audited, in cents */
    base: cents.nullish(),
    paper: note(200).nullable(),
    note: note().nullable(),
  }),
  'retract-recovery': z.strictObject({
    /** its documentId, or its way as in `recover` */
    segment: code,
    step: z.enum(recoverySteps, { error: '请选择要撤销的追缴步骤' }),
    /** of several alike the one that stands there among the segment's steps, from 0; the last one without */
    place: z
      .number({ error: '步骤的次序须为数字' })
      .int('步骤的次序须为整数')
      .min(0, '步骤的次序从 0 起')
      .nullish(),
    reason: text(),
  }),
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
  'record-contact': z.strictObject({
    direction: z.enum(contactDirections, { error: '请选择告知或来话' }),
    method: code,
    content: text(),
  }),
  urge: z.strictObject({ to: code, text: text(), level: supervisionLevel }),
  supervise: z.strictObject({ to: code, text: text(), level: supervisionLevel }),
  link: z.strictObject({
    /** number or documentId of the other dispute */
    other: text(100),
    kind: z.enum(linkKinds, { error: '请选择关联关系' }),
    note: note().nullable(),
  }),
  unlink: z.strictObject({ link: code, reason: text() }),
  'conclude-review': z.strictObject({ conclusion: text() }),
  'supplement-file': z.strictObject({
    text: text(5000),
    attachments: z.array(code).max(50).default([]),
  }),
  reopen: z.strictObject({ reason: text() }),
} as const satisfies Record<ActionName, z.ZodObject>;

/** The input of one action, as it is after checking. */
export type ActionInput<A extends ActionName = ActionName> = z.infer<(typeof actionInputs)[A]>;

/** What every action's body carries beside its own input. */
export const deedFields = z.object({
  revision: z.number({ error: '缺少版本号 revision，请刷新后重试' }).int(),
  at: instant.optional(),
  confirm: z.array(z.string()).optional(),
});
