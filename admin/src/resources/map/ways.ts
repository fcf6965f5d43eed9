import type { ActionName, StationEdge, Status } from '@liandiao/cms/contract';
import type { Way } from './routes';

/** A way between two stations with every action that goes it. */
export interface StationWay extends Way {
  from: Status;
  to: Status;
  actions: (ActionName | 'register')[];
  /** only by actions that lead from nearly everywhere (changing the route): drawn when one asks for it */
  aside: boolean;
}

/** an action that starts from more stations than this is no step of the usual way */
const usual = 3;

/** The ways to draw, one for each pair of stations. Drafts are not yet disputes, and registering comes from outside. */
export function waysOf(edges: readonly StationEdge[]): StationWay[] {
  const starts = new Map<string, Set<Status>>();
  for (const { action, from } of edges) {
    if (from) starts.set(action, (starts.get(action) ?? new Set()).add(from));
  }
  const ways = new Map<string, StationWay>();
  for (const { action, from, to } of edges) {
    if (from === null || from === 'draft' || to === 'draft' || from === to) continue;
    const key = `${from} ${to}`;
    const way = ways.get(key) ?? { from, to, actions: [], aside: true };
    way.actions.push(action);
    way.aside &&= (starts.get(action)?.size ?? 0) > usual;
    ways.set(key, way);
  }
  return [...ways.values()];
}
