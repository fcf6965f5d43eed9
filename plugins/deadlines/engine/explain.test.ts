import { describe, expect, it } from 'vitest';
import { explain } from './index';
import { aCase } from './testing/aCase';
import { calendar, ruleOf } from './testing/profile';

const of = (built: ReturnType<typeof aCase>, rule: string) =>
  explain(built.clock(rule), ruleOf(rule), calendar);

describe('how a date came about, in words', () => {
  it('working days', () => {
    const { text, days } = of(aCase({ route: 'transfer' }).on('2026-09-30', 'accepted'), 'transfer.send');
    expect(text).toMatch(
      /^2026-09-30 受理，当日不计，从次日起算。1 个工作日内：第 1 个工作日是 2026-10-08 周四。$/,
    );
    expect(days.map(({ on }) => on)).toHaveLength(9);
  });

  it('a make-up Saturday', () => {
    const { text } = of(
      aCase({ tier: 'simple', route: 'own' }).on('2026-09-28', 'accepted'),
      'simple.resolve',
    );
    expect(text).toContain('第 5 个工作日是 2026-10-10 周六（国庆节调休上班）。');
  });

  it('days that roll on, and an extension', () => {
    const complex = aCase({ tier: 'complex', route: 'own' })
      .on('2026-08-02', 'accepted')
      .on('2026-09-01', 'extensionApproved', { amount: 30 });
    const { text, days } = of(complex, 'complex.resolve');
    expect(text).toContain(
      '期限 60 日，批准延长 30 日，从原届满日本身续算。90 日内：第 90 日是 2026-10-31 周六。',
    );
    expect(text).toContain('该日不上班，顺延到 2026-11-02 周一。');
    expect(days.at(-1)?.on).toBe('2026-11-02');
  });

  it('a start deemed at the latest', () => {
    const asked = aCase({ tier: 'general', route: 'own' }).on('2026-10-09', 'assistanceRequested', {
      subject: 'a',
      unit: 'tax',
    });
    expect(of(asked, 'general.assistMeasures').text).toContain('协办意见发出，最迟以 2026-10-10 为起算日');
  });

  it('a day before which it is never due', () => {
    const late = aCase({ tier: 'complex', route: 'own' })
      .on('2026-08-03', 'accepted')
      .on('2026-08-23', 'classifiedComplex');
    expect(of(late, 'complex.submitConference').text).toContain(
      '第 15 日是 2026-08-18 周二。但不早于 2026-08-26 周三，以这一天为准。',
    );
  });

  it('a provisional one', () => {
    const late = aCase({ tier: 'complex', route: 'own' }).on('2026-11-20', 'accepted');
    expect(of(late, 'complex.resolve').text).toContain('放假安排尚未正式公布，结果暂定。');
  });

  it('a date set by hand, or not yet', () => {
    const extra = (resolveDueOn: string | null) =>
      aCase({ tier: 'extraComplex', route: 'own', resolveDueOn }).on('2026-10-09', 'accepted');
    expect(of(extra(null), 'extraComplex.resolve').text).toContain('尚未指定办结日期');
    expect(of(extra('2026-12-01'), 'extraComplex.resolve').text).toContain('办结日期由上级指定：2026-12-01');
  });
});
