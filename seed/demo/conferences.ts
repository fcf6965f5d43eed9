import { shanghaiDay } from '@liandiao/deadlines/engine';
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
export function conferencesOf(time: WorkingTime): DemoConference[] {
  const today = shanghaiDay(time.now);
  const earliest = time.day(time.reach);
  const found: DemoConference[] = [];
  for (let month = today.slice(0, 7); ; month = before(month)) {
    const day = meetingDay(month, time);
    if (`${month}-${DAY}` < earliest) break;
    const held = day <= today && `${day}${NINE}` <= time.now.toISOString();
    found.unshift({
      documentId: `democonference${month.replace('-', '')}`,
      title: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月联席会议`,
      heldAt: `${day}${NINE}`,
      held,
      ago: held ? time.ago(day) : -1,
    });
  }
  return found;
}

/** The first working day of the month from the fifteenth on, as far as it has come; else the fifteenth itself. */
function meetingDay(month: string, time: WorkingTime): string {
  const fifteenth = `${month}-${DAY}`;
  for (let ago = time.ago(fifteenth); ago >= 0; ago -= 1) {
    const day = time.day(ago);
    if (day >= fifteenth) return day;
  }
  return fifteenth;
}

function before(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
