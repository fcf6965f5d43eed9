import { describe, expect, it } from 'vitest';
import { standingOf } from './standing';

const today = '2026-11-24';

describe('how a boundary decision stands', () => {
  it('is in force when the server says so', () => {
    expect(standingOf({ enabled: true, inForce: true, since: '2026-01-01' }, today)).toBe('inForce');
  });

  it('says why it is not', () => {
    const idle = { enabled: true, inForce: false, since: '2026-01-01' };
    expect(standingOf({ ...idle, enabled: false }, today)).toBe('disabled');
    expect(standingOf({ ...idle, since: '2026-12-01' }, today)).toBe('notYet');
    expect(standingOf(idle, today)).toBe('over');
  });
});
