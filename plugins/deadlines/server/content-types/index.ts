import calendarYear from './calendar-year/schema.json';
import clock from './clock/schema.json';
import dayOverride from './day-override/schema.json';
import deadlineRule from './deadline-rule/schema.json';

export default {
  'calendar-year': { schema: calendarYear },
  clock: { schema: clock },
  'day-override': { schema: dayOverride },
  'deadline-rule': { schema: deadlineRule },
};
