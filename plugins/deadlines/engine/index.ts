export { createCalendar, isProvisional, type WorkCalendar } from './calendar';
export type { Clock, ClockBasis, ClockState, Light } from './clock';
export { type ClockRow, type ClockRowContext, clockRow, type StoredClock, storedClock } from './clockRow';
export { contentVersion } from './contentVersion';
export { DeadlineError } from './DeadlineError';
export {
  addDays,
  type DayNumber,
  dateOf,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  formatDay,
  isDay,
  parseDay,
  weekdayName,
  weekdayOf,
} from './day';
export { dayLabel } from './dayLabel';
export { checkPeriod, dueDate } from './dueDate';
export { type Explanation, explain, explanationOf } from './explain';
export { lightOf } from './lightOf';
export { planClocks } from './planClocks';
export {
  type CaseEvent,
  type CaseFacts,
  type Condition,
  type DeadlineRule,
  EVENT_UNIT,
  type EventPattern,
  type Scalar,
} from './rule';
export { type RuleRecord, ruleOfRecord, ruleRecord } from './ruleRecord';
export {
  calendarYearSchema,
  caseFactsSchema,
  dayOverrideSchema,
  deadlineRuleSchema,
  periodSchema,
  ruleDefinitionSchema,
} from './schema';
export { shanghaiDay } from './shanghaiDay';
export { THRESHOLDS, type Threshold, thresholdsReached } from './threshold';
export type { CalendarYear, Day, DayOverride, DueDate, NamedDay, Period, Rollover, Step } from './types';
export { addWorkdays, isWorkday, workdaysBetween } from './workdays';
