import type { Context } from '../session/context';

/** What a request asks for, as the trail names it. */
export interface AskedFor {
  action: string;
  object: { type: string; documentId: string | null } | null;
}

/** What the matched route says of itself. */
interface Route {
  handler?: unknown;
  method?: string;
}

/** Reading these is an administrator's or the auditor's affair: who tries it without the right is told of, too. */
const guarded: ReadonlySet<string> = new Set(['account', 'audit']);

/** Refusals that only say that somebody was faster, or has to log in or choose a password first. */
const harmless: ReadonlySet<string> = new Set(['StaleRevision', 'PasswordChangeRequired']);

/**
 * What a refused request asked for: writing actions, and whatever is administration. Undefined for the rest: reading what
 * is not there is no deed, and log-ins tell of themselves.
 */
export function askedOf(ctx: Context): AskedFor | undefined {
  const { handler, method } = (ctx.state.route ?? {}) as Route;
  if (typeof handler !== 'string' || method === undefined) return undefined;
  const error = (ctx.body as { error?: { name?: string } } | null)?.error?.name;
  if (error !== undefined && harmless.has(error)) return undefined;
  const [noun = '', deed = ''] = handler.split('.').slice(-2);
  if (method === 'GET' && !(ctx.status === 403 && guarded.has(noun))) return undefined;
  const { documentId, action } = ctx.params as { documentId?: string; action?: string };
  const named = deed === 'act' && action !== undefined ? action.slice(0, 60) : deed;
  return { action: `${noun}.${named}`, object: { type: noun, documentId: documentId?.slice(0, 60) ?? null } };
}
