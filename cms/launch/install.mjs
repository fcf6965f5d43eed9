// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { missingPackages } from './missingPackages.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether what is installed is what the lock file asks for. */
function isInstalled() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return missingPackages(readJson(inRoot('package-lock.json')), readJson(installed)).length === 0;
}

/** Installs the dependencies when they are not those of the lock file. */
export async function installIfStale() {
  if (isInstalled()) return;
  console.log(
    '正在安装依赖，首次约需三分钟…\nInstalling dependencies; the first time takes about three minutes…',
  );
  const npm = process.env.npm_execpath;
  // not `npm ci`: it refuses a lock without the binaries of platforms that a mirror does not carry
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  // NODE_ENV=production would leave out what the build needs
  const env = { NODE_ENV: 'development' };
  const { code } = npm
    ? await run(process.execPath, [npm, ...args], { env })
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env });
  if (code !== 0) {
    throw new Trouble(
      '依赖没有装好。请检查网络和 npm 镜像设置（npm config get registry），再试一次。',
      'The dependencies could not be installed. Check the network and the npm registry, then try again.',
    );
  }
}
