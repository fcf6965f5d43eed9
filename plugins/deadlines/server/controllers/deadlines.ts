import type { Core } from '@strapi/strapi';
import type { ZodType } from 'zod';
import { dueDate, explain, lightOf, planClocks } from '../../engine';
import { calendarOfYear } from '../calendarOfYear';
import { today } from '../present';
import { fieldErrors, refusal, refusing } from '../refusal';
import { calendarRequest, dueRequest, periodOf, planRequest } from '../requests';
import type { InForceService } from '../services/in-force';

/** What of Koa's context these controllers touch. */
type Context = { query: unknown; params: unknown; request: { body?: unknown }; body: unknown };

function parsed<T>(schema: ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw refusal(fieldErrors(result.error));
}

const deadlines = ({ strapi }: { strapi: Core.Strapi }) => {
  const inForce = () =>
    (strapi.plugin('deadlines').service('in-force') as InForceService).at(strapi.db.connection);

  return {
    /** When a period ends, with the working day by day. */
    async due(ctx: Context) {
      const request = parsed(dueRequest, ctx.query);
      const { calendar } = await inForce();
      ctx.body = refusing(() => dueDate(request.start, periodOf(request), calendar, { steps: true }));
    },

    /** Which clocks a case with these facts would have, under the rules in force, and how they look today. */
    async plan(ctx: Context) {
      const { facts } = parsed(planRequest, ctx.request.body);
      const { rules, byKey, calendar } = await inForce();
      const day = today(strapi);
      const clocks = refusing(() => planClocks(facts, rules, calendar)).map((clock) => {
        const rule = byKey.get(clock.rule);
        const words = rule === undefined ? null : explain(clock, rule, calendar);
        return {
          ...clock,
          title: rule?.title,
          light: lightOf(clock, day),
          explanation: words?.text,
          days: words?.days,
        };
      });
      ctx.body = { clocks };
    },

    /** A year day by day. */
    async calendar(ctx: Context) {
      const { year } = parsed(calendarRequest, ctx.params);
      ctx.body = calendarOfYear(year, await inForce());
    },
  };
};

export default deadlines;
