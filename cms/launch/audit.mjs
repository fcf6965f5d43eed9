// npm run audit verify [--parts], npm run audit archive --before 2023-01-01: checks the trail, or moves old entries to a file.
import './nodeVersion.mjs';

process.env.TZ = 'UTC';

import('./auditTrail.mjs').then(({ auditTrail }) => auditTrail(process.argv.slice(2)));
