import { describe, expect, it } from 'vitest';
import { calendarYearSchema, caseFactsSchema, deadlineRuleSchema } from './index';
import { notices, ruleOf } from './testing/profile';

const issueOf = (result: {
  success: boolean;
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}) => {
  const issue = result.error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
};
const rule = ruleOf('complex.resolve');

describe('a rule as data is refused', () => {
  it.each([
    [{ due: { amount: 0, unit: 'day' } }, 'due'],
    [{ metBy: [] }, 'metBy: 至少写一个完成事件'],
    [{ origin: 'law' }, 'origin: 只能是 notice'],
    [{ when: { attribute: 'tier' } }, 'when: 条件写法不对'],
    [{ extension: { event: 'e', maxDays: 0, times: 1 } }, 'extension.maxDays: 必须是正整数'],
    [{ warn: { yellow: 1, orange: 2 } }, 'warn: 黄灯'],
    [{ clause: ' ' }, 'clause: 不能为空'],
  ])('with %j', (over, message) =>
    expect(issueOf(deadlineRuleSchema.safeParse({ ...rule, ...over }))).toContain(message),
  );

  it('with a misspelt key', () =>
    expect(deadlineRuleSchema.safeParse({ ...rule, voidedBy: [] }).success).toBe(false));
});

describe('a calendar year is refused', () => {
  it('with a date that does not exist', () =>
    expect(
      issueOf(
        calendarYearSchema.safeParse({ ...notices[0], holidays: [{ on: '2024-02-30', name: '春节' }] }),
      ),
    ).toBe('holidays.0.on: 日期「2024-02-30」不存在，请按 YYYY-MM-DD 填写'));
});

describe('facts are refused', () => {
  it('with an instant for a day', () =>
    expect(
      issueOf(
        caseFactsSchema.safeParse({
          attributes: {},
          roles: {},
          events: [{ name: 'accepted', on: '2026-10-01T00:00:00Z' }],
        }),
      ),
    ).toContain('events.0.on'));
});
