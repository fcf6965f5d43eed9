import { createRequire } from 'node:module';
import { beforeEach, describe, expect, it } from 'vitest';
import { rememberStatements } from './rememberStatements';

/** What the tests call of better-sqlite3, which brings no types. */
interface Connection {
  prepare(sql: string): {
    busy: boolean;
    all(...values: unknown[]): unknown[];
    iterate(): IterableIterator<unknown>;
  };
  exec(sql: string): void;
}
const Database = createRequire(import.meta.url)('better-sqlite3') as new (file: string) => Connection;

let connection: Connection;
beforeEach(() => {
  connection = new Database(':memory:');
  connection.exec(
    'create table units (id integer primary key, code text); insert into units (code) values (1), (2)',
  );
  rememberStatements(connection, 2);
});

const select = 'select * from units where id = ?';

describe('a connection that remembers its statements', () => {
  it('prepares the same text once', () => {
    expect(connection.prepare(select)).toBe(connection.prepare(select));
  });

  it('answers with the values of each call', () => {
    expect(connection.prepare(select).all(1)).toEqual([{ id: 1, code: '1' }]);
    expect(connection.prepare(select).all(2)).toEqual([{ id: 2, code: '2' }]);
  });

  it('sees a column added later', () => {
    connection.prepare(select).all(1);
    connection.exec("alter table units add column name text default 'x'");
    expect(connection.prepare(select).all(1)).toEqual([{ id: 1, code: '1', name: 'x' }]);
  });

  it('gives another one while the first is still being read', () => {
    const all = 'select * from units';
    const rows = connection.prepare(all).iterate();
    rows.next();
    expect(connection.prepare(all).all()).toHaveLength(2);
    rows.return?.();
  });

  it('forgets the one not used for longest', () => {
    const first = connection.prepare(select);
    connection.prepare('select 1');
    connection.prepare(select);
    connection.prepare('select 2');
    expect(connection.prepare(select)).toBe(first);
    connection.prepare('select 3');
    connection.prepare('select 4');
    expect(connection.prepare(select)).not.toBe(first);
  });
});
