import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Rows of a table that nobody may change, whatever writes: the database itself refuses. */
export type Guard = {
  /** unique among guards, as an identifier */
  name: string;
  table: string;
  on: readonly ('insert' | 'update' | 'delete')[];
  /** SQL under which a row may be written after all; may speak of OLD (update, delete) and NEW (insert, update) */
  unless: string;
  /** what the refusal says; it stands in the error of the database */
  message: string;
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function sqlite({ name, table, on, unless, message }: Guard): string[] {
  return on.flatMap((operation) => [
    `drop trigger if exists ${name}_${operation}`,
    `create trigger ${name}_${operation} before ${operation} on ${table} for each row when not (${unless})
       begin select raise(abort, ${quoted(message)}); end`,
  ]);
}

function postgres({ name, table, on, unless, message }: Guard): string[] {
  const refuse = `raise exception using message = ${quoted(message)}, errcode = 'integrity_constraint_violation';`;
  const rows = on.flatMap((operation) => [
    `create or replace function ${name}_${operation}() returns trigger language plpgsql as $guard$
       begin
         if not (${unless}) then ${refuse} end if;
         return ${operation === 'delete' ? 'old' : 'new'};
       end $guard$`,
    `drop trigger if exists ${name}_${operation} on ${table}`,
    `create trigger ${name}_${operation} before ${operation} on ${table}
       for each row execute function ${name}_${operation}()`,
  ]);
  if (!on.includes('delete')) return rows;
  return [
    ...rows,
    `create or replace function ${name}_truncate() returns trigger language plpgsql as $guard$
       begin ${refuse} end $guard$`,
    `drop trigger if exists ${name}_truncate on ${table}`,
    `create trigger ${name}_truncate before truncate on ${table}
       for each statement execute function ${name}_truncate()`,
  ];
}

/**
 * Lets the database refuse writes to rows of a table, also by the query layer and by whoever opens the database beside
 * the server. Installed at every start: a table that was made anew has lost its triggers. A guard against deleting also
 * refuses TRUNCATE on PostgreSQL.
 */
export async function installGuard(trx: Knex, guard: Guard): Promise<void> {
  const statements = isPostgres(trx) ? postgres(guard) : sqlite(guard);
  for (const statement of statements) await trx.raw(statement);
}

/** Entries are never changed, and deleted only by the archiving command, which opens a permit in its own transaction. */
export const entriesGuards: readonly Guard[] = [
  {
    name: 'audit_entries_unchanged',
    table: 'audit_entries',
    on: ['update'],
    unless: '1 = 0',
    message: '审计日志不能修改。',
  },
  {
    name: 'audit_entries_kept',
    table: 'audit_entries',
    on: ['delete'],
    unless: 'exists (select 1 from audit_permits as permit where permit.up_to >= old.sequence)',
    message: '审计日志不能删除。',
  },
];
