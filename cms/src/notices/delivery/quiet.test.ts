import { describe, expect, it } from 'vitest';
import { isQuiet } from './quiet';

const at = (time: string) => new Date(`2026-11-20T${time}:00+08:00`);
const night = { from: '20:00', until: '08:00' };

describe('quiet hours', () => {
  it.each([
    ['19:59', false],
    ['20:00', true],
    ['23:59', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('over midnight, at %s: %s', (time, quiet) => expect(isQuiet(at(time), night)).toBe(quiet));

  it.each([
    ['11:59', false],
    ['12:00', true],
    ['13:59', true],
    ['14:00', false],
  ])('within a day, at %s: %s', (time, quiet) =>
    expect(isQuiet(at(time), { from: '12:00', until: '14:00' })).toBe(quiet),
  );

  it('are none where nobody set them, or where they last no time', () => {
    expect(isQuiet(at('03:00'), null)).toBe(false);
    expect(isQuiet(at('03:00'), { from: '03:00', until: '03:00' })).toBe(false);
  });
});
