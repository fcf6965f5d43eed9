import type { Locator, Page } from '@playwright/test';

/** Chooses one entry of a list to choose from, by typing its name. */
export async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label });
  await box.focus();
  await box.pressSequentially(option);
  await box.press('Enter');
}

/** Types an instant, `2026-09-28 09:00`, into its box. */
export async function typeInstant(box: Locator, instant: string): Promise<void> {
  await box.click();
  await box.fill(instant);
  await box.press('Enter');
}
