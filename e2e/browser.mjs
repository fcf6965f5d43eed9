// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../cms/launch/run.mjs';
import { Trouble } from '../cms/launch/trouble.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser on this machine: CHROMIUM_PATH, then one in PATH or where its installer puts it. */
function installedBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Trouble(`CHROMIUM_PATH=${given} 不存在。`, `CHROMIUM_PATH=${given} does not exist.`);
  }
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...places].find((file) => existsSync(file)) ?? null;
}

/** Playwright's own, when it has been downloaded. */
async function playwrightsBrowser() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

/**
 * A Chromium to drive: an installed one, else Playwright's, else one it installs.
 * @returns {Promise<string>} its executable
 */
export async function findBrowser() {
  const present = installedBrowser() ?? (await playwrightsBrowser());
  if (present) return present;
  console.log('没有找到浏览器，正在安装… No browser found; installing one…');
  await run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = await playwrightsBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Trouble(
    '没有可用的浏览器。请安装 Chromium 或 Chrome（以及 fonts-noto-cjk），或用 CHROMIUM_PATH 指明它的位置，然后重试。',
    'There is no browser to test with. Install Chromium or Chrome (and fonts-noto-cjk), or name it by CHROMIUM_PATH, and try again.',
  );
}
