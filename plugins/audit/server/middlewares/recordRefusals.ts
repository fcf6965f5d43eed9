import type { Core } from '@strapi/strapi';
import { application } from '../application';
import type { TrailService } from '../services/trail';

type Refusal = { error?: { name?: string; message?: string } } | null | undefined;

/** Answers that say no: not allowed, not there for this person, no longer possible, too often. */
const REFUSED: ReadonlySet<number> = new Set([403, 404, 409, 429]);

/**
 * HTTP middleware, outside of whatever turns errors into answers: a deed that was refused, or failed, is recorded in a
 * transaction of its own. What was asked is told by the scope that had begun, else by the application.
 */
const recordRefusals: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    const failed = ctx.status >= 500;
    if (!failed && !REFUSED.has(ctx.status)) return;
    const asked = application(strapi)?.asked(ctx);
    if (asked === undefined) return;
    const error = (ctx.body as Refusal)?.error;
    const { refused } = strapi.plugin('audit').service('trail') as TrailService;
    await refused({
      ...(ctx.state.audited ?? asked),
      outcome: failed ? 'failed' : 'refused',
      reason: error?.message ?? null,
      detail: { status: ctx.status, ...(error?.name ? { error: error.name } : {}) },
    });
  };

export default recordRefusals;
