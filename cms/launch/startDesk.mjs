// @ts-check
import { buildIfStale } from './buildDesk.mjs';
import { installIfStale } from './install.mjs';
import { readOptions } from './options.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { serve } from './serve.mjs';
import { speakingPlainly } from './trouble.mjs';

/** Where people open the desk. @param {string} host @param {number} port */
const address = (host, port) => `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;

/** @param {Awaited<ReturnType<typeof serve>>} filled @param {string} at */
function announce({ accounts, demoPassword }, at) {
  console.log(`\n联调已启动 Liandiao is running:  ${at}\n`);
  if (accounts.length > 0) {
    console.log(
      '首次登录的一次性密码（只显示这一次，登录后须更改）\nOne-time passwords, shown only now; each must be changed at the first log-in:\n',
    );
    for (const { username, name, password } of accounts) {
      console.log(`  ${username.padEnd(10)} ${password}   ${name}`);
    }
    console.log('');
  }
  if (demoPassword) {
    console.log(
      `全部演示账号（如 town-chengguan.clerk、tax.clerk、centre.head）的密码，只显示这一次\nThe password of every demo account, shown only now:\n\n  ${demoPassword}\n`,
    );
  }
}

/** npm start @param {string[]} args */
export const startDesk = (args) =>
  speakingPlainly(async () => {
    const { demo } = readOptions(args);
    const host = process.env.HOST || '127.0.0.1';
    const port = readPort(process.env.PORT);
    await requireFreePort(port, host);
    await installIfStale();
    await buildIfStale();
    if (process.env.NODE_ENV !== 'test') process.env.NODE_ENV = 'production';
    Object.assign(process.env, { HOST: host, PORT: String(port) });
    announce(await serve({ port, host, demo }), address(host, port));
  });
