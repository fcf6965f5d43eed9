import type { Query } from '../reading/noun';

/** Lights are derived from today, never from a job that has run; the stored days carry the rule's thresholds. */
export function whereLight(query: Query, light: string, today: string): Query {
  if (light === 'met' || light === 'metLate' || light === 'void' || light === 'unset')
    return query.where('c.state', light);
  const running = query.where('c.state', 'running');
  if (light === 'red') return running.where('c.due_on', '<', today);
  if (light === 'orange') return running.where('c.due_on', '>=', today).where('c.orange_on', '<=', today);
  if (light === 'yellow') return running.where('c.orange_on', '>', today).where('c.yellow_on', '<=', today);
  if (light === 'green') return running.where('c.due_on', '>=', today).where('c.yellow_on', '>', today);
  return query.whereRaw('1 = 0');
}
