import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '请填写日期，格式如 2026-09-30')
  .refine(exists, '没有这一天，请检查日期')
  .refine(plausible, '年份不对，请检查日期');

/** A month, `YYYY-MM`: fee periods are months (D2). */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '请填写月份，格式如 2024-04');

/** An instant with its zone, `2026-09-30T10:00:00+08:00`. */
export const instant = z.iso
  .datetime({ offset: true, message: '请填写带时区的时间，格式如 2026-09-30T10:00:00+08:00' })
  .refine(plausible, '年份不对，请检查时间');

/** A text that says something, at most `max` characters. */
export const text = (max = 2000) =>
  z.string({ error: '请填写' }).trim().min(1, '请填写').max(max, `不超过 ${max} 个字`);

/** A text that may be empty or absent. */
export const note = (max = 2000) => z.string().trim().max(max, `不超过 ${max} 个字`).optional();

/** A code out of a profile's list; whether the list knows it is checked where the lists are at hand. */
export const code = z.string({ error: '请选择' }).min(1, '请选择').max(60);

/** Money in integer cents (security.md P11). */
export const cents = z
  .number({ error: '请填写金额（数字）' })
  .int('金额以分为单位，须为整数')
  .min(0, '金额不能为负')
  .max(Number.MAX_SAFE_INTEGER);

/** How the applicant was told something: when, by which way, what (R15). */
export const telling = z.strictObject({ at: instant, method: code, content: text() });
export type Telling = z.infer<typeof telling>;

/** Years of paper, not of slipped keys: neither database nor calendar is asked about the year 0 or 9999. */
function plausible(value: string): boolean {
  return value >= '1950' && value < '2200';
}

function exists(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === value;
}
