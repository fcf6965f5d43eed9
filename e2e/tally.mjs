// @ts-check

/** @typedef {{ passed: number, failed: number, notes: string[] }} Tally notes name what failed, for a person */

/**
 * What a suite comes to. A suite that ran nothing, skipped something, broke off, or left no report has failed: silence is
 * not success.
 * @param {string} suite its name
 * @param {{ passed: number, failed: number, skipped: number } | null} report null when there is none
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tally(suite, report, code) {
  if (!report)
    return {
      passed: 0,
      failed: 1,
      notes: [`${suite}: the runner broke off without a report (exit ${code})`],
    };
  const { passed, failed, skipped } = report;
  if (passed + failed === 0) return { passed: 0, failed: 1, notes: [`${suite}: no test ran`] };
  const notes = [];
  if (failed > 0) notes.push(`${suite}: ${failed} failed`);
  if (skipped > 0) notes.push(`${suite}: ${skipped} skipped, which counts as failed`);
  const broken = code !== 0 && failed === 0 && skipped === 0;
  if (broken) notes.push(`${suite}: every test passed, but the runner ended with ${code}`);
  return { passed, failed: failed + skipped + (broken ? 1 : 0), notes };
}

/** The counts in Vitest's JSON report. @param {any} report what the file holds, whose shape is the library's */
export function vitestCounts(report) {
  const broken = (report.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + broken,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** The counts in Playwright's JSON report. A flaky test has failed once: that is a failure. @param {any} report */
export function playwrightCounts(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
}
