import { describe, expect, it } from 'vitest';
import { urgencyOf } from './clockRow';

const today = '2026-11-24';

describe('the headings of the work list', () => {
  it.each([
    ['red', '2026-11-20', 'overdue'],
    ['orange', '2026-11-24', 'today'],
    ['orange', '2026-11-25', 'soon'],
    ['yellow', '2026-11-26', 'soon'],
    ['green', '2026-12-07', 'rest'],
    ['unset', null, 'rest'],
  ] as const)('puts a %s clock due %s under %s', (light, dueOn, urgency) => {
    expect(urgencyOf({ light, dueOn }, today)).toBe(urgency);
  });
});
