module.exports = ({ env }) => ({
  app: { keys: ['clinic'] },
  dirs: { public: env('CLINIC_HOME') },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
});
