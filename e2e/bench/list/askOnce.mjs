import { readFileSync } from 'node:fs';
import { startServer } from './server.mjs';

/**
 * The statement the desk runs for its work list, as its own query log shows it, so that the bare server runs the
 * identical SQL.
 */
export async function askOnce(home) {
  const talking = await startServer('desk', {
    home,
    env: { DEBUG: 'knex:query,knex:bindings', DEBUG_COLORS: '0' },
  });
  try {
    const token = await talking.logIn('tax.clerk');
    const answer = await fetch(`${talking.base}/api/clocks?sort=dueOn:asc&pagination[pageSize]=20`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { meta } = await answer.json();
    const lines = readFileSync(talking.log, 'utf8').split('\n');
    return { total: meta.pagination.total, ...statement(lines, /select `c`\.`document_id`/) };
  } finally {
    await talking.stop();
  }
}

function statement(lines, pattern) {
  const at = lines.findLastIndex((line) => pattern.test(line) && line.includes('knex:query'));
  if (at < 0) throw new Error(`the desk's log shows no statement like ${pattern}`);
  const sql = /knex:query\s+(.*?)(?:\s+(?:undefined|trx\d+))?(?:\s+\+\d+m?s)?$/.exec(lines[at])[1];
  const bindings = lines.slice(at).find((line) => line.includes('knex:bindings'));
  return { sql, bindings: JSON.parse(/(\[.*\])/.exec(bindings)[1].replaceAll("'", '"')) };
}
