import type { WorkCalendar } from './calendar';
import type { Clock } from './clock';
import { type DayNumber, formatDay, parseDay } from './day';
import { dayLabel } from './dayLabel';
import type { DeadlineRule } from './rule';
import { stepsOf } from './steps';
import type { Period, Step } from './types';

export type Explanation = {
  /** The working in sentences. */
  text: string;
  /** The same, day by day; empty where the date was set by hand. */
  days: Step[];
};

function dated(day: DayNumber, calendar: WorkCalendar): string {
  return `${formatDay(day)} ${dayLabel(day, calendar)}`;
}

function startSentence({ startOn, basis }: Clock): string {
  const what = basis.deemed ? `${basis.label}，最迟以 ${startOn} 为起算日` : `${startOn} ${basis.label}`;
  return `${what}，当日不计，从次日起算。`;
}

function periodSentence(clock: Clock, period: Period, nominal: DayNumber, calendar: WorkCalendar): string {
  const unit = period.unit === 'workday' ? '个工作日' : '日';
  const total = period.amount + clock.extendedBy;
  const extended =
    clock.extendedBy > 0
      ? `期限 ${period.amount} ${unit}，批准延长 ${clock.extendedBy} ${unit}，从原届满日本身续算。`
      : '';
  return `${extended}${total} ${unit}内：第 ${total} ${unit}是 ${dated(nominal, calendar)}。`;
}

/** How a clock's date came about, in Chinese sentences; the clause it rests on stands beside it, in the clock. */
export function explanationOf(clock: Clock, rule: DeadlineRule, calendar: WorkCalendar): string {
  if ('attribute' in rule.due) {
    return clock.dueOn === null ? '期限待定：尚未指定办结日期。' : `办结日期由上级指定：${clock.dueOn}。`;
  }
  if (clock.dueOn === null || clock.nominalOn === null) return '';
  const nominal = parseDay(clock.nominalOn);
  const due = dated(parseDay(clock.dueOn), calendar);
  const sentences = [startSentence(clock), periodSentence(clock, rule.due, nominal, calendar)];
  if (clock.basis.notBeforeOn !== null) sentences.push(`但不早于 ${due}，以这一天为准。`);
  else if (clock.dueOn !== clock.nominalOn) sentences.push(`该日不上班，顺延到 ${due}。`);
  if (clock.provisional) sentences.push('所涉日期的放假安排尚未正式公布，结果暂定。');
  return sentences.join('');
}

/**
 * How a clock's date came about, in sentences and with the strip of days behind them.
 * @param rule the rule the clock was planned by
 */
export function explain(clock: Clock, rule: DeadlineRule, calendar: WorkCalendar): Explanation {
  const text = explanationOf(clock, rule, calendar);
  if ('attribute' in rule.due || clock.dueOn === null || clock.nominalOn === null) return { text, days: [] };
  const end = clock.basis.notBeforeOn === null ? clock.dueOn : clock.nominalOn;
  const inWorkdays = rule.due.unit === 'workday';
  const days = stepsOf(
    parseDay(clock.startOn),
    parseDay(clock.nominalOn),
    parseDay(end),
    inWorkdays,
    calendar,
  );
  return { text, days };
}
