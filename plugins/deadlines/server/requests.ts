import { z } from 'zod';
import { caseFactsSchema, isDay, type Period } from '../engine';

/** Longest period whose working is drawn day by day: ten years. */
const LONGEST = 3660;

const amount = z
  .string('请填写期限长度')
  .regex(/^[1-9]\d{0,3}$/, `期限长度必须是 1 至 ${LONGEST} 的整数`)
  .transform(Number)
  .refine((value) => value <= LONGEST, `期限长度不能超过 ${LONGEST}`);

/** `GET /api/deadlines/due`: everything arrives as text. */
export const dueRequest = z.object({
  start: z.string('请填写起算日，写成 YYYY-MM-DD').refine(isDay, {
    error: (issue) => `起算日「${String(issue.input)}」不是真实存在的日期，请按 YYYY-MM-DD 填写`,
  }),
  amount,
  unit: z.enum(['workday', 'day'], '期限单位请填 workday（工作日）或 day（日）'),
  rollover: z.enum(['nextWorkday', 'none'], '顺延方式请填 nextWorkday（顺延）或 none（不顺延）').optional(),
});

/** The period a request for a due date asks for. */
export const periodOf = ({ amount, unit, rollover }: z.infer<typeof dueRequest>): Period => ({
  amount,
  unit,
  ...(rollover === undefined ? {} : { rollover }),
});

/** `POST /api/deadlines/plan`. */
export const planRequest = z.object({ facts: caseFactsSchema }, '请提交 { facts }');

/** `GET /api/deadlines/calendar/:year`. */
export const calendarRequest = z.object({
  year: z
    .string()
    .regex(/^(19|20|21)\d{2}$/, '年份请填 1900 至 2199')
    .transform(Number),
});
