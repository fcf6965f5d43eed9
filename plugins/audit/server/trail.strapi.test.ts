import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '../chain';
import { anchorsFile } from './anchors';
import { verifyTrail } from './checking/verifyTrail';
import { startWorkshop, type Workshop } from './testing/startWorkshop';

let workshop: Workshop;
let strapi: Core.Strapi;

type Row = Record<string, unknown> & { id: number; documentId: string };
const documents = (uid: string) =>
  strapi.documents(uid as never) as unknown as {
    create(params: { data: object }): Promise<Row>;
    update(params: { documentId: string; data: object }): Promise<Row>;
    delete(params: { documentId: string }): Promise<unknown>;
  };
const repairs = () => documents('api::repair.repair');
const mechanics = () => documents('api::mechanic.mechanic');

let from = 0;
const rowsSince = () =>
  workshop.knex('audit_entries').where('sequence', '>', from).orderBy('sequence') as Promise<
    { sequence: number; content: string }[]
  >;
/** What was recorded in this test. */
const entries = async (): Promise<Content[]> => (await rowsSince()).map(({ content }) => JSON.parse(content));
const only = async (): Promise<Content> => {
  const [entry, ...others] = await entries();
  expect(others).toEqual([]);
  if (!entry) throw new Error('nothing was recorded');
  return entry;
};
const fieldsOf = ({ changes }: Content) =>
  Object.fromEntries(changes.map(({ field, before, after }) => [field, [before, after]]));
const forget = async () => {
  const head = await workshop.knex('audit_head').first('sequence');
  from = Number(head.sequence);
};
const verify = () => {
  const { home, key } = workshop.trail.settings();
  return verifyTrail({ knex: workshop.knex, home, key });
};

