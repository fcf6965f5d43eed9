import { randomInt } from 'node:crypto';

/** Letters and digits a person can read off a screen and type: none that look alike. */
const groups = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789'] as const;

const pick = (alphabet: string) => alphabet.charAt(randomInt(alphabet.length));

/** A random password that keeps the password rules, such as `kT7m-xR4p-Wq9z-hB2d`; about 87 bits. */
export function oneTimePassword(): string {
  const [upper, lower, digit] = groups;
  const all = groups.join('');
  const quad = () => pick(lower) + pick(upper) + pick(digit) + pick(all);
  return [quad(), quad(), quad(), quad()].join('-');
}
