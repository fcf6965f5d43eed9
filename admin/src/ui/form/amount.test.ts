import { describe, expect, it } from 'vitest';
import { centsOf, yuanOf } from './amount';

describe('an amount typed in yuan', () => {
  it('becomes integer cents, without the rounding of floating point', () => {
    expect(centsOf('48620')).toBe(4_862_000);
    expect(centsOf('48,620.5')).toBe(4_862_050);
    expect(centsOf('￥ 1.15')).toBe(115);
    expect(centsOf('１２３元')).toBe(12_300);
  });

  it('is nothing when nothing was typed', () => {
    expect(centsOf('  ')).toBeNull();
  });

  it('is refused when it is no amount', () => {
    expect(centsOf('约五千')).toBeUndefined();
    expect(centsOf('1.234')).toBeUndefined();
    expect(centsOf('-5')).toBeUndefined();
  });

  it('is written back as it was meant', () => {
    expect(yuanOf(4_862_050)).toBe('48,620.50');
    expect(yuanOf(5)).toBe('0.05');
  });
});
