const { join } = require('node:path');

module.exports = ({ env }) => ({
  privacy: {
    config: {
      keyFile: join(env('CLINIC_HOME'), 'keys', 'privacy.json'),
      keys: env('CLINIC_KEYS', ''),
      suite: env('CLINIC_SUITE', 'aes-256-gcm'),
    },
  },
});
