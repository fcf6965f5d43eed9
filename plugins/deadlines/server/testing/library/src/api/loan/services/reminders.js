/** What readers were told, for the tests to look at; `fail` lets the next telling fail. */
const told = { reminders: [], moved: [], missing: [], swept: [], fail: false };

module.exports = () => ({
  told,
  async remind(reminders) {
    if (told.fail) throw new Error('the post is closed');
    told.reminders.push(...reminders);
  },
  async moved(caseId, { moved }) {
    told.moved.push({ caseId, moved });
  },
  async calendarMissing(years, today) {
    told.missing.push({ years, today });
  },
  async swept(today) {
    told.swept.push(today);
  },
});
