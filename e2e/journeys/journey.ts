import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Desk, PASSWORD, startDesk } from '../desk';
import { NOW } from './present';
import { Watch } from './watch';

/** What a journey has at hand. */
interface AtHand {
  watch: Watch;
  /** a browser of somebody's own, already logged in */
  as: (username: string, options?: { viewport?: { width: number; height: number } }) => Promise<Page>;
  /** logs an account in through the log-in screen, as a person does */
  signIn: (username: string, password?: string) => Promise<void>;
}

/**
 * A journey: a desk of the worker's own at the page's base address, at a fixed present. It fails on whatever goes
 * wrong in a browser without being expected (`watch`).
 */
export const test = base.extend<AtHand, { desk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const desk = await startDesk({ now: NOW });
      await use(desk);
      await desk.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ desk }, use) => use(desk.base),
  watch: async ({ desk }, use) => {
    const watch = new Watch(desk.base);
    await use(watch);
    expect(watch.troubles, 'what went wrong in the browser').toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    await prepare(context, watch);
    await use(context);
  },
  as: async ({ browser, desk, watch, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (username, { viewport } = {}) => {
      const storageState = { cookies: [], origins: [remembering(desk.base)] };
      const context = await browser.newContext({
        ...contextOptions,
        ...(viewport ? { viewport } : {}),
        baseURL: desk.base,
        storageState,
      });
      opened.push(context);
      await prepare(context, watch);
      const answer = await context.request.post('/api/auth/local', {
        data: { identifier: username, password: PASSWORD },
      });
      expect(answer.status(), `log-in of ${username}`).toBe(200);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  signIn: async ({ page }, use) => {
    await use(async (username, password = PASSWORD) => {
      await page.goto('/');
      await page.getByLabel('用户名').fill(username);
      await page.getByLabel('密码', { exact: true }).fill(password);
      await page.getByRole('button', { name: '登录' }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    });
  },
});

async function prepare(context: BrowserContext, watch: Watch): Promise<void> {
  watch.over(context);
  // the browser lives in the desk's present; its timers run on
  await context.clock.setFixedTime(NOW);
}

/** What the app keeps in a browser in which somebody is logged in. */
const remembering = (origin: string) => ({
  origin,
  localStorage: [{ name: 'liandiao.session', value: '1' }],
});

export { expect };
