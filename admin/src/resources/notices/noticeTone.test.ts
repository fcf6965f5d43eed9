import { describe, expect, it } from 'vitest';
import { toneOf } from './noticeTone';

describe('the colour of a notice', () => {
  it('is that of the light a reminder is about; today is as near as it gets before late', () => {
    expect(toneOf('reminder', 'yellow')).toBe('yellow');
    expect(toneOf('reminder', 'dueToday')).toBe('orange');
    expect(toneOf('reminder', 'red')).toBe('red');
  });

  it('climbs with the ladder', () => {
    expect(toneOf('urge', null)).toBe('orange');
    expect(toneOf('supervise', null)).toBe('red');
  });

  it('is calm for what is merely new', () => {
    expect(toneOf('transfer', null)).toBe('blue');
  });
});
