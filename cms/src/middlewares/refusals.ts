import type { Core } from '@strapi/strapi';
import { errorAnswer } from './errors/errorAnswer';
import { logLine } from './errors/logLine';
import { isForPeople, sentenceFor } from './errors/wording';

/**
 * The one place where errors become HTTP (api.md): what was thrown, and what Strapi answered by itself in English
 * (a missing route, an unreadable body, a refused token).
 */
const refusals: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const requestId = String(ctx.state.requestId ?? '');
    try {
      await next();
      if (!ctx.path.startsWith('/api')) return;
      if (ctx.status === 404 && !ctx.body) ctx.notFound();
      const error =
        ctx.status >= 400 ? (ctx.body as { error?: Record<string, unknown> } | null)?.error : null;
      if (error && !isForPeople(error.message)) {
        error.message = sentenceFor(ctx.status, requestId);
        error.details = { errors: [] };
      }
    } catch (thrown) {
      const { status, body, retryAfter, unexpected } = errorAnswer(thrown, requestId);
      if (unexpected) strapi.log.error(`${ctx.method} ${ctx.path} [${requestId}] ${logLine(thrown)}`);
      if (retryAfter) ctx.set('Retry-After', String(retryAfter));
      ctx.status = status;
      ctx.body = body;
    }
  };

export default refusals;
