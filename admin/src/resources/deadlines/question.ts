/** What the calculator is asked; all of it is in the address. */
export interface Question {
  start: string;
  amount: number;
  unit: 'workday' | 'day';
  rollover: 'nextWorkday' | 'none';
}

/** Reads the address; what is missing or impossible is as usual: today, five working days. */
export function readQuestion(address: URLSearchParams, today: string): Question {
  const start = address.get('start') ?? '';
  const amount = Number(address.get('amount'));
  return {
    start: /^\d{4}-\d{2}-\d{2}$/.test(start) ? start : today,
    amount: Number.isInteger(amount) && amount >= 1 && amount <= 3660 ? amount : 5,
    unit: address.get('unit') === 'day' ? 'day' : 'workday',
    rollover: address.get('rollover') === 'none' ? 'none' : 'nextWorkday',
  };
}

/** What the server is asked; rolling over is a matter of periods in days alone. */
export function toDueQuery({ start, amount, unit, rollover }: Question): Record<string, string | number> {
  return { start, amount, unit, ...(unit === 'day' ? { rollover } : {}) };
}
