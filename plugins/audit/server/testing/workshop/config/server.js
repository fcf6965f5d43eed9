module.exports = ({ env }) => ({
  app: { keys: ['workshop'] },
  dirs: { public: env('WORKSHOP_HOME') },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
});
