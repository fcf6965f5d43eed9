// npm start: installs, builds what is stale, and serves. `-- --demo 300` fills an empty home with synthetic disputes.
import './nodeVersion.mjs';

// before anything reads a date: PostgreSQL's timestamps carry no zone and would shift with the process's
process.env.TZ = 'UTC';

import('./startDesk.mjs').then(({ startDesk }) => startDesk(process.argv.slice(2)));
