import { normalise } from './normalise';
import { blocking, confirmable, type NumberProblem } from './problem';

/** GB 32100: digits and capitals without I, O, S, V, Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * What is wrong with a unified social credit code (GB 32100), or null. A wrong form blocks; a wrong check
 * character may be confirmed, because real codes with wrong check characters are in use.
 */
export function checkCreditCode(value: string): NumberProblem | null {
  const code = normalise(value);
  if (code.length !== 18) {
    return blocking('FORMAT', `统一社会信用代码应为 18 位，现在是 ${code.length} 位，请核对营业执照后补全`);
  }
  const stranger = [...code].find((character) => !CHARACTERS.includes(character));
  if (stranger !== undefined) {
    return blocking(
      'FORMAT',
      `统一社会信用代码中不会出现「${stranger}」（不用字母 I、O、S、V、Z），请核对营业执照`,
    );
  }
  if (!/^\d{6}$/.test(code.slice(2, 8))) {
    return blocking('FORMAT', '统一社会信用代码第 3 至 8 位应为登记机关的 6 位数字区划码，请核对营业执照');
  }
  const expected = creditCodeCheckCharacter(code.slice(0, 17));
  if (code[17] === expected) return null;
  return confirmable('CHECKSUM', `校验码不符，末位应为 ${expected}；如与营业执照一致，可确认后继续`);
}

/** The check character (mod 31) that belongs to the first 17 characters. */
export function creditCodeCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, at) => total + weight * CHARACTERS.indexOf(first17.charAt(at)),
    0,
  );
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}
