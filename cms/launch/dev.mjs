// npm run dev: builds on change, restarts the server, reloads the app; one address for all.
import './nodeVersion.mjs';

process.env.TZ = 'UTC';

import('./develop.mjs').then(({ develop }) => develop());
