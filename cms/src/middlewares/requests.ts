import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Answers slower than this are worth a line in the log (ms). */
const SLOW = 2_000;

/** An id a proxy or a client may give: nothing that could end a line or name anybody. */
const GIVEN = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/**
 * Gives each request an id (or takes a sane one that it brings along), told to the client in `X-Request-Id` and to the log, so a person's report of a failure
 * finds its line. Logs only slow requests; failures are logged where they are understood (global::refusals).
 * Never the query or the body: they may carry personal information (P11).
 */
const requests: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const given = ctx.get('X-Request-Id');
    const id = GIVEN.test(given) ? given : randomUUID();
    ctx.state.requestId = id;
    ctx.set('X-Request-Id', id);
    const began = performance.now();
    await next();
    const took = performance.now() - began;
    if (took > SLOW) {
      strapi.log.warn(`slow: ${ctx.method} ${ctx.path} ${ctx.status} ${Math.round(took)} ms [${id}]`);
    }
  };

export default requests;
