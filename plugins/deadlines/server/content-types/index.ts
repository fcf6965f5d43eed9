import calendarYear from './calendar-year/schema.json';
import clock from './clock/schema.json';
import dayOverride from './day-override/schema.json';
import deadlineRule from './deadline-rule/schema.json';
import lease from './lease/schema.json';
import reminder from './reminder/schema.json';

export default {
  'calendar-year': { schema: calendarYear },
  clock: { schema: clock },
  'day-override': { schema: dayOverride },
  'deadline-rule': { schema: deadlineRule },
  lease: { schema: lease },
  reminder: { schema: reminder },
};