describe.each(['sqlite', 'postgres'] as const)('on %s', (database) => {
  beforeAll(async () => {
    workshop = await startWorkshop(database);
    strapi = workshop.strapi;
  }, 120_000);
  afterAll(() => workshop.stop());
  beforeEach(forget);

  describe('a tracked write', () => {
    it('that makes a record tells what it is made of', async () => {
      const mechanic = await mechanics().create({ data: { code: 'm1' } });
      await forget();
      const repair = await repairs().create({
        data: {
          number: 'R-1',
          urgent: true,
          price: 1250,
          promisedAt: '2026-11-23T01:00:00Z',
          parts: ['bell', { name: 'chain' }],
          mechanic: mechanic.id,
        },
      });
      const entry = await only();
      expect(entry).toMatchObject({
        at: '2026-11-22T09:30:00.000+08:00',
        actor: null,
        agent: expect.stringMatching(/^script /),
        action: 'repair.create',
        object: { type: 'repair', documentId: repair.documentId, label: 'R-1' },
        outcome: 'done',
      });
      expect(fieldsOf(entry)).toEqual({
        number: [null, 'R-1'],
        urgent: [null, true],
        price: [null, 1250],
        promisedAt: [null, '2026-11-23T01:00:00.000Z'],
        parts: [null, ['bell', { name: 'chain' }]],
        mechanic: [null, 'm1'],
      });
    });

    it('that changes one tells each field before and after, and no other', async () => {
      const repair = await repairs().create({ data: { number: 'R-2', state: 'new', price: 100 } });
      await forget();
      await repairs().update({ documentId: repair.documentId, data: { state: 'waiting', price: 100 } });
      const entry = await only();
      expect([entry.action, fieldsOf(entry)]).toEqual(['repair.update', { state: ['new', 'waiting'] }]);
    });

    it('that deletes one tells what is gone', async () => {
      const repair = await repairs().create({ data: { number: 'R-3' } });
      await forget();
      await repairs().delete({ documentId: repair.documentId });
      const entry = await only();
      expect([entry.action, entry.object?.label, fieldsOf(entry)]).toEqual([
        'repair.delete',
        'R-3',
        { number: ['R-3', null], urgent: [false, null] },
      ]);
    });

    it('that changes nothing is no entry', async () => {
      const repair = await repairs().create({ data: { number: 'R-4' } });
      await forget();
      await repairs().update({ documentId: repair.documentId, data: { number: 'R-4' } });
      expect(await entries()).toEqual([]);
    });

    it('to what is excepted is no entry', async () => {
      const mechanic = await mechanics().create({ data: { code: 'm2' } });
      await forget();
      await mechanics().update({
        documentId: mechanic.documentId,
        data: { lastSeen: '2026-11-22T01:00:00Z' },
      });
      expect(await entries()).toEqual([]);
    });
  });

  describe('what an entry never holds', () => {
    it('is a private value: it is masked, within JSON too', async () => {
      const phone = '13912340000';
      const idNumber = '11010519491231002X';
      await repairs().create({
        data: {
          number: 'R-5',
          customer: '欧阳小明',
          phone,
          owner: { name: '张三', idNumber, address: '石泉县饶峰镇胜利街5号', nickname: '老三' },
          remark: `请打 ${phone}，证件 ${idNumber}。`,
          parts: [{ bell: phone }],
        },
      });
      const [row] = await rowsSince();
      for (const secret of [phone, idNumber, '小明', '张三', '胜利街', '老三'])
        expect(row?.content).not.toContain(secret);
      expect(fieldsOf(await only())).toMatchObject({
        customer: [null, '欧阳*'],
        phone: [null, '139****0000'],
        owner: [null, { name: '张*', address: '石泉县饶峰镇***', nickname: '***' }],
        remark: [null, '请打 139****0000，证件 110***********002X。'],
      });
    });

    it('is a password: that it changed is told', async () => {
      const mechanic = await mechanics().create({ data: { code: 'm3', pin: 'first-pin' } });
      const { pin } = await workshop.knex('mechanics').where({ id: mechanic.id }).first('pin');
      await mechanics().update({ documentId: mechanic.documentId, data: { pin: 'second-pin' } });
      const [made, changed] = (await entries()) as [Content, Content];
      expect([fieldsOf(made).pin, fieldsOf(changed).pin]).toEqual([
        [null, '******'],
        ['******', '******'],
      ]);
      expect(JSON.stringify([made, changed])).not.toMatch(
        new RegExp(`first-pin|second-pin|${pin.slice(0, 20).replaceAll('$', '\\$')}`),
      );
    });

    it('is a text of any length: a long one is cut, with its SHA-256', async () => {
      await repairs().create({ data: { number: 'R-6', remark: '长'.repeat(5_000) } });
      const told = String(fieldsOf(await only()).remark?.[1]);
      expect(told).toMatch(/^长{2000}…（共 5000 字，SHA-256 [0-9a-f]{64}）$/);
    });
  });

  describe('a scope', () => {
    it('is one entry, however many records it writes', async () => {
      const repair = await repairs().create({ data: { number: 'R-7', state: 'new' } });
      await forget();
      const described = { action: 'repair.take', object: { type: 'repair', documentId: repair.documentId } };
      await workshop.trail.scope(described, async () => {
        const mechanic = await mechanics().create({ data: { code: 'm4' } });
        await repairs().update({ documentId: repair.documentId, data: { state: 'taken' } });
        await repairs().update({
          documentId: repair.documentId,
          data: { state: 'working', mechanic: mechanic.id },
        });
      });
      const entry = await only();
      expect([entry.action, entry.object]).toEqual([
        'repair.take',
        { type: 'repair', documentId: repair.documentId, label: 'R-7' },
      ]);
      expect(fieldsOf(entry)).toEqual({
        code: [null, 'm4'],
        state: ['new', 'working'],
        mechanic: [null, 'm4'],
      });
    });

    it('inside another joins it, and names it if nobody has', async () => {
      await workshop.trail.scope(null, () =>
        workshop.trail.scope({ action: 'repair.first' }, () =>
          workshop.trail.scope({ action: 'repair.second' }, () =>
            repairs().create({ data: { number: 'R-8' } }),
          ),
        ),
      );
      expect((await only()).action).toBe('repair.first');
    });

    it('apart is an entry of its own, each with what it changed', async () => {
      const repair = await repairs().create({ data: { number: 'R-9', state: 'new' } });
      await forget();
      const set = (state: string) => repairs().update({ documentId: repair.documentId, data: { state } });
      await workshop.trail.scope({ action: 'day.close' }, async () => {
        await workshop.trail.apart({ action: 'repair.one' }, () => set('one'));
        await workshop.trail.apart({ action: 'repair.two' }, () => set('two'));
      });
      expect((await entries()).map((entry) => [entry.action, fieldsOf(entry)])).toEqual([
        ['day.close', {}],
        ['repair.one', { state: ['new', 'one'] }],
        ['repair.two', { state: ['one', 'two'] }],
      ]);
    });

    it('records what was written past the Document Service, when it is told', async () => {
      const repair = await repairs().create({ data: { number: 'R-10', state: 'new' } });
      await forget();
      await workshop.trail.scope({ action: 'repair.pay' }, async (trx) => {
        const before = await trx('repairs').where({ id: repair.id }).first();
        workshop.trail.touch('api::repair.repair', repair.documentId, before);
        await trx('repairs').where({ id: repair.id }).update({ state: 'paid' });
      });
      expect(fieldsOf(await only())).toEqual({ state: ['new', 'paid'] });
    });

    it('that fails leaves neither deed nor entry', async () => {
      const failing = workshop.trail.scope({ action: 'repair.fail' }, async () => {
        await repairs().create({ data: { number: 'R-11' } });
        throw new Error('later step');
      });
      await expect(failing).rejects.toThrow('later step');
      expect(await entries()).toEqual([]);
      expect(await workshop.knex('repairs').where({ number: 'R-11' })).toEqual([]);
    });

    it('whose entry cannot be written was not done', async () => {
      const { content: _c, ...head } = await workshop.knex('audit_head').first();
      await workshop.knex('audit_head').delete();
      await expect(repairs().create({ data: { number: 'R-12' } })).rejects.toThrow('no head');
      await workshop.knex('audit_head').insert(head);
      expect(await workshop.knex('repairs').where({ number: 'R-12' })).toEqual([]);
      expect(await entries()).toEqual([]);
    });

    it('tells of a load of many records how many there were', async () => {
      await workshop.trail.scope({ action: 'catalogue.load' }, async () => {
        for (let one = 0; one < 300; one += 1) await repairs().create({ data: { number: `B-${one}` } });
      });
      const entry = await only();
      expect([entry.changes.length, entry.detail]).toEqual([
        500,
        { changes: 600, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]);
    });
  });

  describe('writers at the same time', () => {
    it('keep one unbroken chain', async () => {
      await Promise.all(
        Array.from({ length: 24 }, (_, one) =>
          one % 3 === 0
            ? workshop.trail.refused({ action: 'repair.refused' })
            : repairs().create({ data: { number: `P-${one}` } }),
        ),
      );
      expect((await rowsSince()).map(({ sequence }) => Number(sequence) - from)).toEqual(
        Array.from({ length: 24 }, (_, index) => index + 1),
      );
      expect(await verify()).toMatchObject({ sound: true, fault: null });
    });
  });

  describe('over HTTP', () => {
    const ask = async (method: string, path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(workshop.base + path, { method, headers });
      const text = await response.text();
      return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
    };

    it('an entry tells who, from where and with what', async () => {
      const repair = await repairs().create({ data: { number: 'R-20' } });
      await forget();
      await ask('POST', `/api/repairs/${repair.documentId}/finish`, {
        'x-name': 'ann',
        'user-agent': 'Test/1',
      });
      expect(await only()).toMatchObject({
        action: 'repair.finish',
        actor: { documentId: 'doc-ann', name: 'ann', unit: 'bench' },
        address: expect.stringContaining('127.0.0.1'),
        agent: 'Test/1',
      });
    });

    it('a refusal is recorded though the deed was rolled back', async () => {
      const repair = await repairs().create({ data: { number: 'R-21', state: 'new' } });
      await forget();
      const { status } = await ask('POST', `/api/repairs/${repair.documentId}/refuse`, { 'x-name': 'ann' });
      expect(status).toBe(409);
      expect(await only()).toMatchObject({
        action: 'repair.finish',
        object: { documentId: repair.documentId, label: 'R-21' },
        outcome: 'refused',
        reason: '零件未到',
        detail: { status: 409 },
        changes: [],
      });
      expect((await workshop.knex('repairs').where({ id: repair.id }).first()).state).toBe('new');
    });

    const auditor = { 'x-name': 'auditor' };

    it('only whom the application lets read the trail, and who may not is recorded', async () => {
      expect((await ask('GET', '/api/audit/entries', { 'x-name': 'ann' })).status).toBe(403);
      expect(await only()).toMatchObject({ outcome: 'refused', actor: { name: 'ann' } });
      expect((await ask('GET', '/api/audit/entries', auditor)).status).toBe(200);
    });

    it('pages follow one another without a gap', async () => {
      for (let one = 0; one < 5; one += 1) await repairs().create({ data: { number: `S-${one}` } });
      const first = await ask('GET', '/api/audit/entries?pageSize=3', auditor);
      const second = await ask(
        'GET',
        `/api/audit/entries?pageSize=3&before=${first.body.meta.before}`,
        auditor,
      );
      const numbers = [...first.body.data, ...second.body.data].map(
        ({ sequence }: Content) => sequence - from,
      );
      expect(numbers).toEqual([5, 4, 3, 2, 1, 0]);
    });

    it.each([
      ['action=repair.finish', ['repair.finish', 'repair.finish']],
      ['action=repair.*&search=r-3', ['repair.finish', 'repair.finish', 'repair.create', 'repair.create']],
      ['outcome=refused', ['repair.finish']],
      ['actor=doc-eve', ['repair.finish']],
      ['unit=nowhere', []],
      ['search=R-31', ['repair.finish', 'repair.create']],
      ['from=2026-11-23', []],
      ['to=2026-11-21', []],
      ['from=2026-11-22&to=2026-11-22&outcome=refused', ['repair.finish']],
      ['search=100%25', []],
    ])('%s narrows', async (query, actions) => {
      if ((await workshop.knex('repairs').where({ number: 'R-30' })).length === 0) {
        const [one, two] = [
          await repairs().create({ data: { number: 'R-30' } }),
          await repairs().create({ data: { number: 'R-31' } }),
        ];
        await ask('POST', `/api/repairs/${one.documentId}/finish`, { 'x-name': 'eve' });
        await ask('POST', `/api/repairs/${two.documentId}/refuse`, { 'x-name': 'bob' });
      }
      const last = await workshop
        .knex('audit_entries')
        .where({ object_label: 'R-30' })
        .min({ at: 'sequence' })
        .first();
      const { body } = await ask('GET', `/api/audit/entries?pageSize=100&${query}`, auditor);
      const found = body.data.filter(({ sequence }: Content) => sequence >= Number(last?.at));
      expect(found.map(({ action }: Content) => action)).toEqual(actions);
    });

    it.each([
      'from=2026-02-30',
      'pageSize=0',
      'pageSize=101',
      'outcome=x',
      'before=-1',
      'evil=1',
      'action=%25',
    ])('%s is a 400 that says so', async (query) => {
      const { status, body } = await ask('GET', `/api/audit/entries?${query}`, auditor);
      expect(status).toBe(400);
      expect(body.error.details.errors).toHaveLength(1);
    });

    it('an entry is told whole, and as intact', async () => {
      await repairs().create({ data: { number: 'R-22' } });
      const { body } = await ask('GET', `/api/audit/entries/${from + 1}`, auditor);
      expect(body.data).toMatchObject({
        action: 'repair.create',
        intact: true,
        changes: [{ field: 'number' }, {}],
      });
      expect((await ask('GET', '/api/audit/entries/999999', auditor)).status).toBe(404);
    });

    it('the chain is verified as work of its own', async () => {
      const started = await ask('POST', '/api/audit/verifications', auditor);
      expect(started.status).toBe(202);
      const path = `/api/audit/verifications/${started.body.data.documentId}`;
      await expect
        .poll(async () => (await ask('GET', path, auditor)).body.data, { timeout: 10_000 })
        .toMatchObject({ state: 'sound', fault: null });
      expect((await ask('GET', '/api/audit/verifications', auditor)).body.data.state).toBe('sound');
      expect((await only()).action).toBe('audit.verify');
    });

    it('nothing is there to change or delete an entry', async () => {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'POST'])
        expect([404, 405]).toContain((await ask(method, '/api/audit/entries/1', auditor)).status);
    });
  });

  describe('the database itself', () => {
    it('refuses to change or delete an entry', async () => {
      await repairs().create({ data: { number: 'R-40' } });
      const table = () => workshop.knex('audit_entries');
      await expect(table().where({ sequence: 1 }).update({ unit: 'x' })).rejects.toThrow('不能修改');
      await expect(table().where({ sequence: 1 }).delete()).rejects.toThrow('不能删除');
      await expect(table().delete()).rejects.toThrow('不能删除');
      const { document_id: documentId } = await table().first('document_id');
      await expect(documents('plugin::audit.entry').delete({ documentId })).rejects.toThrow('不能删除');
      expect(await verify()).toMatchObject({ sound: true });
    });

    // SQLite knows no TRUNCATE
    if (database === 'postgres') {
      it('refuses to empty the table at once', async () => {
        await expect(workshop.knex.raw('truncate audit_entries')).rejects.toThrow('不能删除');
      });
    }
  });

  describe('somebody with the database in his hands', () => {
    /** Past the triggers, as an owner of the database could. */
    const unguarded = (work: () => Promise<unknown>) => withoutGuards(database, work);

    beforeEach(async () => {
      for (let one = 0; one < 4; one += 1) await repairs().create({ data: { number: `T-${one}` } });
    });

    it('who changes an entry is found', async () => {
      const row = await workshop
        .knex('audit_entries')
        .where({ sequence: from + 2 })
        .first();
      const forged = row.content.replace('T-1', 'T-9');
      await unguarded(() =>
        workshop
          .knex('audit_entries')
          .where({ sequence: from + 2 })
          .update({ content: forged }),
      );
      expect(await verify()).toMatchObject({ sound: false, fault: { kind: 'changed', sequence: from + 2 } });
      await unguarded(() =>
        workshop
          .knex('audit_entries')
          .where({ sequence: from + 2 })
          .update({ content: row.content }),
      );
      await unguarded(() =>
        workshop
          .knex('audit_entries')
          .where({ sequence: from + 2 })
          .update({ action: 'x.y' }),
      );
      expect(await verify()).toMatchObject({
        fault: { kind: 'changed', sequence: from + 2, column: 'action' },
      });
      await unguarded(() =>
        workshop
          .knex('audit_entries')
          .where({ sequence: from + 2 })
          .update({ action: row.action }),
      );
      expect(await verify()).toMatchObject({ sound: true });
    });

    it('who takes an entry away is found', async () => {
      const row = await workshop
        .knex('audit_entries')
        .where({ sequence: from + 2 })
        .first();
      await unguarded(() =>
        workshop
          .knex('audit_entries')
          .where({ sequence: from + 2 })
          .delete(),
      );
      expect(await verify()).toMatchObject({
        fault: { kind: 'missing', sequence: from + 2, through: from + 2 },
      });
      await workshop.knex('audit_entries').insert(row);
      expect(await verify()).toMatchObject({ sound: true });
    });

    it('who puts an entry in after the end is found', async () => {
      const { id: _id, ...row } = await workshop
        .knex('audit_entries')
        .where({ sequence: from + 4 })
        .first();
      await workshop.knex('audit_entries').insert({ ...row, sequence: from + 5 });
      expect(await verify()).toMatchObject({ fault: { kind: 'inserted', sequence: from + 5 } });
      await unguarded(() =>
        workshop
          .knex('audit_entries')
          .where({ sequence: from + 5 })
          .delete(),
      );
    });

    it('who cuts off the end and sets the head back is found, by its signature', async () => {
      const head = await workshop.knex('audit_head').first();
      const { hash } = await workshop
        .knex('audit_entries')
        .where({ sequence: from + 3 })
        .first('hash');
      const row = await workshop
        .knex('audit_entries')
        .where({ sequence: from + 4 })
        .first();
      await unguarded(() =>
        workshop
          .knex('audit_entries')
          .where({ sequence: from + 4 })
          .delete(),
      );
      await workshop.knex('audit_head').update({ sequence: from + 3, hash });
      expect(await verify()).toMatchObject({ fault: { kind: 'head', sequence: from + 3 } });
      await workshop.knex('audit_entries').insert(row);
      await workshop.knex('audit_head').update({ sequence: head.sequence, hash: head.hash });
      expect(await verify()).toMatchObject({ sound: true });
    });

    it('who brings an older head back is found by the anchors outside', async () => {
      const [older] = await workshop.knex('audit_head');
      const entry = await repairs().create({ data: { number: 'T-late' } });
      workshop.trail.anchors().flush();
      const [newer] = await workshop.knex('audit_head');
      const row = await workshop.knex('audit_entries').where({ object_id: entry.documentId }).first();
      await unguarded(() => workshop.knex('audit_entries').where({ id: row.id }).delete());
      await workshop
        .knex('audit_head')
        .update({ sequence: older.sequence, hash: older.hash, mac: older.mac });
      expect(await verify()).toMatchObject({
        fault: { kind: 'missing', sequence: Number(newer.sequence), through: Number(newer.sequence) },
      });
      await workshop.knex('audit_entries').insert(row);
      await workshop
        .knex('audit_head')
        .update({ sequence: newer.sequence, hash: newer.hash, mac: newer.mac });
      expect(await verify()).toMatchObject({ sound: true });
    });

    it('who forges an anchor is found', async () => {
      const file = anchorsFile(workshop.home);
      mkdirSync(join(workshop.home, 'audit'), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ sequence: 1, hash: 'x', at: '', mac: 'y' })}\n`, { flag: 'a' });
      expect(await verify()).toMatchObject({ fault: { kind: 'anchor', sequence: 1 } });
      rmSync(file);
      expect(await verify()).toMatchObject({ sound: true });
    });
  });
});

/** Does something while the triggers are off. */
async function withoutGuards(database: 'sqlite' | 'postgres', work: () => Promise<unknown>): Promise<void> {
  const { knex } = workshop;
  if (database === 'postgres') {
    await knex.raw('alter table audit_entries disable trigger user');
    await work();
    await knex.raw('alter table audit_entries enable trigger user');
    return;
  }
  const triggers = await knex('sqlite_master').where({ type: 'trigger', tbl_name: 'audit_entries' });
  for (const { name } of triggers) await knex.raw(`drop trigger ${name}`);
  await work();
  for (const { sql } of triggers) await knex.raw(sql);
}
