import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplayService } from './services/replay';
import { type Library, startLibrary } from './testing/startLibrary';

let library: Library;
let strapi: Core.Strapi;

type Row = Record<string, unknown> & { id: number; documentId: string };
const documents = (uid: string) =>
  strapi.documents(uid as never) as unknown as {
    create(params: { data: object }): Promise<Row>;
    update(params: { documentId: string; data: object }): Promise<Row>;
    delete(params: { documentId: string }): Promise<unknown>;
  };
const loans = () => documents('api::loan.loan');
const renewals = () => documents('api::renewal.renewal');
const lend = (over: object = {}) =>
  loans().create({ data: { kind: 'book', desk: 'a', lentOn: '2026-09-30', ...over } });
const clocksOf = async (loan: Row) => {
  const rows = await strapi.db.connection('clocks').where({ case_id: loan.id }).orderBy('id');
  return rows.map((row) => ({ ...row, sealed: Boolean(row.sealed), provisional: Boolean(row.provisional) }));
};
const renew = (loan: Row, days: number) =>
  renewals().create({ data: { loan: loan.id, on: '2026-10-09', days } });
const replay = () => strapi.plugin('deadlines').service('replay') as ReplayService;

describe.each(['sqlite', 'postgres'] as const)('on %s', (database) => {
  beforeAll(async () => {
    library = await startLibrary(database);
    strapi = library.strapi;
  }, 120_000);
  afterAll(() => library.stop());

  describe('a write to a case', () => {
    it('makes its clocks', async () => {
      const loan = await lend();
      expect(await clocksOf(loan)).toMatchObject([
        {
          rule: 'loan.return',
          subject: '',
          unit: 'a',
          round: 1,
          start_on: '2026-09-30',
          due_on: '2026-10-30',
          yellow_on: '2026-10-27',
          state: 'running',
          title: '归还',
          rule_version: 1,
          sealed: false,
        },
      ]);
      expect((await clocksOf(loan))[0].explanation).toContain('2026-09-30 借出');
    });

    it('makes none while there are no facts', async () =>
      expect(await clocksOf(await lend({ lentOn: null }))).toEqual([]));

    it('moves, meets and voids them', async () => {
      const loan = await lend();
      await loans().update({ documentId: loan.documentId, data: { lentOn: '2026-10-08' } });
      expect(await clocksOf(loan)).toMatchObject([{ due_on: '2026-11-09' }]);
      await loans().update({ documentId: loan.documentId, data: { returnedOn: '2026-11-09' } });
      expect(await clocksOf(loan)).toMatchObject([{ state: 'met', met_on: '2026-11-09' }]);
      await loans().update({ documentId: loan.documentId, data: { kind: 'film' } });
      expect(await clocksOf(loan)).toMatchObject([
        { rule: 'loan.return', state: 'void', met_on: null, due_on: '2026-11-09' },
        { rule: 'film.return', state: 'metLate', due_on: '2026-10-13' },
      ]);
    });

    it('deletes them with the case', async () => {
      const loan = await lend();
      await loans().delete({ documentId: loan.documentId });
      expect(await strapi.db.connection('clocks').where({ case_id: loan.id }).orWhereNull('case_id')).toEqual(
        [],
      );
    });
  });

  describe('a write to a part of a case', () => {
    it('replays the case: created, changed, moved to another, deleted', async () => {
      const [one, two] = [await lend(), await lend()];
      const renewal = await renew(one, 10);
      expect(await clocksOf(one)).toMatchObject([{ due_on: '2026-11-09', extended_by: 10 }]);
      await renewals().update({ documentId: renewal.documentId, data: { days: 3 } });
      expect(await clocksOf(one)).toMatchObject([{ due_on: '2026-11-02', extended_by: 3 }]);
      await renewals().update({ documentId: renewal.documentId, data: { loan: two.id } });
      expect([await clocksOf(one), await clocksOf(two)]).toMatchObject([
        [{ extended_by: 0 }],
        [{ extended_by: 3 }],
      ]);
      await renewals().delete({ documentId: renewal.documentId });
      expect(await clocksOf(two)).toMatchObject([{ due_on: '2026-10-30', extended_by: 0 }]);
    });

    it('that cannot be computed with is refused, and nothing is written', async () => {
      const loan = await lend();
      await expect(renew(loan, 31)).rejects.toThrow('「31」必须是 1 至 30 的整数');
      expect(await strapi.db.connection('renewals').where({ loan_id: loan.id })).toEqual([]);
      expect(await clocksOf(loan)).toMatchObject([{ due_on: '2026-10-30' }]);
    });
  });

  describe('the transaction', () => {
    it('lets writes at the same time follow one another: none of their facts is lost', async () => {
      const loan = await lend();
      await Promise.all([1, 2, 3, 4].map((days) => renew(loan, days)));
      expect(await clocksOf(loan)).toMatchObject([{ extended_by: 10, due_on: '2026-11-09' }]);
    });

    it('takes the clocks back with what was written', async () => {
      const loan = await lend();
      const failing = strapi.db.transaction(async () => {
        await loans().update({ documentId: loan.documentId, data: { lentOn: '2026-10-08' } });
        throw new Error('later step');
      });
      await expect(failing).rejects.toThrow('later step');
      expect(await clocksOf(loan)).toMatchObject([{ due_on: '2026-10-30' }]);
    });

    it('replays a case once however often it was written, and tells what moved', async () => {
      const loan = await lend();
      const { result, replayed } = await replay().once(async (trx) => {
        await loans().update({ documentId: loan.documentId, data: { lentOn: '2026-10-01' } });
        await trx('loans').where({ id: loan.id }).update({ lent_on: '2026-10-08' });
        replay().touch(loan.id);
        return 'done';
      });
      expect(result).toBe('done');
      expect([...replayed]).toMatchObject([
        [loan.id, { moved: [{ rule: 'loan.return', subject: '', from: '2026-10-30', to: '2026-11-09' }] }],
      ]);
      expect(replayed.get(loan.id)?.clocks).toMatchObject([
        { rule: 'loan.return', dueOn: '2026-11-09', provisional: true },
      ]);
    });

    it('writes nothing when the facts are the same', async () => {
      const loan = await lend();
      await strapi.db
        .connection('clocks')
        .where({ case_id: loan.id })
        .update({ updated_at: new Date('2026-01-01T00:00:00Z') });
      const [before] = await clocksOf(loan);
      const replayed = await replay().replayMany([loan.id]);
      expect(replayed.get(loan.id)?.moved).toEqual([]);
      expect(await clocksOf(loan)).toEqual([before]);
    });
  });

  describe('a closed case', () => {
    it('gets its last state with the closing, and never changes again', async () => {
      const loan = await lend();
      await loans().update({ documentId: loan.documentId, data: { returnedOn: '2026-10-20', closed: true } });
      expect(await clocksOf(loan)).toMatchObject([{ state: 'met', met_on: '2026-10-20', sealed: true }]);
      await strapi.db.connection('loans').where({ id: loan.id }).update({ lent_on: '2026-09-01' });
      expect((await replay().replayMany([loan.id])).get(loan.id)).toMatchObject({
        moved: [],
        clocks: [{ dueOn: '2026-10-30' }],
      });
    });

    it('reopened starts a round of its own', async () => {
      const loan = await lend({ closed: true });
      await loans().update({
        documentId: loan.documentId,
        data: { closed: false, round: 2, lentOn: '2026-10-08' },
      });
      expect(await clocksOf(loan)).toMatchObject([
        { round: 1, due_on: '2026-10-30', sealed: true },
        { round: 2, due_on: '2026-11-09', sealed: false },
      ]);
    });
  });

  describe('rules and calendar', () => {
    const years = () => documents('plugin::deadlines.calendar-year');
    const holidays = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-30'];
    let year: Row;
    beforeEach(async () => {
      await strapi.db.connection('calendar_years').delete();
      year = await years().create({
        data: {
          year: 2026,
          status: 'official',
          source: '通知',
          holidays: holidays.map((on) => ({ on, name: '国庆节' })),
          makeUpWorkdays: [],
        },
      });
    });

    it('are read anew once they were written, by this process or another', async () => {
      const loan = await lend();
      expect(await clocksOf(loan)).toMatchObject([{ due_on: '2026-11-02', provisional: false }]);
      await strapi.db.connection('calendar_years').update({ status: 'draft', updated_at: new Date() });
      await replay().replayMany([loan.id]);
      expect(await clocksOf(loan)).toMatchObject([{ due_on: '2026-11-02', provisional: true }]);
      await years().delete({ documentId: year.documentId });
      await replay().replayMany([loan.id]);
      expect(await clocksOf(loan)).toMatchObject([{ due_on: '2026-10-30', provisional: true }]);
    });

    it('that could not be computed with are refused', async () => {
      const bad = [{ on: '2026-02-30', name: '?' }];
      await expect(years().update({ documentId: year.documentId, data: { holidays: bad } })).rejects.toThrow(
        '2026-02-30',
      );
      const rules = documents('plugin::deadlines.deadline-rule');
      const rule = {
        key: 'x',
        title: 'x',
        clause: 'x',
        origin: 'office',
        version: 1,
        definition: { when: { all: [] } },
      };
      await expect(rules.create({ data: rule })).rejects.toThrow('时限规则 x');
      expect(await strapi.db.connection('deadline_rules').where({ key: 'x' })).toEqual([]);
    });
  });

  describe('over HTTP', () => {
    const get = async (path: string, init?: RequestInit) => {
      const response = await fetch(library.base + path, init);
      return { status: response.status, body: await response.json() };
    };
    const errorsOf = ({ body }: Awaited<ReturnType<typeof get>>) => body.error.details.errors;

    it('a due date comes with its working', async () => {
      const { status, body } = await get('/api/deadlines/due?start=2026-10-12&amount=2&unit=workday');
      expect(status).toBe(200);
      expect(body).toMatchObject({ dueOn: '2026-10-14', rolled: false });
      expect(body.steps.map(({ counted }: { counted: boolean }) => counted)).toEqual([false, true, true]);
    });

    it.each([
      ['start=2025-02-29&amount=1&unit=day', 'start', '「2025-02-29」'],
      ['start=2026-10-12&amount=0&unit=day', 'amount', '正数|整数'],
      ['start=2026-10-12&amount=1.5&unit=day', 'amount', '整数'],
      ['start=2026-10-12&amount=99999&unit=day', 'amount', '3660'],
      ['start=2026-10-12&amount=5&unit=week', 'unit', 'workday'],
      ['amount=5&unit=day', 'start', 'YYYY-MM-DD'],
    ])('%s is a 400 that names %s', async (query, path, message) => {
      const answer = await get(`/api/deadlines/due?${query}`);
      expect(answer.status).toBe(400);
      expect(errorsOf(answer)).toMatchObject([{ path, message: expect.stringMatching(new RegExp(message)) }]);
    });

    const post = (body: unknown) =>
      get('/api/deadlines/plan', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const facts = (on: string) => ({
      attributes: { kind: 'film' },
      roles: { desk: ['a'] },
      events: [{ name: 'lent', on }],
    });

    it('facts are planned with the stored rules, as they look at the told present', async () => {
      const { body } = await post({ facts: facts('2026-10-12') });
      expect(body.clocks).toMatchObject([
        { rule: 'film.return', title: '归还影片', dueOn: '2026-10-15', light: 'yellow', days: { length: 4 } },
      ]);
      expect(body.clocks[0].explanation).toContain('2026-10-12 借出');
    });

    it('facts with an impossible date are a 400 that names the event', async () =>
      expect(errorsOf(await post({ facts: facts('2026-02-30') }))).toMatchObject([
        { path: 'facts.events.0.on' },
      ]));

    it('a year is told day by day', async () => {
      const { body } = await get('/api/deadlines/calendar/2026');
      expect(body).toMatchObject({ year: 2026, status: 'official', source: '通知' });
      expect(body.days).toHaveLength(365);
      expect(body.days[273]).toMatchObject({
        on: '2026-10-01',
        workday: false,
        why: '周四（国庆节放假）',
        kind: 'notice',
      });
      expect((await get('/api/deadlines/calendar/20x6')).status).toBe(400);
    });

    it('a year nobody has spoken about says so', async () =>
      expect((await get('/api/deadlines/calendar/2031')).body).toMatchObject({
        status: 'none',
        source: null,
        workdays: 261,
      }));
  });
});
