import { describe, expect, it } from 'vitest';
import { reachedStep } from './ladder';

describe('how high the ladder has been climbed', () => {
  it.each([
    ['green', 0],
    ['yellow', 1],
    ['red', 1],
  ] as const)('is reminded by the system alone once the light is no longer green (%s)', (light, step) => {
    expect(reachedStep(null, light)).toBe(step);
  });

  it('counts a chase of the lead as a reminder', () => {
    expect(reachedStep({ kind: 'chase', level: 2 }, 'green')).toBe(1);
  });

  it('goes from urging over urging again to supervision', () => {
    expect(reachedStep({ kind: 'urge', level: 1 }, 'red')).toBe(2);
    expect(reachedStep({ kind: 'urge', level: 2 }, 'red')).toBe(3);
    expect(reachedStep({ kind: 'supervise', level: 3 }, 'red')).toBe(4);
  });
});
