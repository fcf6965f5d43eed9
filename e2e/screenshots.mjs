// @ts-check
// node e2e/screenshots.mjs <folder>: every screen of a desk with 300 synthetic cases, wide and narrow, light and dark.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const PASSWORD = 'Desk-2026-pictures!';
const PORT = 4571;
const base = `http://127.0.0.1:${PORT}`;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

/** Starts a desk of its own; its end removes everything. */
async function startDesk() {
  const home = mkdtempSync(join(tmpdir(), 'liandiao-pictures-'));
  const child = fork(join(root, 'cms', 'launch', 'serveBuilt.mjs'), ['--demo', '300'], {
    cwd: root,
    silent: true,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: String(PORT),
      LIANDIAO_HOME: home,
      LIANDIAO_DEMO_PASSWORD: PASSWORD,
      DATABASE_URL: '',
    },
  });
  child.stderr?.pipe(process.stderr);
  await once(child, 'message');
  return async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(home, { recursive: true, force: true });
  };
}

/** @param {string} path @param {string} [token] @param {unknown} [body] */
async function call(path, token, body) {
  const response = await fetch(base + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return response.json();
}

/** @param {string} identifier */
const tokenOf = async (identifier) =>
  (await call('/api/auth/local', undefined, { identifier, password: PASSWORD })).jwt;

/** A case of each status in which somebody has a deed to do, by the deed. */
async function casesByAction() {
  /** @type {[string, string, string, string][]} */
  const wanted = [
    ['town-chengguan.clerk', 'registered', 'accepting', 'accept'],
    ['town-chengguan.clerk', 'registered', 'accepting', 'request-supplement'],
    ['town-chengguan.clerk', 'registered', 'accepting', 'settle-on-the-spot'],
    ['town-chengguan.clerk', 'registered', 'accepting', 'decline'],
    ['town-chengguan.clerk', 'awaitingTransfer', 'accepting', 'transfer'],
    ['tax.clerk', 'awaitingSignature', 'receiving', 'sign'],
    ['tax.clerk', 'handling', 'lead', 'reply'],
    ['tax.clerk', 'handling', 'lead', 'classify'],
    ['town-chengguan.clerk', 'replied', 'accepting', 'inform'],
    ['town-chengguan.clerk', 'replied', 'accepting', 'archive'],
    ['town-chengguan.clerk', 'replied', 'accepting', 'revisit'],
    ['town-chengguan.clerk', 'replied', 'accepting', 'amend'],
    ['centre.head', 'returnDisputed', '', 'designate'],
  ];
  const found = [];
  for (const [who, status, relation, action] of wanted) {
    const narrowed = relation ? `&relation=${relation}` : '';
    const query = `filters[status][$eq]=${status}${narrowed}&pagination[pageSize]=1`;
    const { data } = await call(`/api/disputes?${query}`, await tokenOf(who));
    if (data?.[0]) found.push({ who, action, id: data[0].documentId });
    else console.log(`no case for ${action}`);
  }
  return found;
}

/** @typedef {{ who: string | null, name: string, path: string, after?: (page: import('@playwright/test').Page) => Promise<void> }} Screen */

/** @returns {Promise<Screen[]>} */
async function screens() {
  const tax = await tokenOf('tax.clerk');
  const { data: handled } = await call('/api/disputes?filters[status][$eq]=handling&relation=lead', tax);
  const { data: closed } = await call('/api/disputes?filters[status][$eq]=closed', tax);
  const tabs = ['registration', 'handling', 'materials', 'contacts', 'archive', 'timeline'];
  const cases = await casesByAction();
  return [
    { who: null, name: 'log-in', path: '/login' },
    { who: 'tax.clerk', name: 'workbench', path: '/workbench' },
    { who: 'town-chengguan.clerk', name: 'workbench-town', path: '/workbench' },
    { who: 'centre.head', name: 'workbench-centre', path: '/workbench' },
    { who: 'town-chengguan.clerk', name: 'registration', path: '/disputes/new' },
    {
      who: 'town-chengguan.clerk',
      name: 'registration-mistakes',
      path: '/disputes/new',
      after: async (page) => {
        await page.getByLabel('身份证号码').first().fill('110105194912310021');
        await page
          .getByRole('toolbar', { name: '登记操作' })
          .getByRole('button', { name: '登记', exact: true })
          .click();
      },
    },
    {
      who: 'town-chengguan.clerk',
      name: 'registration-panel',
      path: '/disputes/new',
      after: async (page) => {
        const scope = page.getByRole('combobox', { name: '受理范围' });
        await scope.focus();
        await scope.pressSequentially('未按时足额');
        await scope.press('Enter');
        await page.getByRole('combobox', { name: '单位名称' }).fill('示例食品厂');
        await page.getByLabel('争议主要内容').fill('单位未按时足额缴纳养老保险费。');
        await page.getByRole('region', { name: '今天受理，则' }).waitFor();
        await page
          .getByRole('button', { name: /怎么算的/ })
          .first()
          .click();
      },
    },
    { who: 'tax.clerk', name: 'disputes', path: '/disputes' },
    {
      who: 'tax.clerk',
      name: 'disputes-filters',
      path: '/disputes?status=handling',
      after: (page) => page.getByRole('button', { name: '筛选' }).click(),
    },
    { who: 'tax.clerk', name: 'transfers-in', path: '/transfers' },
    { who: 'tax.clerk', name: 'transfers-out', path: '/transfers?box=out' },
    { who: 'tax.clerk', name: 'calculator', path: '/calculator?start=2026-09-30&amount=5&unit=workday' },
    { who: 'tax.clerk', name: 'account', path: '/account' },
    { who: 'tax.clerk', name: 'not-found', path: '/nowhere' },
    {
      who: 'tax.clerk',
      name: 'palette',
      path: '/workbench',
      after: async (page) => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('示例');
        await page.getByRole('option').filter({ hasText: '示例' }).nth(3).waitFor();
      },
    },
    ...tabs.map((tab) => ({
      who: 'tax.clerk',
      name: `case-${tab}`,
      path: `/disputes/${closed[0].documentId}?tab=${tab}`,
    })),
    { who: 'tax.clerk', name: 'case-open', path: `/disputes/${handled[0].documentId}` },
    ...cases.map(({ who, action, id }) => ({
      who,
      name: `drawer-${action}`,
      path: `/disputes/${id}?action=${action}`,
    })),
    {
      who: 'tax.clerk',
      name: 'bell',
      path: '/calculator',
      after: async (page) => {
        await page.getByRole('banner').getByRole('button', { name: /^消息/ }).click();
        await page.getByRole('region', { name: '未读消息' }).waitFor();
      },
    },
    { who: 'tax.clerk', name: 'mediations', path: '/mediations' },
    { who: 'centre.head', name: 'mediations-centre', path: '/mediations' },
    { who: 'centre.head', name: 'consultations', path: '/consultations' },
    { who: 'centre.head', name: 'boundaries', path: '/boundaries' },
    { who: 'centre.head', name: 'map', path: '/map' },
    { who: 'admin', name: 'units', path: '/units' },
    { who: 'admin', name: 'unit-new', path: '/units/new' },
    { who: 'admin', name: 'notification-settings', path: '/notification-settings' },
    { who: 'security', name: 'people', path: '/people' },
    { who: 'security', name: 'person-new', path: '/people/new' },
  ];
}

