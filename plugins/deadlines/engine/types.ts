/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. */
export type Day = string;

export type NamedDay = { on: Day; name: string };

/** One year's notice of the State Council. It may carry days of the neighbouring years. */
export type CalendarYear = {
  year: number;
  status: 'official' | 'draft';
  holidays: NamedDay[];
  makeUpWorkdays: NamedDay[];
  source: string;
};

/** A single day decided by the administrator; it overrules the notice. */
export type DayOverride = { on: Day; workday: boolean; reason: string };

export type Rollover = 'nextWorkday' | 'none';

export type Period = { amount: number; unit: 'workday' | 'day'; rollover?: Rollover };

/** One day of the working. `count` is the running number of the day within the period, where it counts. */
export type Step = { on: Day; counted: boolean; why: string; count?: number };

export type DueDate = {
  dueOn: Day;
  nominalOn: Day;
  rolled: boolean;
  provisional: boolean;
  steps?: Step[];
};
