// @ts-check
import { createServer } from 'node:net';
import { Trouble } from './trouble.mjs';

/** What PORT asks for. @param {string | undefined} value */
export function readPort(value) {
  const port = value === undefined || value === '' ? 1337 : Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Trouble(
      `PORT=${value} 不是有效端口，请填写 1 到 65535 之间的整数，例如 PORT=8080 npm start。`,
      `PORT=${value} is no port; give a whole number from 1 to 65535, for example PORT=8080 npm start.`,
    );
  }
  return port;
}

/** Refuses a port somebody else listens on, before minutes are spent on installing. @param {number} port @param {string} host */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
      if (code === 'EADDRINUSE') {
        reject(
          new Trouble(
            `端口 ${port} 已被其他程序占用。请停止该程序，或换一个端口：PORT=${port + 1} npm start`,
            `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
          ),
        );
      } else {
        reject(
          new Trouble(
            `无法在 ${host}:${port} 上提供服务（${code}）。请检查 HOST 和 PORT；1024 以下的端口需要管理员权限。`,
            `Cannot listen on ${host}:${port} (${code}). Check HOST and PORT; ports below 1024 need administrator rights.`,
          ),
        );
      }
    });
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
