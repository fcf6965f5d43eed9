// npm test: from a fresh clone to one line that says how many passed and how many failed.
import '../cms/launch/nodeVersion.mjs';

process.env.TZ = 'UTC';

import('./runTests.mjs').then(({ runTests }) => runTests());
