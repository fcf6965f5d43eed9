const { join } = require('node:path');

module.exports = ({ env }) =>
  env('WORKSHOP_DATABASE')
    ? { connection: { client: 'postgres', connection: { connectionString: env('WORKSHOP_DATABASE') } } }
    : {
        connection: {
          client: 'sqlite',
          useNullAsDefault: true,
          connection: { filename: join(env('WORKSHOP_HOME'), 'workshop.sqlite') },
          pool: { min: 1, max: 1 },
        },
      };
