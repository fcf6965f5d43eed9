import type { WorkCalendar } from './calendar';
import type { Clock, ClockState } from './clock';
import { type ClockDue, clockDue } from './clockDue';
import { type ClockStart, clockStart } from './clockStart';
import { formatDay } from './day';
import { History, type Occurrence } from './history';
import { type CaseFacts, type DeadlineRule, EVENT_UNIT } from './rule';
import { warningsOf, warnOn } from './warnings';

/** The unit that owes the deed: the first role that somebody has, or the event's own unit. */
function obligorOf(rule: DeadlineRule, facts: CaseFacts, event: Occurrence): string {
  for (const role of rule.obligor) {
    const unit = role === EVENT_UNIT ? event.unit : facts.roles[role]?.[0];
    if (unit) return unit;
  }
  return '';
}

function stateOf(
  rule: DeadlineRule,
  due: ClockDue,
  start: ClockStart,
  history: History,
  subject?: string,
): { state: ClockState; metOn: string | null } {
  const met = history.firstAfter(rule.metBy, start.event.index, subject);
  const ended = history.firstAfter(rule.voidBy ?? [], start.event.index, subject);
  const voided = ended !== null && (met === null || ended.index < met.index);
  const by = voided ? ended : met;
  if (by === null) return { state: due.dueOn === null ? 'unset' : 'running', metOn: null };
  if (voided && (due.dueOn === null || by.on <= due.dueOn)) return { state: 'void', metOn: null };
  // Without a date it is outside the on-time rate (D9), even once it is done.
  if (due.dueOn === null) return { state: 'unset', metOn: by.on };
  return { state: by.on <= due.dueOn ? 'met' : 'metLate', metOn: by.on };
}

function planClock(
  rule: DeadlineRule,
  history: History,
  calendar: WorkCalendar,
  perEvent?: Occurrence,
): Clock | null {
  const subject = perEvent?.subject;
  const start = clockStart(rule, history, calendar, subject);
  if (start === null) return null;
  const startOn = formatDay(start.day);
  const due = clockDue(rule, start, history, calendar, subject);
  const { yellow, orange } = warningsOf(rule);
  return {
    rule: rule.key,
    ...(subject === undefined ? {} : { subject }),
    unit: obligorOf(rule, history.facts, perEvent ?? start.event),
    startOn,
    nominalOn: due.nominalOn,
    dueOn: due.dueOn,
    yellowOn: due.dueOn === null ? null : warnOn(startOn, due.dueOn, yellow, calendar),
    orangeOn: due.dueOn === null ? null : warnOn(startOn, due.dueOn, orange, calendar),
    provisional: due.provisional,
    ...stateOf(rule, due, start, history, subject),
    extendedBy: due.extendedBy,
    clause: rule.clause,
    basis: {
      event: start.event.name,
      label: start.label,
      deemed: start.deemed,
      notBeforeOn: due.notBeforeOn,
    },
  };
}

/** The first event of each subject, in the order they happened. */
function subjectsOf(name: string, history: History): Occurrence[] {
  const first = new Map<string, Occurrence>();
  for (const event of history.named(name)) {
    const subject = event.subject ?? '';
    if (!first.has(subject)) first.set(subject, event);
  }
  return [...first.values()];
}

/**
 * All clocks of a case, replayed from its facts: nothing is ever added to an already computed date. A rule whose
 * condition no longer holds plans no clock. In the order of the rules, then of the subjects.
 * @throws DeadlineError on an impossible date or extension
 */
export function planClocks(facts: CaseFacts, rules: DeadlineRule[], calendar: WorkCalendar): Clock[] {
  const history = new History(facts);
  return rules
    .filter((rule) => history.holds(rule.when))
    .flatMap((rule) =>
      rule.per === undefined
        ? [planClock(rule, history, calendar)]
        : subjectsOf(rule.per, history).map((event) => planClock(rule, history, calendar, event)),
    )
    .filter((clock) => clock !== null);
}
