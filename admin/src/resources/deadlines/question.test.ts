import { describe, expect, it } from 'vitest';
import { readQuestion, toDueQuery } from './question';

const read = (address: string) => readQuestion(new URLSearchParams(address), '2026-11-24');

describe("the calculator's question", () => {
  it('stands in the address', () => {
    expect(read('start=2026-09-30&amount=30&unit=day&rollover=none')).toEqual({
      start: '2026-09-30',
      amount: 30,
      unit: 'day',
      rollover: 'none',
    });
  });

  it.each(['', 'start=yesterday&amount=-3&unit=week', 'amount=1.5', 'amount=99999'])(
    'falls back to what is usual: %s',
    (address) => {
      expect(read(address)).toEqual({
        start: '2026-11-24',
        amount: 5,
        unit: 'workday',
        rollover: 'nextWorkday',
      });
    },
  );

  it('asks about rolling over only for periods in days', () => {
    expect(toDueQuery(read('unit=workday&rollover=none'))).toEqual({
      start: '2026-11-24',
      amount: 5,
      unit: 'workday',
    });
    expect(toDueQuery(read('unit=day'))).toMatchObject({ rollover: 'nextWorkday' });
  });
});
