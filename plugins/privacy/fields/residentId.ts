import { isCalendarDay } from './calendarDay';
import { normalise } from './normalise';
import { blocking, type NumberProblem } from './problem';

/** GB/T 2260 provinces, with 81–83 for residence permits of Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * What is wrong with a resident identity number (GB 11643), or null.
 * @param today the Shanghai day (YYYY-MM-DD) no birth date may lie after
 */
export function checkResidentId(value: string, today: string): NumberProblem | null {
  const number = normalise(value);
  if (number.length !== 18) {
    return blocking('FORMAT', `身份证号码应为 18 位，现在是 ${number.length} 位，请核对证件后补全`);
  }
  if (!/^\d{17}[\dX]$/.test(number)) {
    return blocking('FORMAT', '身份证号码前 17 位应为数字，末位为数字或 X，请核对证件');
  }
  return checkRegion(number) ?? checkBirthDate(number, today) ?? checkLastCharacter(number);
}

/** The check character (MOD 11-2) that belongs to the first 17 digits. */
export function residentIdCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

function checkRegion(number: string): NumberProblem | null {
  const province = number.slice(0, 2);
  if (PROVINCES.has(province)) return null;
  return blocking('REGION', `身份证号码前两位 ${province} 不是省级行政区划代码，请核对证件`);
}

function checkBirthDate(number: string, today: string): NumberProblem | null {
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDay(born) || born < '1800-01-01') {
    return blocking('BIRTHDATE', `身份证号码第 7 至 14 位的出生日期 ${born} 不存在，请核对证件`);
  }
  if (born > today) return blocking('BIRTHDATE', `身份证号码中的出生日期 ${born} 晚于今天，请核对证件`);
  return null;
}

function checkLastCharacter(number: string): NumberProblem | null {
  const expected = residentIdCheckCharacter(number.slice(0, 17));
  return number[17] === expected ? null : blocking('CHECKSUM', `校验码不符，末位应为 ${expected}`);
}
