module.exports = {
  deadlines: {
    config: {
      routeAuth: false,
      present: () => new Date(process.env.LIBRARY_NOW ?? '2026-10-14T01:00:00Z'),
      sweepMinutes: 0,
    },
  },
};
