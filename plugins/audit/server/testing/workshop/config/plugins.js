module.exports = ({ env }) => ({
  audit: {
    config: {
      home: env('WORKSHOP_HOME'),
      routeAuth: false,
      application: 'api::repair.audit',
      retentionDays: env('WORKSHOP_RETENTION_DAYS'),
      present: () => new Date(process.env.WORKSHOP_NOW ?? '2026-11-22T01:30:00Z'),
    },
  },
});
