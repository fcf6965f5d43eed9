// @ts-check

/** Where people open the desk. @param {string} host @param {number} port */
export const addressOf = (host, port) =>
  `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;

/**
 * Prints where the desk is and the passwords that are shown only once.
 * @param {Awaited<ReturnType<typeof import('./serve.mjs').serve>>} filled @param {string} address
 */
export function announce({ accounts, demoPassword }, address) {
  console.log(`\n联调已启动 Liandiao is running:  ${address}\n`);
  if (accounts.length > 0) {
    console.log('首次登录的一次性密码（只显示这一次，登录后须更改）');
    console.log('One-time passwords, shown only now; each must be changed at the first log-in:\n');
    for (const { username, name, password } of accounts) {
      console.log(`  ${username.padEnd(10)} ${password}   ${name}`);
    }
    console.log('');
  }
  if (demoPassword) {
    console.log('全部演示账号（如 town-chengguan.clerk、tax.clerk、centre.head）的密码，只显示这一次');
    console.log(`The password of every demo account, shown only now:\n\n  ${demoPassword}\n`);
  }
}
