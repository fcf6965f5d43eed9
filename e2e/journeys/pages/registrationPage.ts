import { expect, type Locator, type Page } from '@playwright/test';
import type { ExpectedClock } from '../engine';
import { CasePage } from './casePage';
import { choose, typeInstant } from './controls';

/** An applicant, an employer and a matter, as a clerk would type them. */
export interface Matter {
  applicant?: { name: string; phone: string; idNumber: string };
  employer: { name: string; creditCode?: string; address: string };
  channel: string;
  scopeKind: string;
  insurance: string[];
  months: [from: string, to: string];
  town: string;
  amount?: string;
  content: string;
  leads?: string;
  materials: string[];
  registeredAt?: string;
}

const APPLICANT = { name: '测试甲', phone: '13900000000', idNumber: '11010519491231002X' };

/** 未按时足额缴纳社保费, after the line of 2024-04: the tax bureau's alone. */
export const aMatter = (over: Partial<Matter> = {}): Matter => ({
  applicant: APPLICANT,
  employer: { name: '示例食品厂', address: '石泉县示例路2号' },
  channel: '镇受理点',
  scopeKind: '未按时足额缴纳',
  insurance: ['企业职工基本养老保险'],
  months: ['2025-01', '2025-06'],
  town: '城关镇',
  amount: '12345.60',
  content: '单位2025年上半年未按时足额缴纳养老保险费，要求补缴。',
  materials: ['申请人身份证原件及复印件', '证明劳动关系和任职时间的材料', '证明本人工资薪金的材料'],
  ...over,
});

/** Annex 2 on screen. */
export class RegistrationPage {
  readonly panel: Locator;
  readonly foot: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: '建议、时限与重复提示' });
    this.foot = page.getByRole('toolbar', { name: '登记操作' });
  }

  async open(): Promise<this> {
    await this.page.goto('/disputes/new');
    await expect(this.page.getByRole('heading', { level: 1, name: '登记争议' })).toBeVisible();
    return this;
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  async as(kind: '本人' | '代理人' | '联名' | '匿名' | '口述'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '申请方式' }).getByText(kind, { exact: true }).click();
  }

  /** The fields one after another, as they stand on paper. */
  async fill(matter: Matter): Promise<void> {
    if (matter.applicant) await this.fillApplicant(matter.applicant);
    await this.page.getByRole('combobox', { name: '单位名称' }).fill(matter.employer.name);
    if (matter.employer.creditCode) {
      await this.page.getByLabel('单位统一社会信用代码').fill(matter.employer.creditCode);
    }
    await this.page.getByLabel('单位地址').fill(matter.employer.address);
    await choose(this.page, '受理渠道', matter.channel);
    await choose(this.page, '受理范围', matter.scopeKind);
    for (const kind of matter.insurance) await choose(this.page, '险种', kind);
    await this.month('起始年月', matter.months[0]);
    await this.month('截止年月', matter.months[1]);
    if (matter.amount) await this.page.getByLabel('争议金额').fill(matter.amount);
    await choose(this.page, '所属镇', matter.town);
    await this.page.getByLabel('争议主要内容').fill(matter.content);
    if (matter.leads) await this.page.getByLabel('违法违规线索').fill(matter.leads);
    for (const material of matter.materials) await this.page.getByLabel(material).check();
    if (matter.registeredAt) await typeInstant(this.page.getByLabel('登记时间'), matter.registeredAt);
  }

  async fillApplicant({ name, phone, idNumber }: NonNullable<Matter['applicant']>): Promise<void> {
    await this.page.getByLabel('姓名', { exact: false }).first().fill(name);
    await this.page.getByLabel('联系电话').first().fill(phone);
    await this.page.getByLabel('身份证号码').first().fill(idNumber);
  }

  private async month(name: string, month: string): Promise<void> {
    const box = this.page.getByLabel(name);
    await box.click();
    await box.fill(month);
    await box.press('Enter');
  }

  /** The dates that the panel says would follow, by the name of the deed. */
  async expectPreview(expected: Preview[]): Promise<void> {
    const then = this.panel.getByRole('region', { name: '今天受理，则' });
    const shown = async () => (await then.getByRole('listitem').evaluateAll(readPreview)).sort(byTitle);
    const wanted = expected.map(({ title, dueOn }) => ({ title, dueOn })).sort(byTitle);
    await expect.poll(shown).toEqual(wanted);
  }

  /** Registers, and goes on to the deed whose button is named; the case page stands open then. */
  async go(button: string | RegExp): Promise<CasePage> {
    await this.foot.getByRole('button', { name: button }).click();
    await this.page.waitForURL((url) => /\/disputes\/[a-z0-9]{20,}$/.test(url.pathname));
    return new CasePage(this.page);
  }
}

type Preview = Pick<ExpectedClock, 'title' | 'dueOn'>;

const byTitle = (a: Preview, b: Preview) => a.title.localeCompare(b.title);

/** Runs in the browser. */
function readPreview(items: Element[]): Preview[] {
  return items.map((li) => ({
    title: li.querySelector('span')?.firstChild?.textContent ?? '',
    dueOn: li.querySelector('time')?.getAttribute('datetime') ?? null,
  }));
}
