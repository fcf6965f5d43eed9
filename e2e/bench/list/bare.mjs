// The least a server can do: node:http and better-sqlite3, the desk's own SQL, the same fields. No session, no rights.
import { createServer } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const { sql, bindings } = JSON.parse(process.env.BENCH_SQL);
const database = new Database(join(process.env.LIANDIAO_HOME, 'desk.sqlite'), { readonly: true });
const paging = database.prepare(sql);

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const disputeFields = new Set([
  'number',
  'status',
  'tier',
  'route',
  'revision',
  'employer_name',
  'applicant_name',
  'anonymous',
  'head_count',
  'accepting_unit_id',
  'lead_unit_id',
  'handler_id',
]);
const names = new Map(paging.columns().map(({ name }) => [name, camel(name)]));

function answer(row) {
  const clock = {};
  const dispute = {};
  for (const [column, name] of names) (disputeFields.has(column) ? dispute : clock)[name] = row[column];
  return { ...clock, dispute };
}

createServer((request, response) => {
  if (request.url === '/_health') {
    response.writeHead(204).end();
    return;
  }
  const rows = paging.all(...bindings);
  const total = rows[0]?.list_total ?? 0;
  const data = rows.map(answer);
  const body = JSON.stringify({
    data,
    meta: { pagination: { page: 1, pageSize: 20, pageCount: Math.ceil(total / 20), total } },
  });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
