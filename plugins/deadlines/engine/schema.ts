import { z } from 'zod';
import { isDay } from './day';
import type { CaseFacts, Condition, DeadlineRule, EventPattern } from './rule';
import type { CalendarYear, DayOverride, Period } from './types';

const text = z.string('必须是文字').trim().min(1, '不能为空');
const name = z.string('必须是名称').min(1, '不能为空');
const positive = z.int('必须是正整数').min(1, '必须是正整数').max(36_500, '不能超过 36500');
const notNegative = z.int('必须是整数').min(0, '不能是负数');
const day = z.string('必须是日期，写成 YYYY-MM-DD').refine(isDay, {
  error: (issue) => `日期「${String(issue.input)}」不存在，请按 YYYY-MM-DD 填写`,
});
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], '必须是文字、数字、是否或空');

/** A period as it is written in a rule or asked for in a request. */
export const periodSchema: z.ZodType<Period> = z.strictObject({
  amount: positive,
  unit: z.enum(['workday', 'day'], '只能是 workday（工作日）或 day（日）'),
  rollover: z.enum(['nextWorkday', 'none'], '只能是 nextWorkday（顺延）或 none（不顺延）').optional(),
});

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ attribute: name, is: z.union([scalar, z.array(scalar).min(1)]) }),
      z.strictObject({ event: name }),
    ],
    '条件写法不对：只能是 all、any、not、attribute 加 is、event 之一',
  ),
);

const patternSchema: z.ZodType<EventPattern> = z.union(
  [
    name,
    z.strictObject({
      event: z.union([name, z.array(name).min(1)]),
      label: text.optional(),
      when: conditionSchema.optional(),
      unitNotIn: name.optional(),
      after: name.optional(),
      anySubject: z.boolean().optional(),
    }),
  ],
  '事件写法不对：写事件名，或 { event, label, when, unitNotIn, after, anySubject }',
);

const afterEvent = z.strictObject({ event: patternSchema, workdays: positive });

/** What of a rule is neither its name nor its source: the part kept as JSON. */
export const ruleDefinitionSchema = z.strictObject({
  when: conditionSchema,
  per: name.optional(),
  obligor: z.array(name).min(1, '至少写一个责任角色'),
  start: z.strictObject({
    anyOf: z.array(patternSchema).min(1, '至少写一个起算事件'),
    pick: z.enum(['firstNamed', 'latest'], '只能是 firstNamed 或 latest').optional(),
    latest: afterEvent.optional(),
  }),
  due: z.union(
    [periodSchema, z.strictObject({ attribute: name })],
    '期限写法不对：{ amount, unit } 或 { attribute }',
  ),
  notBefore: afterEvent.optional(),
  extension: z.strictObject({ event: name, maxDays: positive, times: positive }).optional(),
  metBy: z.array(patternSchema).min(1, '至少写一个完成事件'),
  voidBy: z.array(patternSchema).optional(),
  warn: z
    .strictObject({ yellow: notNegative, orange: notNegative })
    .refine(({ yellow, orange }) => yellow >= orange, '黄灯天数不能少于橙灯天数')
    .optional(),
});

/** A rule as data; unknown keys are refused, so that a misspelt one is not silently without effect. */
export const deadlineRuleSchema: z.ZodType<DeadlineRule> = z.strictObject({
  key: z
    .string('必须是编码')
    .regex(/^[A-Za-z][A-Za-z0-9.-]*$/, '编码只能用字母、数字、点和连字符，以字母开头'),
  title: text,
  clause: text,
  origin: z.enum(['notice', 'office'], '只能是 notice（文件规定）或 office（内部规则）'),
  version: positive,
  ...ruleDefinitionSchema.shape,
});

const namedDays = z.array(z.strictObject({ on: day, name: text }), '必须是日期清单');

/** A year's calendar; beyond the engine's own fields only where the notice is to be found. */
export const calendarYearSchema = z.strictObject({
  year: z.int('必须是年份').min(1900, '年份过早').max(2199, '年份过晚'),
  status: z.enum(['official', 'draft'], '只能是 official（正式）或 draft（草案）'),
  source: text,
  documentNumber: text.nullish(),
  issuedOn: day.nullish(),
  address: z.url('必须是网址').nullish(),
  holidays: namedDays,
  makeUpWorkdays: namedDays,
}) satisfies z.ZodType<CalendarYear>;

/** One day set apart by the administrator. */
export const dayOverrideSchema: z.ZodType<DayOverride> = z.strictObject({
  on: day,
  workday: z.boolean('必须是 true 或 false'),
  reason: text,
});

/** A case's facts as they come from outside. */
export const caseFactsSchema: z.ZodType<CaseFacts> = z.strictObject({
  attributes: z.record(z.string(), scalar, '必须是对象'),
  roles: z.record(z.string(), z.array(z.string()), '必须是对象'),
  events: z
    .array(
      z.strictObject({
        name,
        on: day,
        subject: z.string().optional(),
        unit: z.string().optional(),
        amount: z.number().optional(),
      }),
      '必须是事件清单',
    )
    .max(1000, '一次最多 1000 个事件'),
});
