import { isProvisional, type WorkCalendar } from './calendar';
import type { ClockStart } from './clockStart';
import { DeadlineError } from './DeadlineError';
import { formatDay, parseDay } from './day';
import { dueDate } from './dueDate';
import type { History } from './history';
import type { DeadlineRule } from './rule';
import type { Day } from './types';
import { addWorkdays } from './workdays';

export type ClockDue = {
  nominalOn: Day | null;
  dueOn: Day | null;
  provisional: boolean;
  extendedBy: number;
  notBeforeOn: Day | null;
};

/** Days granted after the start. @throws DeadlineError on more, or longer ones, than the rule allows (D7) */
function extendedBy(rule: DeadlineRule, history: History, start: ClockStart, subject?: string): number {
  const { extension } = rule;
  if (extension === undefined) return 0;
  const granted = history.matching(extension.event, subject).filter(({ index }) => index > start.event.index);
  if (granted.length > extension.times)
    throw new DeadlineError(`「${rule.title}」最多延期 ${extension.times} 次，已有 ${granted.length} 次`);
  let days = 0;
  for (const { amount } of granted) {
    if (amount === undefined || !Number.isSafeInteger(amount) || amount < 1 || amount > extension.maxDays)
      throw new DeadlineError(
        `「${rule.title}」的延期天数「${String(amount)}」必须是 1 至 ${extension.maxDays} 的整数`,
        'amount',
      );
    days += amount;
  }
  return days;
}

/** When a clock is due: by its period, or by the date set by hand (D9), or not yet known. */
export function clockDue(
  rule: DeadlineRule,
  start: ClockStart,
  history: History,
  calendar: WorkCalendar,
  subject?: string,
): ClockDue {
  if ('attribute' in rule.due) {
    const set = history.facts.attributes[rule.due.attribute] ?? null;
    const dueOn =
      set === null ? null : formatDay(parseDay(set, `「${rule.title}」的期限`, rule.due.attribute));
    return { nominalOn: dueOn, dueOn, provisional: false, extendedBy: 0, notBeforeOn: null };
  }
  const days = extendedBy(rule, history, start, subject);
  // The base of an extension is the raw last day, never the rolled one (deadlines.md §2).
  const period = days === 0 ? rule.due : { ...rule.due, amount: rule.due.amount + days };
  const due = dueDate(formatDay(start.day), period, calendar);
  const computed = { ...due, extendedBy: days, notBeforeOn: null };
  const floor = rule.notBefore && history.matching(rule.notBefore.event, subject).at(-1);
  if (!rule.notBefore || floor === undefined) return computed;
  const notBeforeOn = addWorkdays(floor.on, rule.notBefore.workdays, calendar);
  if (notBeforeOn <= due.dueOn) return computed;
  const provisional = due.provisional || isProvisional(parseDay(notBeforeOn), calendar);
  return { ...computed, dueOn: notBeforeOn, provisional, notBeforeOn };
}
