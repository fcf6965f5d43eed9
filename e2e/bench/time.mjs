// A million due dates of the engine against the same million counted day by day with chinese-days, in one run.
import { readdirSync, readFileSync } from 'node:fs';
import { addDays, createCalendar, dueDate } from '@liandiao/deadlines/engine';
import chineseDays from 'chinese-days';

const CALLS = 1_000_000;
const MARK = 0.1;
// The periods of the rules in deadlines.md §3, in turn, over every start day of 2024 and 2025 and half of 2026.
const PERIODS = [
  ...[1, 2, 3, 5].map((amount) => ({ amount, unit: 'workday' })),
  ...[7, 15, 20, 30, 60].map((amount) => ({ amount, unit: 'day' })),
];
const STARTS = Array.from({ length: 910 }, (_, days) => addDays('2024-01-01', days));

const folder = new URL('../../seed/profiles/shiquan/calendars/', import.meta.url);
const calendar = createCalendar(
  readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);

/** The day after, without a time zone: chinese-days takes and gives dates as text. */
const nextDay = (on) => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);

function dayByDay(start, { amount, unit }) {
  let day = start;
  for (let left = amount; left > 0; ) {
    day = nextDay(day);
    if (unit === 'day' || chineseDays.isWorkday(day)) left--;
  }
  while (!chineseDays.isWorkday(day)) day = nextDay(day);
  return day;
}

function run(dueOn) {
  let checksum = 0;
  const began = performance.now();
  for (let i = 0; i < CALLS; i++) {
    const day = dueOn(STARTS[i % STARTS.length], PERIODS[i % PERIODS.length]);
    checksum = (checksum * 31 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))) % 1_000_003;
  }
  return { milliseconds: performance.now() - began, checksum };
}

const ours = run((start, period) => dueDate(start, period, calendar).dueOn);
const theirs = run(dayByDay);
const ratio = ours.milliseconds / theirs.milliseconds;
const figure = (milliseconds) => `${Math.round(milliseconds).toLocaleString('en')} ms`;
console.log(`dueDate, ${CALLS.toLocaleString('en')} calls      ${figure(ours.milliseconds)}`);
console.log(`chinese-days, day by day       ${figure(theirs.milliseconds)}`);
console.log(`ratio ${ratio.toFixed(4)} (at most ${MARK})`);
if (ours.checksum !== theirs.checksum) console.error('the two disagree about a due date');
process.exit(ratio > MARK || ours.checksum !== theirs.checksum ? 1 : 0);
