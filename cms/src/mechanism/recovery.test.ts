import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoverySegments, splitFeePeriod } from './recovery';

const LINE = '2024-04';
const month = fc
  .tuple(fc.integer({ min: 2010, max: 2035 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

describe('splitting a fee period at April 2024', () => {
  it.each([
    ['2023-01', '2024-03', [{ way: 'audit', from: '2023-01', to: '2024-03' }]],
    ['2024-04', '2024-04', [{ way: 'tax', from: '2024-04', to: '2024-04' }]],
    [
      '2024-03',
      '2024-04',
      [
        { way: 'audit', from: '2024-03', to: '2024-03' },
        { way: 'tax', from: '2024-04', to: '2024-04' },
      ],
    ],
  ])('%s to %s', (from, to, expected) => {
    expect(splitFeePeriod(from, to, LINE)).toEqual(expected);
  });

  it('ends the audit way in December when the line is a January', () => {
    expect(splitFeePeriod('2024-01', '2025-02', '2025-01')[0]?.to).toBe('2024-12');
  });

  it('loses no month and takes none twice', () => {
    const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
    fc.assert(
      fc.property(month, month, month, (one, other, line) => {
        const [from = '', to = ''] = [one, other].sort();
        const parts = splitFeePeriod(from, to, line);
        const months = parts.map((part) => index(part.to) - index(part.from) + 1);
        expect(months.reduce((sum, count) => sum + count, 0)).toBe(index(to) - index(from) + 1);
        expect(parts.every((part) => (part.way === 'tax') === part.from >= line)).toBe(true);
      }),
    );
  });

  it.each([
    ['2024-13', '2024-14', '「2024-13」不是年月'],
    ['2024-05', '2024-04', '止月 2024-04 早于起月 2024-05'],
  ])('%s to %s is refused', (from, to, words) => {
    expect(() => splitFeePeriod(from, to, LINE)).toThrow(words);
  });
});

describe('recovery segments', () => {
  const units = {
    taxUnit: 'tax',
    auditors: [
      { code: 'pension', mayAudit: ['pensionEmployee'] },
      { code: 'medical', mayAudit: ['medicalEmployee', 'medicalResident'] },
    ],
  };

  it('are one for the tax way and one for each auditing unit', () => {
    const periods = splitFeePeriod('2024-01', '2024-06', LINE);
    expect(recoverySegments(periods, ['pensionEmployee', 'medicalEmployee'], units)).toEqual([
      { way: 'audit', from: '2024-01', to: '2024-03', unit: 'pension', insuranceKinds: ['pensionEmployee'] },
      { way: 'audit', from: '2024-01', to: '2024-03', unit: 'medical', insuranceKinds: ['medicalEmployee'] },
      {
        way: 'tax',
        from: '2024-04',
        to: '2024-06',
        unit: 'tax',
        insuranceKinds: ['pensionEmployee', 'medicalEmployee'],
      },
    ]);
  });

  it('are none where nobody may audit', () => {
    expect(recoverySegments(splitFeePeriod('2024-01', '2024-01', LINE), ['injury'], units)).toEqual([]);
  });
});
