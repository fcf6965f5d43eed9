// npm run check: types, style, dead code and import rules, side by side; says in plain words what does not hold.
import './nodeVersion.mjs';

import('./checkHouse.mjs').then(({ checkHouse }) => checkHouse());
