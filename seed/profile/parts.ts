import { calendarYearSchema, deadlineRuleSchema } from '@liandiao/deadlines/engine';
import { conditionSchema, formDefinitionSchema } from '@liandiao/forms/definition';
import { z } from 'zod';

const text = z.string().trim().min(1, '不能为空，请填写');
const code = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, '编码只能用英文字母、数字和连字符，以字母开头，请改正');
const key = z
  .string()
  .regex(/^[a-z][A-Za-z0-9.-]*$/, '编码只能用英文字母、数字、点和连字符，以小写字母开头，请改正');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '应为年月，如 2024-04，请改正');
const day = z.iso.date({ error: '应为存在的日期，如 2024-09-26，请改正' });

export const countySchema = z.strictObject({
  name: text,
  nameEn: text,
  region: z.string().regex(/^\d{6}$/, '行政区划代码应为 6 位数字，请改正'),
  systemName: text,
  title: text,
  titleEn: text,
  mechanism: text,
  issuer: text,
  issuedOn: day,
  office: text,
  fonds: z.string().regex(/^[A-Z0-9]{4}$/, '全宗号应为 4 位数字或大写字母，请改正'),
});

/** How unpaid fees are recovered before and after the line (notice 四(四), D2). */
export const recoverySchema = z.strictObject({
  line: month,
  scopeKinds: z.array(code).min(1),
  taxUnit: code,
  clause: text,
  taxQuote: text,
  auditQuote: text,
});

export const profileFileSchema = z.strictObject({
  code,
  county: countySchema,
  recovery: recoverySchema,
  settings: z.array(
    z.strictObject({
      key: code,
      title: text,
      value: z.record(z.string(), z.json()),
      clause: text.optional(),
    }),
  ),
});

export const unitSchema = z.strictObject({
  code,
  name: text,
  shortName: text,
  nameEn: text.optional(),
  kind: code,
  region: z.string().regex(/^\d{6,12}$/, '行政区划代码应为 6 至 12 位数字，请改正'),
  parent: code.nullable(),
  isCentre: z.boolean(),
  mayAudit: z.array(code),
  archiveCode: z.string().regex(/^[A-Z]{2,6}$/, '机构代码应为 2 至 6 个大写字母，请改正'),
  liaisonPosts: z.array(text),
});

const itemSchema = z.strictObject({
  code,
  name: text,
  nameEn: text.optional(),
  description: text.optional(),
  attributes: z.record(z.string(), z.json()).optional(),
});

export const dictionarySchema = z.strictObject({
  code,
  name: text,
  nameEn: text.optional(),
  clause: text.optional(),
  description: text.optional(),
  items: z.array(itemSchema).min(1, '字典至少要有一项，请补充'),
});

export const tierSchema = z.strictObject({
  code,
  name: text,
  nameEn: text.optional(),
  rank: z.int().min(1),
  retention: code,
  clause: text,
  words: text,
  timeWords: text,
  when: z.array(z.strictObject({ if: conditionSchema, because: text })).min(1, '至少写一个条件，请补充'),
});

export const dutySchema = z.strictObject({
  key,
  unit: code.optional(),
  unitKind: code.optional(),
  role: z.enum(['lead', 'assisting', 'audit']),
  weight: z.int().min(0),
  clause: text,
  quote: text,
  when: conditionSchema.nullable(),
});

export const boundaryDecisionSchema = z.strictObject({
  key,
  matter: text,
  unit: code,
  when: conditionSchema,
  since: day,
  until: day.nullish(),
  decidedAt: text,
  documentNumber: text.nullish(),
});

export const numberingSchema = z.strictObject({
  key,
  name: text,
  nameEn: text.optional(),
  pattern: text,
  example: text,
  clause: text.optional(),
});

export const noticeTextSchema = z.strictObject({
  key,
  version: z.int().min(1),
  title: text,
  titleEn: text.optional(),
  body: text,
  clause: text.optional(),
});

/** The files of a profile and what each must look like. A folder's files are one record each. */
export const PARTS = {
  profile: { file: 'profile.json', schema: profileFileSchema },
  units: { file: 'units.json', schema: z.array(unitSchema).min(1) },
  dictionaries: { file: 'dictionaries.json', schema: z.array(dictionarySchema).min(1) },
  tiers: { file: 'tiers.json', schema: z.array(tierSchema).min(1) },
  duties: { file: 'duties.json', schema: z.array(dutySchema) },
  boundaryDecisions: { file: 'boundary-decisions.json', schema: z.array(boundaryDecisionSchema) },
  numbering: { file: 'numbering.json', schema: z.array(numberingSchema).min(1) },
  noticeTexts: { file: 'notice-texts.json', schema: z.array(noticeTextSchema) },
  rules: { file: 'deadline-rules.json', schema: z.array(deadlineRuleSchema).min(1) },
} as const;

export const FOLDERS = {
  calendars: { folder: 'calendars', schema: calendarYearSchema },
  forms: { folder: 'forms', schema: formDefinitionSchema },
} as const;
