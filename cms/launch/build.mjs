// npm run build: builds what is stale; `-- --force` builds everything.
import './nodeVersion.mjs';

import('./buildDesk.mjs').then(({ buildDesk }) => buildDesk({ force: process.argv.includes('--force') }));
