import { describe, expect, it } from 'vitest';
import { oneTimePassword } from './oneTimePassword';
import { passwordProblems } from './passwordRules';

const problems = (password: string, over: { username?: string; present?: string } = {}) =>
  passwordProblems(password, { username: 'tax.clerk', ...over });

describe('a new password', () => {
  it('with ten characters of three classes is fine', () => {
    expect(problems('abcdEFGH12')).toEqual([]);
  });

  it('of nine characters is too short', () => {
    expect(problems('abcdEFG12')).toEqual(['密码至少 10 位。']);
  });

  it.each(['abcdefghij', 'ABCDEFGHIJ', 'abcdefgh12', 'ABCDEF1234', 'abcdef----'])(
    '%s has too few classes',
    (password) => {
      expect(problems(password)).toEqual(['密码须含大写字母、小写字母、数字、符号中的至少三种。']);
    },
  );

  it.each(['abcdefG-hi', 'ABCDEF-123', 'abcdef-123', 'abcdefGH12'])('%s has three classes', (password) => {
    expect(problems(password)).toEqual([]);
  });

  it('containing the user name in any case is refused', () => {
    expect(problems('x-TAX.Clerk-2026')).toEqual(['密码不能包含用户名。']);
  });

  it('that is the present one is refused', () => {
    expect(problems('abcdEFGH12', { present: 'abcdEFGH12' })).toEqual(['新密码不能与原密码相同。']);
  });

  it('longer than is hashed is refused rather than cut', () => {
    expect(problems(`aA1${'x'.repeat(69)}`)).toEqual([]);
    expect(problems(`aA1${'x'.repeat(70)}`)).toEqual(['密码过长，请不超过 72 个英文字符。']);
  });
});

describe('a one-time password', () => {
  it('keeps the rules and is never the same', () => {
    const made = Array.from({ length: 200 }, oneTimePassword);
    expect(made.flatMap((password) => problems(password))).toEqual([]);
    expect(new Set(made).size).toBe(200);
  });
});
