import type { Core } from '@strapi/strapi';
import type { Actor } from '../../chain';
import { application } from '../application';

/** Who acts and from where, as far as the request under way tells. */
export type RequestFacts = {
  actor: Actor | null;
  address: string | null;
  agent: string | null;
  requestId: string | null;
};

/** Longest name of a browser that is kept. */
const LONGEST = 200;

/** Without a request it is a script, or the server on its own. */
export function requestFacts(strapi: Core.Strapi, script: string): RequestFacts {
  const ctx = strapi.requestContext.get();
  if (ctx === undefined) return { actor: null, address: null, agent: `script ${script}`, requestId: null };
  return {
    actor: application(strapi)?.actor(ctx) ?? null,
    address: ctx.ip || null,
    agent: ctx.get('User-Agent').slice(0, LONGEST) || null,
    requestId: typeof ctx.state.requestId === 'string' ? ctx.state.requestId : null,
  };
}
