import { isCalendarDay } from '@liandiao/privacy/fields';
import type { CheckContext, Finding } from './context';
import type { Field } from './fieldSchema';
import { isEmpty } from './record';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** A month, YYYY-MM. */
export function checkMonth(value: unknown, field: Field, context: CheckContext): Finding[] {
  if (typeof value !== 'string' || !MONTH.test(value))
    return [{ message: '应为年月，如 2024-04，请重新选择' }];
  return notFuture(value, context.today.slice(0, 7), field);
}

/** A day, YYYY-MM-DD. */
export function checkDate(value: unknown, field: Field, context: CheckContext): Finding[] {
  if (typeof value !== 'string' || !isCalendarDay(value)) {
    return [{ message: '日期不存在，应如 2026-11-22，请重新选择' }];
  }
  return notFuture(value, context.today, field);
}

/** An instant with its zone; future is judged by its Shanghai day. */
export function checkInstant(value: unknown, field: Field, context: CheckContext): Finding[] {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (!parts || !isCalendarDay(parts[1] ?? '')) {
    return [{ message: '时间不正确，应如 2026-11-22T09:00:00+08:00，请重新选择' }];
  }
  return notFuture(shanghaiDay(parts[0]), context.today, field);
}

/** Both months of a range, each under its own path; the end may not lie before the start. */
export function checkMonthRange(from: unknown, to: unknown, field: Field, context: CheckContext): Finding[] {
  const pathTo = field.pathTo ?? field.path;
  if (isEmpty(from)) return [{ message: '还没有选起始年月，请补选' }];
  if (isEmpty(to)) return [{ message: '还没有选截止年月，请补选', at: pathTo }];
  const findings = [
    ...checkMonth(from, field, context),
    ...checkMonth(to, field, context).map((finding) => ({ ...finding, at: pathTo })),
  ];
  if (findings.length === 0 && String(from) > String(to)) {
    return [{ message: `截止年月 ${to} 早于起始年月 ${from}，请调整`, at: pathTo }];
  }
  return findings;
}

function notFuture(value: string, now: string, field: Field): Finding[] {
  if (!field.limits?.notFuture || value <= now) return [];
  return [{ message: '不能晚于今天，请重新选择' }];
}

/** Shanghai has kept UTC+8 without summer time since 1991. */
function shanghaiDay(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}
