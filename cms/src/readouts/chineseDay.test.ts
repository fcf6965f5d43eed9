import { expect, it } from 'vitest';
import { chineseDay } from './chineseDay';

it('writes a day without leading noughts', () => {
  expect(chineseDay('2026-09-05')).toBe('2026年9月5日');
  expect(chineseDay('2026-12-31')).toBe('2026年12月31日');
});
