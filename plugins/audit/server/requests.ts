import { errors } from '@strapi/utils';
import { z } from 'zod';
import { outcomes } from '../chain';
import { startOfDay } from './shanghaiTime';

const DAY = 86_400_000;

/** A day, or an instant, as milliseconds; a day as `to` means its end. */
function instant(end: boolean) {
  const read = (text: string): number => {
    const day = startOfDay(text);
    if (!Number.isNaN(day)) return end ? day + DAY : day;
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  };
  return z
    .string()
    .refine((text) => !Number.isNaN(read(text)), '日期请写成 YYYY-MM-DD，例如 2026-11-22')
    .transform(read);
}

const text = (longest: number) =>
  z.string('请写成一个值').trim().min(1, '不能为空').max(longest, `不能超过 ${longest} 个字`);

const whole = (message: string) =>
  z
    .string(message)
    .regex(/^[1-9]\d{0,14}$/, message)
    .transform(Number);

/** `GET /api/audit/entries`: everything arrives as text. */
export const entriesRequest = z
  .strictObject({
    from: instant(false),
    to: instant(true),
    actor: text(100),
    unit: text(100),
    /** one action, or all of a kind: `dispute.*` */
    action: text(100).regex(/^[\w-]+\.([\w-]+|\*)$/, '操作请写成 dispute.transfer 或 dispute.*'),
    /** documentId of what was acted upon */
    object: text(100),
    outcome: z.enum(outcomes, '结果请填 done（完成）、refused（被拒绝）或 failed（失败）'),
    search: text(100),
    /** entries older than this one */
    before: whole('before 请填序号'),
    pageSize: whole('每页条数请填 1 至 100').refine((size) => size <= 100, '每页不超过 100 条'),
  })
  .partial();

export type EntriesRequest = z.infer<typeof entriesRequest>;

/** `GET /api/audit/entries/:sequence`. */
export const entryRequest = z.object({ sequence: whole('序号请填正整数') });

/** What was sent, read by a shape. @throws a 400 that names the fields, in Strapi's error form */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const fields = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: key, message: `不认识的条件：${key}` }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
  throw new errors.ValidationError(fields[0]?.message ?? '填写有误，请检查。', { errors: fields });
}
