import type { z } from 'zod';
import type { FieldError } from './refusals';

/** A shape's input, or every field that is wrong with it, in Chinese. */
export function readInput<S extends z.ZodType>(
  schema: S,
  raw: unknown,
): { input: z.infer<S>; errors: [] } | { input: undefined; errors: FieldError[] } {
  const read = schema.safeParse(raw, { error: sentence });
  if (read.success) return { input: read.data, errors: [] };
  return { input: undefined, errors: oneEach(read.error.issues.flatMap(fieldErrors)) };
}

/** A field that is wrong in two ways is named once: the first sentence says enough. */
const oneEach = (errors: FieldError[]): FieldError[] =>
  errors.filter(({ path }, index) => errors.findIndex((other) => other.path === path) === index);

const fieldErrors = (issue: z.core.$ZodIssue): FieldError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        path: [...issue.path, key].join('.'),
        message: `没有「${key}」这一项，请去掉后重试。`,
      }))
    : [{ path: issue.path.join('.'), message: issue.message }];

/** For what the shapes themselves have no sentence for. */
const sentence: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? '请填写此项。' : '此项的格式不对，请检查。';
  if (issue.code === 'invalid_value') return '请从可选项中选择。';
  if (issue.code === 'too_big') return '此项超出允许的大小，请缩短或改小。';
  if (issue.code === 'too_small') return '此项太短或太小，请补充。';
  return '此项填写有误，请检查。';
};
