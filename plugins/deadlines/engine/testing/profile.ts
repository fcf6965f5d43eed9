import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CalendarYear,
  calendarYearSchema,
  createCalendar,
  type DeadlineRule,
  deadlineRuleSchema,
} from '../index';

const profile = join(__dirname, '../../../../seed/profiles/shiquan');
const json = (path: string): unknown => JSON.parse(readFileSync(join(profile, path), 'utf8'));

/** The notices of 2024 to 2026, as the county's profile ships them. */
export const notices: CalendarYear[] = readdirSync(join(profile, 'calendars'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => calendarYearSchema.parse(json(`calendars/${file}`)));

/** The working days of 2024 to 2026. */
export const calendar = createCalendar(notices);

/** The rules of the table in deadlines.md §3. */
export const rules: DeadlineRule[] = deadlineRuleSchema.array().parse(json('deadline-rules.json'));

/** One of those rules. */
export function ruleOf(key: string): DeadlineRule {
  const rule = rules.find((candidate) => candidate.key === key);
  if (rule === undefined) throw new Error(`no rule ${key}`);
  return rule;
}
