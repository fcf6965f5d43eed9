import { normalisePhone } from './normalise';
import { blocking, type NumberProblem } from './problem';

export const MOBILE = /^1[3-9]\d{9}$/;
/** Three-digit area codes (010, 02x) carry eight digits, four-digit ones seven or eight; an extension may follow. */
export const LANDLINE = /^(0(?:10|2\d)-?[2-9]\d{7}|0[3-9]\d{2}-?[2-9]\d{6,7})(-\d{1,6})?$/;
const SERVICE = /^[48]00-?\d{3}-?\d{4}$/;

/** What is wrong with a telephone number (mobile, landline with area code, 400/800), or null. */
export function checkPhone(value: string): NumberProblem | null {
  const phone = normalisePhone(value);
  if (MOBILE.test(phone) || LANDLINE.test(phone) || SERVICE.test(phone)) return null;
  if (/^1\d*$/.test(phone) && phone.length !== 11) {
    return blocking('FORMAT', `手机号码应为 11 位，现在是 ${phone.length} 位，请核对`);
  }
  if (/^\d{7,8}$/.test(phone)) return blocking('FORMAT', '固定电话请加区号，如 0915-6300000');
  return blocking('FORMAT', '电话号码不正确，请填 11 位手机号码，或带区号的固定电话，如 0915-6300000');
}
