// The least an action can cost: one transaction that locks a row, writes it and adds a line, on the desk's own database.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';

const TABLES = [
  'create table bare_case (id integer primary key, revision integer not null, body text not null)',
  'create table bare_line (id integer primary key, case_id integer not null, body text not null)',
];
const CASES = 200;
const BODY = JSON.stringify({
  sentence: '受理，一般事项，自办',
  facts: [{ name: 'accepted' }],
  filler: 'x'.repeat(1500),
});

/** Transactions a second from so many clients. */
export const bareTransactions = ({ url, home }, options) =>
  url ? onPostgres(url, options) : onSqlite(home, options);

/** One file, one writer: clients of SQLite stand in one queue, however many they are. */
function onSqlite(home, { seconds }) {
  const database = new Database(join(home, 'bare.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  for (const table of ['bare_case', 'bare_line']) database.exec(`drop table if exists ${table}`);
  for (const statement of TABLES) database.exec(statement);
  const made = database.prepare('insert into bare_case (id, revision, body) values (?, 1, ?)');
  for (let id = 1; id <= CASES; id++) made.run(id, BODY);
  const read = database.prepare('select * from bare_case where id = ?');
  const write = database.prepare('update bare_case set revision = revision + 1, body = ? where id = ?');
  const line = database.prepare('insert into bare_line (case_id, body) values (?, ?)');
  const deed = database.transaction((id) => {
    read.get(id);
    write.run(BODY, id);
    line.run(id, BODY);
  });
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < seconds * 1000) deed(1 + (done++ % CASES));
  const took = (performance.now() - began) / 1000;
  database.close();
  return done / took;
}

async function onPostgres(url, { clients, seconds }) {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  await pool.query('drop table if exists bare_line; drop table if exists bare_case');
  await pool.query(TABLES[0]);
  await pool.query(TABLES[1].replace('integer primary key', 'serial primary key'));
  for (let id = 1; id <= CASES; id++)
    await pool.query('insert into bare_case values ($1, 1, $2)', [id, BODY]);
  const began = performance.now();
  let done = 0;
  const client = async (number) => {
    const connection = await pool.connect();
    for (let turn = number; performance.now() - began < seconds * 1000; turn += clients) {
      const id = 1 + (turn % CASES);
      await connection.query('begin');
      await connection.query('select * from bare_case where id = $1 for update', [id]);
      await connection.query('update bare_case set revision = revision + 1, body = $1 where id = $2', [
        BODY,
        id,
      ]);
      await connection.query('insert into bare_line (case_id, body) values ($1, $2)', [id, BODY]);
      await connection.query('commit');
      done += 1;
    }
    connection.release();
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const took = (performance.now() - began) / 1000;
  await pool.end();
  return done / took;
}
