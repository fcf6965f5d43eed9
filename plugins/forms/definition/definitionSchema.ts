import { z } from 'zod';
import { conditionSchema } from './conditionSchema';
import { fieldSchema, wordsSchema } from './fieldSchema';

const key = z.string().regex(/^[a-z][A-Za-z0-9-]*$/, '应写成小写字母开头的英文名，如 registration');

const sectionSchema = z.strictObject({
  key,
  title: wordsSchema,
  help: wordsSchema.optional(),
  showWhen: conditionSchema.optional(),
  /** The key of a notice text shown in the section. */
  notice: z.string().optional(),
  fields: z.array(fieldSchema),
});

/** A form as data: what a designer edits, a browser renders, a server checks. */
export const formDefinitionSchema = z.strictObject({
  key,
  title: wordsSchema,
  /** Longer or other names the form is known by (D1). */
  aliases: z.array(z.string()).default([]),
  clause: z.string().optional(),
  sections: z.array(sectionSchema).min(1, '表单至少要有一节'),
  /** The notes printed under the form. */
  notes: z.array(z.string()).default([]),
  /** The label of each printed copy. */
  copies: z.array(z.string()).default([]),
});

export type FormDefinition = z.infer<typeof formDefinitionSchema>;
export type Section = z.infer<typeof sectionSchema>;
