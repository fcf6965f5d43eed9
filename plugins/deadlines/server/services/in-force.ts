import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ZodType } from 'zod';
import {
  type CalendarYear,
  calendarYearSchema,
  createCalendar,
  type DayOverride,
  type DeadlineRule,
  dayOverrideSchema,
  deadlineRuleSchema,
  type WorkCalendar,
} from '../../engine';
import { fieldErrors, refusal, refusing } from '../refusal';

/** The rules that are switched on, in their order, and the calendar, as the database has them. */
export type InForce = {
  rules: DeadlineRule[];
  byKey: ReadonlyMap<string, DeadlineRule>;
  years: CalendarYear[];
  overrides: DayOverride[];
  calendar: WorkCalendar;
};

const TABLES = ['deadline_rules', 'calendar_years', 'day_overrides'] as const;

/** Raw rows give JSON as text on SQLite. */
const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

function checked<T>(schema: ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw refusal(
    fieldErrors(result.error).map(({ path, message }) => ({ path, message: `${what}：${message}` })),
  );
}

async function readRules(knex: Knex): Promise<DeadlineRule[]> {
  const rows = await knex('deadline_rules').where({ enabled: true }).orderBy(['position', 'key']);
  return rows.map(({ key, title, clause, origin, version, definition }) => {
    const rule = { key, title, clause, origin, version, ...(json(definition) as object) };
    return checked(deadlineRuleSchema, rule, `时限规则 ${key}`);
  });
}

async function readYears(knex: Knex): Promise<CalendarYear[]> {
  const rows = await knex('calendar_years').orderBy('year');
  return rows.map(({ year, status, source, holidays, make_up_workdays }) => {
    const notice = { year, status, source, holidays: json(holidays), makeUpWorkdays: json(make_up_workdays) };
    return checked(calendarYearSchema, notice, `${year} 年日历`);
  });
}

async function readOverrides(knex: Knex): Promise<DayOverride[]> {
  const rows = await knex('day_overrides').orderBy('on');
  return rows.map(({ on, workday, reason }) =>
    checked(dayOverrideSchema, { on, workday: Boolean(workday), reason }, `单日调整 ${on}`),
  );
}

async function read(knex: Knex): Promise<InForce> {
  const rules = await readRules(knex);
  const years = await readYears(knex);
  const overrides = await readOverrides(knex);
  const calendar = refusing(() => createCalendar(years, overrides));
  return { rules, byKey: new Map(rules.map((rule) => [rule.key, rule])), years, overrides, calendar };
}

/** One cheap query that answers differently once a rule, a year or a day has been written, by whichever server. */
async function versionOf(knex: Knex): Promise<string> {
  const parts = TABLES.flatMap((table) => [
    knex(table).count('*').as(`${table}_count`),
    knex(table).max('id').as(`${table}_id`),
    knex(table).max('updated_at').as(`${table}_at`),
  ]);
  return JSON.stringify(await knex.select(...parts).first());
}

/** Service: what rules and calendar hold now; kept in memory until the database says they have changed. */
const inForce = (_: { strapi: Core.Strapi }) => {
  let kept: { version: string; held: InForce } | null = null;
  return {
    /** @param knex inside a transaction, that transaction */
    async at(knex: Knex): Promise<InForce> {
      const version = await versionOf(knex);
      if (kept?.version !== version) kept = { version, held: await read(knex) };
      return kept.held;
    },
    /** After a write: refuses what cannot be computed with, and forgets what was kept. */
    async check(knex: Knex): Promise<void> {
      kept = null;
      await read(knex);
    },
  };
};

export type InForceService = ReturnType<typeof inForce>;
export default inForce;
