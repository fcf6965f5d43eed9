const { join } = require('node:path');

module.exports = ({ env }) =>
  env('LIBRARY_DATABASE')
    ? { connection: { client: 'postgres', connection: { connectionString: env('LIBRARY_DATABASE') } } }
    : {
        connection: {
          client: 'sqlite',
          useNullAsDefault: true,
          connection: { filename: join(env('LIBRARY_HOME'), 'library.sqlite') },
        },
      };
