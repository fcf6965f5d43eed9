/** How unpaid fees of a period are recovered (notice 四(四)): by tax notice, or after an audit. */
export type RecoveryWay = 'audit' | 'tax';

/** Months of one fee period that are recovered in one way, both ends included (YYYY-MM). */
export interface FeePeriod {
  way: RecoveryWay;
  from: string;
  to: string;
}

/** One recovery segment of a case: the months, who takes it, and for which insurance kinds. */
export interface RecoverySegment extends FeePeriod {
  unit: string;
  insuranceKinds: string[];
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month, YYYY-MM. */
export function isMonth(value: string | null | undefined): value is string {
  return typeof value === 'string' && MONTH.test(value);
}

/**
 * Splits a fee period at the line: months before it go the audit way, from it on the tax way (D2). One part when the
 * period does not straddle.
 * @param from first month, YYYY-MM
 * @param to last month, not before `from`
 * @param line first month of the tax way
 * @throws RangeError when a month is none, or the period ends before it starts
 */
export function splitFeePeriod(from: string, to: string, line: string): FeePeriod[] {
  const stranger = [from, to, line].find((month) => !isMonth(month));
  if (stranger !== undefined) throw new RangeError(`「${stranger}」不是年月，应如 2024-04`);
  if (to < from) throw new RangeError(`费款所属期止月 ${to} 早于起月 ${from}，请调整`);
  if (to < line) return [{ way: 'audit', from, to }];
  if (from >= line) return [{ way: 'tax', from, to }];
  return [
    { way: 'audit', from, to: monthBefore(line) },
    { way: 'tax', from: line, to },
  ];
}

/** Where the money of each way is recovered. */
export interface RecoveryUnits {
  taxUnit: string;
  /** The insurance kinds each unit may audit. */
  auditors: readonly { code: string; mayAudit: readonly string[] }[];
}

/**
 * The recovery segments of a case: the tax way as one, the audit way as one for each unit that may audit the insurance
 * kinds concerned. An insurance kind nobody may audit makes no segment.
 */
export function recoverySegments(
  periods: readonly FeePeriod[],
  insuranceKinds: readonly string[],
  { taxUnit, auditors }: RecoveryUnits,
): RecoverySegment[] {
  return periods.flatMap((period) => {
    if (period.way === 'tax') return [{ ...period, unit: taxUnit, insuranceKinds: [...insuranceKinds] }];
    return auditors.flatMap(({ code, mayAudit }) => {
      const audited = insuranceKinds.filter((kind) => mayAudit.includes(kind));
      return audited.length > 0 ? [{ ...period, unit: code, insuranceKinds: audited }] : [];
    });
  });
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const before = number === 1 ? [year - 1, 12] : [year, number - 1];
  return `${String(before[0]).padStart(4, '0')}-${String(before[1]).padStart(2, '0')}`;
}
