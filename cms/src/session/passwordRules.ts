/** Shortest password (P1). */
const SHORTEST = 10;
/** bcrypt reads 72 bytes and no more: a longer password would silently be cut. */
const LONGEST_BYTES = 72;

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}\s]/u];

/**
 * What is wrong with a new password, in sentences for the person choosing it; empty when nothing is (P1: at least 10
 * characters, three of four classes, not containing the user name, not the present one).
 */
export function passwordProblems(
  password: string,
  { username, present }: { username: string; present?: string },
): string[] {
  const problems: string[] = [];
  if ([...password].length < SHORTEST) problems.push(`密码至少 ${SHORTEST} 位。`);
  if (new TextEncoder().encode(password).length > LONGEST_BYTES)
    problems.push('密码过长，请不超过 72 个英文字符。');
  if (classes.filter((wanted) => wanted.test(password)).length < 3) {
    problems.push('密码须含大写字母、小写字母、数字、符号中的至少三种。');
  }
  if (username && password.toLowerCase().includes(username.toLowerCase()))
    problems.push('密码不能包含用户名。');
  if (present !== undefined && password === present) problems.push('新密码不能与原密码相同。');
  return problems;
}
