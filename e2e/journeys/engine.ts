import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CaseEvent,
  type Clock,
  calendarYearSchema,
  createCalendar,
  type DeadlineRule,
  deadlineRuleSchema,
  dueDate,
  type Period,
  planClocks,
} from '@liandiao/deadlines/engine';
import { root } from '../desk/paths';

const profile = join(root, 'seed', 'profiles', 'shiquan');
const read = (path: string): unknown => JSON.parse(readFileSync(join(profile, path), 'utf8'));

const calendar = createCalendar(
  readdirSync(join(profile, 'calendars')).map((file) => calendarYearSchema.parse(read(`calendars/${file}`))),
);
const rules: DeadlineRule[] = deadlineRuleSchema.array().parse(read('deadline-rules.json'));

/** What the journey did, as the engine is told it. */
export interface Told {
  tier: string | null;
  route: string | null;
  anonymous?: boolean;
  accepting: string;
  lead?: string;
  events: CaseEvent[];
}

/** A clock as the case page shows it. */
export interface ExpectedClock {
  title: string;
  startOn: string;
  dueOn: string | null;
  state: Clock['state'];
}

/** What the engine itself says to a case, from the county's own rules and calendars. */
export function clocksOf({ tier, route, anonymous = false, accepting, lead, events }: Told): ExpectedClock[] {
  const facts = {
    attributes: { tier, route, anonymous, resolveDueOn: null },
    roles: {
      accepting: [accepting],
      lead: lead ? [lead] : [],
      receiving: lead ? [lead] : [],
      centre: ['centre'],
    },
    events,
  };
  return planClocks(facts, rules, calendar).map(({ rule, startOn, dueOn, state }) => ({
    title: rules.find(({ key }) => key === rule)?.title ?? rule,
    startOn,
    dueOn,
    state,
  }));
}

/** The last day of a period. */
export const dueOn = (start: string, period: Period): string => dueDate(start, period, calendar).dueOn;
