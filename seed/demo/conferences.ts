import { addDays, isWorkday, shanghaiDay, type WorkCalendar } from '@liandiao/deadlines/engine';
import type { WorkingTime } from './workingTime';

/** A joint conference of the demonstration. */
export interface DemoConference {
  documentId: string;
  title: string;
  /** ISO instant */
  heldAt: string;
  /** the conference that is still to come has only been planned */
  held: boolean;
  /** how many working days back it was held; -1 for the one to come */
  ago: number;
}

/** The day of the month from which on the conference meets: the first working day. */
const DAY = 15;
/** It meets at nine. */
const NINE = 'T01:00:00.000Z';

/** The monthly conferences of the time the cases come from, and the next one; oldest first. */
export function conferencesOf(time: WorkingTime, calendar: WorkCalendar): DemoConference[] {
  const now = time.now.toISOString();
  const earliest = time.day(time.reach);
  const found: DemoConference[] = [];
  const meeting = (month: string) => `${meetingDay(month, calendar)}${NINE}`;
  const thisMonth = shanghaiDay(time.now).slice(0, 7);
  const next = meeting(thisMonth) > now ? thisMonth : after(thisMonth);
  for (let month = next; `${month}-${DAY}` >= earliest; month = before(month)) {
    const heldAt = meeting(month);
    const held = heldAt <= now;
    found.unshift({
      documentId: `democonference${month.replace('-', '')}`,
      title: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月联席会议`,
      heldAt,
      held,
      ago: held ? time.ago(shanghaiDay(heldAt)) : -1,
    });
  }
  return found;
}

/** The first working day of the month from the fifteenth on. */
function meetingDay(month: string, calendar: WorkCalendar): string {
  let day = `${month}-${DAY}`;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
}

const named = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

function before(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? named(year - 1, 12) : named(year, number - 1);
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? named(year + 1, 1) : named(year, number + 1);
}
