import { describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS, retryAfter } from './retry';

describe('the pause after a failed delivery', () => {
  it('grows fourfold, to six hours at most', () =>
    expect([1, 2, 3, 4, 5, 6, 7].map((attempts) => retryAfter(attempts, 30))).toEqual([
      30, 120, 480, 1920, 7680, 21600, 21600,
    ]));

  it('ends with the last attempt', () => {
    expect(retryAfter(MOST_ATTEMPTS - 1, 30)).toBe(21600);
    expect(retryAfter(MOST_ATTEMPTS, 30)).toBeNull();
  });

  it('spans a weekend before anything is given up', () => {
    let seconds = 0;
    for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts += 1) seconds += retryAfter(attempts, 30) ?? 0;
    expect(seconds).toBeGreaterThan(48 * 3600);
  });
});
