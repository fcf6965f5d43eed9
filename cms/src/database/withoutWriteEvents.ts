import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Strapi reads every written document once more after the commit, with all its relations and on a connection of its own,
 * to tell webhooks of it; nobody awaits that. Under load it takes the pool's connections from the people waiting, and
 * one that times out there ends the process (an unhandled rejection). The desk has no webhooks, so nothing is told.
 * Throws when Strapi has moved the place, so that an upgrade is noticed at once.
 */
export function withoutWriteEvents(): void {
  const fromStrapi = createRequire(require.resolve('@strapi/strapi'));
  const core = dirname(fromStrapi.resolve('@strapi/core'));
  const events = fromStrapi(join(core, 'services', 'document-service', 'events.js'));
  if (typeof events.createEventManager !== 'function')
    throw new Error('Strapi tells of writes elsewhere now');
  // Strapi curries it by its two parameters
  events.createEventManager = () => ({ emitEvent: (_event: string, _entry: unknown) => undefined });
}
