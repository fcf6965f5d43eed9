import type { Clock, Light } from './clock';
import { parseDay } from './day';
import type { Day } from './types';

/**
 * The colour of a clock on a day. Needs nothing but the clock's stored days, so a list can be coloured (and
 * filtered) without a calendar, and no nightly job has to have run.
 */
export function lightOf(clock: Pick<Clock, 'state' | 'dueOn' | 'yellowOn' | 'orangeOn'>, today: Day): Light {
  parseDay(today, '今天');
  if (clock.state !== 'running') return clock.state;
  if (clock.dueOn === null) return 'unset';
  // ISO days compare as text.
  if (today > clock.dueOn) return 'red';
  if (clock.orangeOn !== null && today >= clock.orangeOn) return 'orange';
  if (clock.yellowOn !== null && today >= clock.yellowOn) return 'yellow';
  return 'green';
}
