/**
 * The last day on which the next conference is in time: so many calendar months after the last one; the last day of a
 * month that has no such day.
 * @param lastOn Shanghai day of the last conference
 */
export function nextBy(lastOn: string, everyMonths: number): string {
  const [year = 0, month = 1, day = 1] = lastOn.split('-').map(Number);
  const daysThen = new Date(Date.UTC(year, month + everyMonths, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + everyMonths, Math.min(day, daysThen)))
    .toISOString()
    .slice(0, 10);
}
