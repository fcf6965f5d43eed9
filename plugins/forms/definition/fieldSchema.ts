import { z } from 'zod';
import { conditionSchema } from './conditionSchema';
import { FIELD_TYPES, WIDTHS } from './fieldTypes';

/** A name in Chinese, and in English where there is one. */
export const wordsSchema = z.strictObject({
  zh: z.string().min(1, '中文名称不能为空'),
  en: z.string().min(1).optional(),
});

const PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;
const pathSchema = z.string().regex(PATH, '应写成小写字母开头的英文名，下级用点隔开，如 applicant.name');

const limitsSchema = z.strictObject({
  minLength: z.int().min(1).optional(),
  maxLength: z.int().min(1).max(20000).optional(),
  pattern: z.string().max(200).optional(),
  /** What to say when the pattern does not match. */
  patternMessage: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  integer: z.boolean().optional(),
  minItems: z.int().min(1).optional(),
  maxItems: z.int().min(1).max(200).optional(),
  /** Days, months and instants: not after today. */
  notFuture: z.boolean().optional(),
});

const simpleField = {
  /** Where the answer lies in the record; custom fields lie under `extra.`. */
  path: pathSchema,
  /** The second path of a monthRange. */
  pathTo: pathSchema.optional(),
  type: z.enum(FIELD_TYPES),
  label: wordsSchema,
  help: wordsSchema.optional(),
  placeholder: wordsSchema.optional(),
  width: z.enum(WIDTHS).default('full'),
  /** A column of the record; false is a field the county added. */
  builtin: z.boolean().default(false),
  /** The mechanism needs it: a designer may not remove or hide it. */
  locked: z.boolean().default(false),
  required: z.boolean().default(false),
  requireWhen: conditionSchema.optional(),
  showWhen: conditionSchema.optional(),
  readOnly: z.boolean().default(false),
  /** Personal data: masked by the kind named. */
  privacy: z.enum(['name', 'idNumber', 'phone', 'address']).optional(),
  default: z.unknown().optional(),
  dictionary: z.string().optional(),
  /** A choice of units: only those of this kind. */
  unitKind: z.string().optional(),
  limits: limitsSchema.optional(),
  inLedgers: z.boolean().default(true),
  printed: z.boolean().default(true),
};

export type Words = z.infer<typeof wordsSchema>;
export type Limits = z.infer<typeof limitsSchema>;

/** One field of a form; `fields` are the parts of each row of a list. */
export interface Field extends z.infer<z.ZodObject<typeof simpleField>> {
  fields?: Field[] | undefined;
}

export const fieldSchema: z.ZodType<Field> = z.lazy(() =>
  z.strictObject({ ...simpleField, fields: z.array(fieldSchema).min(1).optional() }),
);
