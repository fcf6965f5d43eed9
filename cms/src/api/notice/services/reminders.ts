import type { RemindersTarget } from '@liandiao/deadlines/strapi-server';
import { sendDigests } from '../../../notices/delivery/courier';
import { askForCalendar } from '../../../notices/reminders/calendarMissing';
import { remindOfConference } from '../../../notices/reminders/conferenceDue';
import { tellMoved } from '../../../notices/reminders/moved';
import { remind } from '../../../notices/reminders/remind';

/** What the deadlines plugin tells (declared in the case type's `pluginOptions.deadlines.case.reminders`). */
export default (): RemindersTarget => ({
  remind,
  moved: tellMoved,
  calendarMissing: askForCalendar,
  async swept(today, trx) {
    await remindOfConference(today, trx);
    await strapi.db.transaction(async ({ onCommit }) => onCommit(sendDigests));
  },
});
