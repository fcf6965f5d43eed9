/** How values are written. Days and instants are always those of Asia/Shanghai, wherever the browser stands. */

const zone = 'Asia/Shanghai';
const instantParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const yuan = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Cents as `¥1,234.56`. */
export function money(cents: number): string {
  return `${cents < 0 ? '-' : ''}¥${yuan.format(Math.abs(cents) / 100)}`;
}

/** The Shanghai day of an instant, `2026-11-22`. */
export function dayOf(instant: string): string {
  return parts(instant).slice(0, 10);
}

/** An instant as `2026-11-22 09:12`. */
export function dateTime(instant: string): string {
  return parts(instant);
}

/** `09:12` of an instant. */
export function clockTime(instant: string): string {
  return parts(instant).slice(11);
}

/** `10-09` of a day; with the year when it is not this one. */
export function shortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
}

/** 0 is Sunday. */
export function weekdayOf(day: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return new Date(`${day}T00:00:00Z`).getUTCDay() as 0;
}

/** The day `count` days later (or earlier). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** `97.1%`, or a dash where nothing fell due. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`;
}

function parts(instant: string): string {
  const found = new Map(
    instantParts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${found.get('year')}-${found.get('month')}-${found.get('day')} ${found.get('hour')}:${found.get('minute')}`;
}
