import { describe, expect, it } from 'vitest';
import { thresholdsReached } from './threshold';

const clock = { yellowOn: '2026-10-27', orangeOn: '2026-10-29', dueOn: '2026-10-30' };

describe('the thresholds a clock has reached', () => {
  it.each([
    ['2026-10-26', []],
    ['2026-10-27', ['yellow']],
    ['2026-10-28', ['yellow']],
    ['2026-10-29', ['orange', 'yellow']],
    ['2026-10-30', ['dueToday', 'orange', 'yellow']],
    ['2026-10-31', ['red', 'dueToday', 'orange', 'yellow']],
  ])('on %s are %j', (today, reached) => expect(thresholdsReached(clock, today)).toEqual(reached));

  it('are none of a date nobody has set', () =>
    expect(thresholdsReached({ ...clock, dueOn: null }, '2026-12-01')).toEqual([]));

  it('begin with the due day where orange is the due day itself', () =>
    expect(thresholdsReached({ ...clock, orangeOn: clock.dueOn }, clock.dueOn)[0]).toBe('dueToday'));
});
