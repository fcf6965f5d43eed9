import { describe, expect, it } from 'vitest';
import { fillNumber, serialKey } from './numbering';

describe('a number out of its pattern', () => {
  it('fills year and padded serial', () => {
    expect(fillNumber('石社争〔{year}〕{serial:5}', { year: '2026' }, 205)).toBe('石社争〔2026〕00205');
  });

  it('does not cut a serial that has outgrown its width', () => {
    expect(fillNumber('{serial:2}', {}, 1234)).toBe('1234');
  });

  it('fills whatever the pattern names', () => {
    const values = { fonds: '0194', year: '2026', retention: 'D30', archiveCode: 'RSJ' };
    expect(fillNumber('{fonds}-WS·{year}-{retention}-{archiveCode}-{serial:4}', values, 1)).toBe(
      '0194-WS·2026-D30-RSJ-0001',
    );
  });

  it('throws on a place nobody can fill', () => {
    expect(() => fillNumber('{what}{serial}', {}, 1)).toThrow('what');
  });

  it('counts within everything but the serial', () => {
    const pattern = '石社争〔{year}〕{serial:5}';
    expect(serialKey(pattern, { year: '2026' })).not.toBe(serialKey(pattern, { year: '2027' }));
    expect(serialKey(pattern, { year: '2026' })).toBe(serialKey(pattern, { year: '2026' }));
  });
});
