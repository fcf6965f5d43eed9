// The work list of one unit (20 rows, count, by due date) at 8 clients, against stock Strapi REST and a bare server
// that runs the identical SQL, in one run, at 10 000 and at 1 000 000 disputes on SQLite.
import { askOnce } from './list/askOnce.mjs';
import { deskHome } from './list/home.mjs';
import { load } from './list/load.mjs';
import { megabytes, startServer } from './list/server.mjs';

const SIZES = process.argv.slice(3).map(Number).filter(Boolean);
const sizes = SIZES.length > 0 ? SIZES : [10_000, 1_000_000];
const CLIENTS = 8;
const ROUNDS = 3;
const UNIT = 'tax';
const MARKS = { stock: 2, bare: 0.4, memory: 400 };

const figures = [];
for (const size of sizes) figures.push(await measure(size));
report(figures);

async function measure(size) {
  const home = await deskHome(size);
  const sql = await askOnce(home);
  const desk = await startServer('desk', { home });
  const token = await desk.logIn(`${UNIT}.clerk`);
  const bare = await startServer('bare', { home, sql });
  const stock = await startServer('stock', { home, user: `${UNIT}.clerk` });
  const targets = {
    desk: { url: `${desk.base}/api/clocks?sort=dueOn:asc&pagination[pageSize]=20`, token },
    bare: { url: `${bare.base}/`, token },
    stock: {
      url: `${stock.base}/api/stock/clocks?${stockQuery()}`,
      token: await stock.logIn(`${UNIT}.clerk`),
    },
  };
  await agree(targets);
  const runs = { desk: [], bare: [], stock: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(targets)) runs[name].push(await load(targets[name], { clients: CLIENTS }));
  }
  const memory = megabytes(desk.pid);
  for (const server of [desk, bare, stock]) await server.stop();
  return {
    size,
    memory,
    total: sql.total,
    ...Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, median(all)])),
  };
}

/** The stock request for the same rows, relations populated as join columns. */
function stockQuery() {
  const fields = [
    'number',
    'status',
    'tier',
    'route',
    'revision',
    'employerName',
    'applicantName',
    'anonymous',
    'headCount',
  ];
  return [
    `filters[unit][$eq]=${UNIT}`,
    'filters[state][$eq]=running',
    'sort=dueOn:asc',
    'pagination[pageSize]=20',
    ...fields.map((field, index) => `populate[case][fields][${index}]=${field}`),
    'populate[case][populate][acceptingUnit][fields][0]=code',
    'populate[case][populate][leadUnit][fields][0]=code',
    'populate[case][populate][handler][fields][0]=name',
  ].join('&');
}

/** A comparison of servers that answer different things would be worth nothing. */
async function agree(targets) {
  const answers = {};
  for (const [name, { url, token }] of Object.entries(targets)) {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${JSON.stringify(body).slice(0, 300)}`);
    answers[name] = JSON.stringify([body.meta.pagination.total, body.data.map((row) => row.dueOn)]);
  }
  if (new Set(Object.values(answers)).size !== 1)
    throw new Error(`the servers disagree: ${JSON.stringify(answers).slice(0, 900)}`);
}

function median(runs) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { perSecond: middle('perSecond'), p50: middle('p50'), p95: middle('p95') };
}

function report(all) {
  for (const { size, memory, total, desk, bare, stock } of all) {
    console.log(
      `\n${size.toLocaleString('en')} disputes; ${UNIT} has ${total} running clocks; ${CLIENTS} clients, median of ${ROUNDS} rounds`,
    );
    for (const [name, run] of Object.entries({ desk, bare, stock })) {
      console.log(
        `  ${name.padEnd(6)} ${run.perSecond.toFixed(0).padStart(6)} req/s   p50 ${run.p50.toFixed(1)} ms   p95 ${run.p95.toFixed(1)} ms`,
      );
    }
    console.log(
      `  desk / stock = ${(desk.perSecond / stock.perSecond).toFixed(2)} (at least ${MARKS.stock})`,
    );
    console.log(`  desk / bare  = ${(desk.perSecond / bare.perSecond).toFixed(2)} (at least ${MARKS.bare})`);
    console.log(`  resident memory of the desk at the end: ${memory} MB (under ${MARKS.memory})`);
  }
  const [small, large] = all;
  if (large)
    console.log(
      `\n${small.size} → ${large.size}: a request takes ${(small.desk.perSecond / large.desk.perSecond).toFixed(2)} times as long`,
    );
  const { desk, bare, stock, memory } = all.at(-1);
  const missed =
    desk.perSecond < MARKS.stock * stock.perSecond ||
    desk.perSecond < MARKS.bare * bare.perSecond ||
    memory >= MARKS.memory;
  console.log(missed ? '\nMissed a mark.' : '\nAll marks are met.');
  process.exitCode = missed ? 1 : 0;
}
