import { errors } from '@strapi/utils';
import type { ZodError } from 'zod';
import { DeadlineError } from '../engine';

export type FieldError = { path: string; message: string };

/** A 400 that names the fields, in Strapi's error shape. */
export function refusal(fields: FieldError[]): Error {
  return new errors.ValidationError(fields[0]?.message ?? '填写有误，请检查。', { errors: fields });
}

/** What zod found, field by field, below a common prefix. */
export function fieldErrors(error: ZodError, prefix: string[] = []): FieldError[] {
  return error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? `不认识的字段：${issue.keys.join('、')}` : undefined;
    return { path: [...prefix, ...issue.path].join('.'), message: unknown ?? issue.message };
  });
}

/** Does something, and turns what the engine refuses into a 400. */
export function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DeadlineError) throw refusal([{ path: error.path ?? '', message: error.message }]);
    throw error;
  }
}
