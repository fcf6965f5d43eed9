module.exports = {
  deadlines: { config: { routeAuth: false, present: () => new Date('2026-10-14T01:00:00Z') } },
};
