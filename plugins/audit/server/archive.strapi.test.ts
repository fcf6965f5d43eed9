import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveTrail } from './checking/archiveTrail';
import { verifyTrail } from './checking/verifyTrail';
import { startWorkshop, type Workshop } from './testing/startWorkshop';

let workshop: Workshop;
const NOW = new Date('2026-11-22T01:30:00Z');
const at = (instant: string) => {
  process.env.WORKSHOP_NOW = instant;
};
const repair = (number: string) =>
  (
    workshop.strapi.documents('api::repair.repair' as never) as unknown as {
      create(params: { data: object }): Promise<unknown>;
    }
  ).create({ data: { number } });
const place = () => {
  const { home, key } = workshop.trail.settings();
  return { knex: workshop.knex, home, key };
};
const verify = (parts = false) => verifyTrail({ ...place(), parts });
const archive = (before: string) => archiveTrail({ ...place(), before, retentionDays: 1095, now: NOW });
const many = async () => Number((await workshop.knex('audit_entries').count({ many: '*' }).first())?.many);

describe.each(['sqlite', 'postgres'] as const)('archiving on %s', (database) => {
  beforeAll(async () => {
    at('2022-03-01T00:00:00Z');
    workshop = await startWorkshop(database);
    for (const number of ['A-1', 'A-2', 'A-3']) await repair(number);
    at('2022-09-01T00:00:00Z');
    for (const number of ['A-4', 'A-5']) await repair(number);
    at('2026-11-01T00:00:00Z');
    await repair('A-6');
  }, 120_000);
  afterAll(async () => {
    delete process.env.WORKSHOP_NOW;
    await workshop.stop();
  });

  it('moves nothing that is within the retention, on no day, and nothing where there is nothing', async () => {
    expect(await archive('2026-01-01')).toEqual({ reason: 'tooYoung', latest: '2023-11-23' });
    expect(await archive('2023-02-30')).toEqual({ reason: 'noDay' });
    expect(await archive('2021-01-01')).toEqual({ reason: 'nothing' });
    expect(await many()).toBe(6);
  });

  it('moves nothing while the chain is broken', async () => {
    const head = await workshop.knex('audit_entries').where({ sequence: 2 }).first();
    const drop =
      database === 'postgres'
        ? 'alter table audit_entries disable trigger user'
        : 'drop trigger audit_entries_unchanged_update';
    await workshop.knex.raw(drop);
    await workshop.knex('audit_entries').where({ sequence: 2 }).update({ hash: 'x' });
    expect(await archive('2022-06-01')).toEqual({ reason: 'broken', sequence: 2 });
    await workshop.knex('audit_entries').where({ sequence: 2 }).update({ hash: head.hash });
    if (database === 'postgres') await workshop.knex.raw('alter table audit_entries enable trigger user');
    expect(readdirSync(join(workshop.home, 'audit')).filter((name) => name.startsWith('audit-'))).toEqual([]);
    expect(await many()).toBe(6);
  });

  it('moves old entries to a file, says so in the trail, and the chain goes on behind them', async () => {
    const done = await archive('2022-06-01');
    if ('reason' in done) throw new Error(done.reason);
    expect(done.part).toMatchObject({ firstSequence: 1, lastSequence: 3, file: 'audit-1-3.jsonl.gz' });
    expect(
      (await workshop.knex('audit_entries').orderBy('sequence')).map(({ sequence, action }) => [
        Number(sequence),
        action,
      ]),
    ).toEqual([
      [4, 'repair.create'],
      [5, 'repair.create'],
      [6, 'repair.create'],
      [7, 'audit.archive'],
    ]);
    const lines = gunzipSync(readFileSync(join(workshop.home, 'audit', done.part.file)))
      .toString()
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(JSON.parse(line).content).object.label)).toEqual([
      'A-1',
      'A-2',
      'A-3',
    ]);
    expect(await verify()).toMatchObject({ sound: true, checked: 4, archived: 3 });
    expect(await verify(true)).toMatchObject({ sound: true, checked: 7, archived: 3 });
    await expect(workshop.knex('audit_entries').delete()).rejects.toThrow('不能删除');
  });

  it('moves the next ones behind the last', async () => {
    const done = await archive('2023-01-01');
    if ('reason' in done) throw new Error(done.reason);
    expect(done.part).toMatchObject({ firstSequence: 4, lastSequence: 5 });
    expect(await verify(true)).toMatchObject({ sound: true, checked: 8, archived: 5 });
  });

  it('a file that was changed or is missing is found', async () => {
    const file = join(workshop.home, 'audit', 'audit-1-3.jsonl.gz');
    const whole = readFileSync(file);
    writeFileSync(file, Buffer.concat([whole, Buffer.from([0])]));
    expect(await verify(true)).toMatchObject({
      sound: false,
      fault: { kind: 'part', sequence: 1, through: 3 },
    });
    renameSync(file, `${file}.away`);
    expect(existsSync(file)).toBe(false);
    expect(await verify(true)).toMatchObject({ fault: { kind: 'part', sequence: 1 } });
    writeFileSync(file, whole);
    expect(await verify(true)).toMatchObject({ sound: true });
  });

  it('a part that was taken away, or made up, is found', async () => {
    const parts = workshop.knex('audit_parts');
    const [first] = await parts.clone().orderBy('first_sequence');
    await parts.clone().where({ id: first.id }).delete();
    expect(await verify()).toMatchObject({ fault: { kind: 'part', sequence: 4 } });
    await parts.clone().insert({ ...first, last_sequence: 2 });
    expect(await verify()).toMatchObject({ fault: { kind: 'part', sequence: 1 } });
    await parts.clone().where({ id: first.id }).update({ last_sequence: first.last_sequence });
    expect(await verify(true)).toMatchObject({ sound: true });
  });
});
