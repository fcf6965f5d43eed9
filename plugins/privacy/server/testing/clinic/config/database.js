const { join } = require('node:path');

module.exports = ({ env }) =>
  env('CLINIC_DATABASE')
    ? { connection: { client: 'postgres', connection: { connectionString: env('CLINIC_DATABASE') } } }
    : {
        connection: {
          client: 'sqlite',
          useNullAsDefault: true,
          connection: { filename: join(env('CLINIC_HOME'), 'clinic.sqlite') },
        },
      };
