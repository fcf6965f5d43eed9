import { describe, expect, it } from 'vitest';
import { playwrightCounts, tally, vitestCounts } from './tally.mjs';

describe('the tally of a suite', () => {
  it('is what the runner reports', () => {
    expect(tally('pure', { passed: 7, failed: 2, skipped: 0 }, 1)).toEqual({
      passed: 7,
      failed: 2,
      notes: ['pure: 2 failed'],
    });
  });

  it('fails a suite that ran no test, even when the runner is content', () => {
    expect(tally('desk', { passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
  });

  it('fails a runner that broke off without a report', () => {
    expect(tally('desk', null, 139)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails a runner that ends badly after every test passed', () => {
    expect(tally('desk', { passed: 3, failed: 0, skipped: 0 }, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a skipped test as failed', () => {
    expect(tally('pure', { passed: 3, failed: 0, skipped: 2 }, 0)).toMatchObject({ passed: 3, failed: 2 });
  });
});

describe("the runners' reports", () => {
  it('a Vitest file that could not be loaded counts as one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(vitestCounts(report)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });

  it('a journey that passed only at the second try counts as failed', () => {
    expect(playwrightCounts({ stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 } })).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });
});
