import { describe, expect, it } from 'vitest';
import { instantOf, wallTime } from './shanghai';

describe('the time in a picker', () => {
  it('is Shanghai’s, whatever the zone of the browser', () => {
    expect(wallTime('2026-09-30T16:30:00.000Z').format('YYYY-MM-DD HH:mm')).toBe('2026-10-01 00:30');
  });

  it('goes back as an instant with Shanghai’s zone', () => {
    expect(instantOf(wallTime('2026-09-30T16:30:00.000Z'))).toBe('2026-10-01T00:30:00+08:00');
  });
});
