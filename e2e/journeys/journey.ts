import { test as base, expect, type Page } from '@playwright/test';
import { type Desk, PASSWORD, startDesk } from '../desk';

/** What a journey has at hand. */
interface AtHand {
  /** logs an account in through the log-in screen, as a person does */
  signIn: (username: string, page?: Page) => Promise<void>;
}

/**
 * A journey: a desk of the file's own at the page's base address. It fails on any error the browser's console shows.
 */
export const test = base.extend<AtHand, { desk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const desk = await startDesk();
      await use(desk);
      await desk.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ desk }, use) => use(desk.base),
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      // the first look for a session of a browser that has none is answered 401, which browsers print by themselves
      const isSessionProbe = message.location().url.endsWith('/api/auth/refresh');
      if (message.type() === 'error' && !isSessionProbe) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(errors, 'errors in the browser console').toEqual([]);
  },
  signIn: async ({ page: own }, use) => {
    await use(async (username, page = own) => {
      await page.goto('/');
      await page.getByLabel('用户名').fill(username);
      await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: /登\s*录/ }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    });
  },
});

export { expect };
