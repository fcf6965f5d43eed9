// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildIfStale } from '../cms/launch/buildDesk.mjs';
import { installIfStale } from '../cms/launch/install.mjs';
import { inRoot, tool } from '../cms/launch/paths.mjs';
import { run } from '../cms/launch/run.mjs';
import { playwrightCounts, tally, vitestCounts } from './tally.mjs';

/** Files named after each suite. */
const SLOWEST = 12;

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Where the time went. @param {{ testResults: { name: string, startTime: number, endTime: number }[] }} report */
function tellSlowest({ testResults }) {
  const files = testResults.map(({ name, startTime, endTime }) => ({ name, took: endTime - startTime }));
  for (const { name, took } of files.sort((one, other) => other.took - one.took).slice(0, SLOWEST))
    console.log(`${Math.round(took / 1000)} s  ${relative(inRoot(), name)}`);
}

/** Vitest's two projects, one after the other: what is pure first, for it fails fastest. @param {string} folder @param {string} project */
async function vitest(folder, project) {
  const file = join(folder, `${project}.json`);
  const { code } = await run(tool('vitest'), [
    'run',
    '--config=.config/vitest.config.ts',
    `--project=${project}`,
    `--reporter=${process.stdout.isTTY ? 'default' : 'dot'}`,
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (report) tellSlowest(report);
  return tally(project, report && vitestCounts(report), code);
}

/** The journeys in a real browser. @param {string} folder */
async function playwright(folder) {
  const { findBrowser } = await import('./browser.mjs');
  const file = join(folder, 'journeys.json');
  const env = { CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const { code } = await run(
    tool('playwright'),
    ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
    { env },
  );
  const report = readReport(file);
  return tally('journeys', report && playwrightCounts(report), code);
}

/** The check, counted as one test. */
async function check() {
  const { code } = await run(process.execPath, ['cms/launch/check.mjs']);
  return tally(
    'check',
    code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
    code,
  );
}

/** Makes everything ready; when that fails there is nothing to test. */
async function prepare() {
  await installIfStale();
  await buildIfStale();
}

/** Runs every suite, whatever the others came to; the last line printed is `N passed, N failed`. */
export async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'liandiao-test-'));
  const total = { passed: 0, failed: 0 };
  const notes = [];
  const suites = [
    { name: 'pure', work: () => vitest(folder, 'pure') },
    { name: 'desk', work: () => vitest(folder, 'desk') },
    { name: 'journeys', work: () => playwright(folder) },
  ];
  if (process.argv.includes('--check')) suites.unshift({ name: 'check', work: check });
  try {
    await prepare();
    for (const { name, work } of suites) {
      console.log(`\n── ${name}`);
      const came = await work().catch((error) => ({
        passed: 0,
        failed: 1,
        notes: [`${name}: ${error.message}`],
      }));
      total.passed += came.passed;
      total.failed += came.failed;
      notes.push(...came.notes);
    }
  } catch (error) {
    total.failed += 1;
    notes.push(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (notes.length > 0) console.log(`\n${notes.join('\n')}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}