/** @param {import('@playwright/test').Page} page */
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))),
  );
}

/** @param {string} folder */
async function takeAll(folder) {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  const all = await screens();
  const only = process.argv[3];
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      for (const who of new Set(all.map((one) => one.who))) {
        const context = await browser.newContext({
          baseURL: base,
          viewport,
          locale: 'zh-CN',
          timezoneId: 'Asia/Shanghai',
          colorScheme: theme,
          reducedMotion: 'reduce',
          storageState: {
            cookies: [],
            origins: who ? [{ origin: base, localStorage: [{ name: 'liandiao.session', value: '1' }] }] : [],
          },
        });
        if (who)
          await context.request.post('/api/auth/local', { data: { identifier: who, password: PASSWORD } });
        for (const { name, path, after } of all.filter((one) => one.who === who)) {
          if (only && !`${name}-${size}-${theme}`.match(only)) continue;
          const page = await context.newPage();
          await page.goto(path);
          await settle(page);
          await after?.(page).catch((/** @type {Error} */ error) => console.log(`${name}: ${error.message}`));
          await settle(page);
          await page.screenshot({ path: join(folder, `${name}-${size}-${theme}.png`) });
          await page.close();
        }
        await context.close();
      }
    }
  }
  await browser.close();
}

const folder = process.argv[2];
if (!folder) {
  console.log('node e2e/screenshots.mjs <folder> [name pattern]');
  process.exit(1);
}
mkdirSync(resolve(folder), { recursive: true });
const stop = await startDesk();
try {
  await takeAll(resolve(folder));
} finally {
  await stop();
}
