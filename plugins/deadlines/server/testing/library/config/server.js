module.exports = ({ env }) => ({
  app: { keys: ['library'] },
  dirs: { public: env('LIBRARY_HOME') },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
});
