import { describe, expect, it } from 'vitest';
import { retentionDays } from './retention';

describe('the retention', () => {
  it.each([
    [undefined, 1095],
    ['', 1095],
    ['180', 180],
    [3650, 3650],
  ])('%s is %i days', (told, days) => expect(retentionDays(told)).toBe(days));

  it.each(['179', '0', '-1', '200.5', 'three years', 30])('%s is refused in plain words', (told) => {
    expect(() => retentionDays(told)).toThrow(`审计日志保存天数「${told}」不能用：须是不少于 180 的整数`);
  });
});
