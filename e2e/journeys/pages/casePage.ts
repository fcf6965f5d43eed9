import { expect, type Locator, type Page } from '@playwright/test';
import type { ExpectedClock } from '../engine';
import { Drawer } from './drawer';

/** One case on screen. */
export class CasePage {
  readonly head: Locator;
  readonly actions: Locator;
  readonly steps: Locator;

  constructor(readonly page: Page) {
    this.head = page.getByRole('region', { name: '争议件概况' });
    this.actions = page.getByRole('toolbar', { name: '可办理的操作' });
    this.steps = page.getByRole('list', { name: '四个环节' });
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  async open(id: string): Promise<this> {
    await this.page.goto(`/disputes/${id}`);
    await expect(this.head).toBeVisible();
    return this;
  }

  async number(): Promise<string> {
    return (await this.head.getByRole('definition').first().textContent()) ?? '';
  }

  async expectStatus(status: string): Promise<void> {
    await expect(this.head.getByText(status, { exact: true }).first()).toBeVisible();
  }

  /** Opens the drawer of a deed from the bar, or from behind ···. */
  async begin(action: string): Promise<Drawer> {
    const button = this.actions.getByRole('button', { name: action, exact: true });
    const more = this.actions.getByRole('button', { name: '更多操作' });
    await expect(this.actions).toBeVisible();
    if ((await button.count()) > 0) await button.click();
    else {
      await more.click();
      await this.page.getByRole('menuitem', { name: action, exact: true }).click();
    }
    return this.drawer(action);
  }

  /** The drawer that stands open. */
  drawer(action: string): Drawer {
    return new Drawer(this.page, action);
  }

  async tab(name: string): Promise<Locator> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
    await tab.click();
    return this.page.getByRole('tabpanel', { name: new RegExp(`^${name}`) });
  }

  /** Every clock of the case on screen is the engine's: what, from when, until when, and whether it was met. */
  async expectClocks(expected: ExpectedClock[]): Promise<void> {
    const clocks = this.page.getByRole('region', { name: '时限' });
    const shown = async () => {
      const idle = clocks.getByRole('button', { name: /不再适用/ });
      if (await idle.isVisible()) await idle.click();
      const items = await clocks.locator('li[data-rule]').evaluateAll(readClocks);
      return items.sort(byTitle);
    };
    await expect.poll(shown).toEqual([...expected].sort(byTitle));
  }

  /** What was done, the newest first. */
  async expectTimeline(deeds: RegExp[]): Promise<void> {
    const entries = (await this.tab('时间线')).getByRole('listitem');
    await expect(entries).toHaveText(deeds);
  }
}

const byTitle = (a: ExpectedClock, b: ExpectedClock) =>
  `${a.title}${a.startOn}`.localeCompare(`${b.title}${b.startOn}`);

/** Runs in the browser. */
function readClocks(items: Element[]): ExpectedClock[] {
  const states = { 按期: 'met', 逾期办结: 'metLate', 不再适用: 'void', 待定: 'unset' } as const;
  return items.map((li) => {
    const [badge, title] = Array.from(li.querySelector('div')?.children ?? []);
    const word = badge?.lastChild?.textContent ?? '';
    return {
      title: title?.textContent ?? '',
      startOn: /自 (\d{4}-\d{2}-\d{2})/.exec(li.textContent ?? '')?.[1] ?? '',
      dueOn: li.querySelector('time')?.getAttribute('datetime') ?? null,
      state: states[word as keyof typeof states] ?? 'running',
    };
  });
}
