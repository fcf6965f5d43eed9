import { describe, expect, it } from 'vitest';
import { nextBy } from './nextBy';

describe('the next conference is due', () => {
  it.each([
    ['2026-10-20', 1, '2026-11-20'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', 12, '2027-03-31'],
  ])('after %s, every %i months, by %s', (last, months, by) => {
    expect(nextBy(last, months)).toBe(by);
  });
});
