import { expect, type Locator, type Page } from '@playwright/test';
import { choose, typeInstant } from './controls';

/** The sheet of one deed. */
export class Drawer {
  readonly sheet: Locator;

  constructor(
    page: Page,
    private readonly action: string,
  ) {
    this.sheet = page.getByRole('dialog', { name: action });
  }

  async type(label: string, words: string): Promise<void> {
    await this.sheet.getByLabel(label).fill(words);
  }

  async choose(label: string, option: string): Promise<void> {
    await choose(this.sheet, label, option);
  }

  /** One of a few that stand side by side. */
  async pick(label: string, option: string): Promise<void> {
    await this.sheet.getByRole('radiogroup', { name: label }).getByText(option, { exact: true }).click();
  }

  async tick(label: string): Promise<void> {
    await this.sheet.getByLabel(label).check();
  }

  /** When it was done, if not now. */
  async at(instant: string): Promise<void> {
    await typeInstant(this.sheet.getByLabel('办理时间'), instant);
  }

  /** Sends it; the sheet closes. */
  async submit(): Promise<void> {
    await this.sheet.getByRole('button', { name: new RegExp(`${this.action}$`) }).click();
    await expect(this.sheet).toBeHidden();
  }
}
