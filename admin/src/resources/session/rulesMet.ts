export type PasswordRule = 'length' | 'classes' | 'name' | 'repeat';

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}\s]/u];

/** Which of the rules of P1 a new password meets already; the server checks them again, and its history. */
export function rulesMet(
  password: string,
  repeated: string,
  username: string,
): Record<PasswordRule, boolean> {
  return {
    length: [...password].length >= 10,
    classes: classes.filter((one) => one.test(password)).length >= 3,
    name: password !== '' && !password.toLowerCase().includes(username.toLowerCase()),
    repeat: password !== '' && password === repeated,
  };
}
