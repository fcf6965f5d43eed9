import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeaseService } from './services/lease';
import type { RecomputeService } from './services/recompute';
import type { RemindersService } from './services/reminders';
import type { SweepService } from './services/sweep';
import { type Library, startLibrary } from './testing/startLibrary';
import type { Moved, Reminder } from './types';

type Row = Record<string, unknown> & { id: number; documentId: string };
type Told = {
  reminders: Reminder[];
  moved: { caseId: number; moved: Moved[] }[];
  missing: { years: number[]; today: string }[];
  swept: string[];
  fail: boolean;
};

let library: Library;
let strapi: Core.Strapi;

const documents = (uid: string) =>
  strapi.documents(uid as never) as unknown as {
    create(params: { data: object }): Promise<Row>;
    update(params: { documentId: string; data: object }): Promise<Row>;
    delete(params: { documentId: string }): Promise<unknown>;
  };
const loans = () => documents('api::loan.loan');
/** Due on 2026-10-30, a Friday: yellow from the 27th, orange from the 29th. */
const lend = (over: object = {}) =>
  loans().create({ data: { kind: 'book', desk: 'a', lentOn: '2026-09-30', ...over } });
const told = () => (strapi.service('api::loan.reminders' as never) as unknown as { told: Told }).told;
const service = <T>(name: string) => strapi.plugin('deadlines').service(name) as T;
const tellOn = (day: string) => {
  process.env.LIBRARY_NOW = `${day}T09:00:00+08:00`;
  return service<RemindersService>('reminders').tellAll();
};
const said = () => told().reminders.map(({ threshold, unit, dueOn }) => [threshold, unit, dueOn]);
const noted = async () => {
  const rows = await strapi.db.connection('reminders').orderBy('id');
  return rows.map(({ threshold, announced }) => [threshold, Boolean(announced)]);
};

describe.each(['sqlite', 'postgres'] as const)('on %s', (database) => {
  beforeAll(async () => {
    library = await startLibrary(database);
    strapi = library.strapi;
  }, 120_000);
  afterAll(async () => {
    delete process.env.LIBRARY_NOW;
    await library.stop();
  });
  beforeEach(async () => {
    for (const table of ['reminders', 'clocks', 'renewals', 'loans', 'calendar_years'])
      await strapi.db.connection(table).delete();
    Object.assign(told(), { reminders: [], moved: [], missing: [], swept: [], fail: false });
  });

  describe('reminders', () => {
    it('come at each threshold, once', async () => {
      await lend();
      for (const day of ['10-26', '10-27', '10-27', '10-28', '10-29', '10-30', '10-31', '11-02', '11-09'])
        await tellOn(`2026-${day}`);
      expect(said()).toEqual([
        ['yellow', 'a', '2026-10-30'],
        ['orange', 'a', '2026-10-30'],
        ['dueToday', 'a', '2026-10-30'],
        ['red', 'a', '2026-10-30'],
      ]);
    });

    it('tell what is due, where, and by which rule', async () => {
      const loan = await lend();
      await tellOn('2026-10-27');
      expect(told().reminders).toEqual([
        {
          caseId: loan.id,
          round: 1,
          rule: 'loan.return',
          subject: '',
          unit: 'a',
          title: '归还',
          clause: '借阅须知一',
          dueOn: '2026-10-30',
          provisional: true,
          threshold: 'yellow',
        },
      ]);
    });

    it('after days of silence tell the gravest alone, and mark the lesser as passed', async () => {
      await lend();
      await tellOn('2026-11-02');
      expect(said()).toEqual([['red', 'a', '2026-10-30']]);
      expect(await noted()).toEqual([
        ['red', true],
        ['dueToday', false],
        ['orange', false],
        ['yellow', false],
      ]);
    });

    it('after a silence over the warning days alone still come on the day itself', async () => {
      await lend();
      await tellOn('2026-10-26');
      await tellOn('2026-10-30');
      expect(said()).toEqual([['dueToday', 'a', '2026-10-30']]);
    });

    it('heed a holiday: the day before it is nearer than it looks', async () => {
      await documents('plugin::deadlines.calendar-year').create({
        data: {
          year: 2026,
          status: 'official',
          source: '通知',
          holidays: [{ on: '2026-10-29', name: '馆庆' }],
          makeUpWorkdays: [],
        },
      });
      await lend();
      await tellOn('2026-10-26');
      await tellOn('2026-10-28');
      expect(said()).toEqual([
        ['yellow', 'a', '2026-10-30'],
        ['orange', 'a', '2026-10-30'],
      ]);
    });

    it('are none for what is met, void, sealed or not there', async () => {
      await lend({ returnedOn: '2026-10-20' });
      const away = await lend();
      await loans().update({ documentId: away.documentId, data: { kind: 'poster' } });
      await lend({ closed: true });
      await lend({ lentOn: null });
      await tellOn('2026-11-02');
      expect(said()).toEqual([]);
    });

    it('begin anew when the date has moved', async () => {
      const loan = await lend();
      await tellOn('2026-10-30');
      await documents('api::renewal.renewal').create({ data: { loan: loan.id, on: '2026-10-30', days: 10 } });
      await tellOn('2026-10-30');
      await tellOn('2026-11-04');
      expect(said()).toEqual([
        ['dueToday', 'a', '2026-10-30'],
        ['yellow', 'a', '2026-11-09'],
      ]);
    });

    it('come to whom the obligation has passed', async () => {
      const loan = await lend();
      await tellOn('2026-10-30');
      await loans().update({ documentId: loan.documentId, data: { desk: 'b' } });
      await tellOn('2026-10-30');
      expect(said()).toEqual([
        ['dueToday', 'a', '2026-10-30'],
        ['dueToday', 'b', '2026-10-30'],
      ]);
    });

    it('told by two at once are still told once', async () => {
      for (let each = 0; each < 120; each += 1) await lend();
      process.env.LIBRARY_NOW = '2026-10-30T09:00:00+08:00';
      const { tellAll } = service<RemindersService>('reminders');
      const counts = await Promise.all([tellAll(), tellAll(), tellAll()]);
      await tellAll();
      expect(counts.reduce((sum, one) => sum + one)).toBe(120);
      expect(new Set(told().reminders.map(({ caseId }) => caseId)).size).toBe(120);
      expect(told().reminders).toHaveLength(120);
    });

    it('that could not be handed over are told by the next sweep', async () => {
      await lend();
      told().fail = true;
      await expect(tellOn('2026-10-30')).rejects.toThrow('the post is closed');
      expect(await noted()).toEqual([]);
      told().fail = false;
      await tellOn('2026-10-30');
      expect(said()).toEqual([['dueToday', 'a', '2026-10-30']]);
    });

    it('leave with their case', async () => {
      const loan = await lend();
      await tellOn('2026-10-30');
      await loans().delete({ documentId: loan.documentId });
      expect(await noted()).toEqual([]);
    });
  });

  describe('a lease', () => {
    const lease = () => service<LeaseService>('lease');

    it('lets one work while others pass by, and the next one afterwards', async () => {
      const worked: string[] = [];
      const work = (name: string, meanwhile: () => Promise<unknown> = async () => null) =>
        lease().hold('painting', 60_000, async () => {
          worked.push(name);
          await meanwhile();
        });
      expect(await work('first', async () => expect(await work('second')).toBe(false))).toBe(true);
      expect(await work('third')).toBe(true);
      expect(worked).toEqual(['first', 'third']);
    });

    it('is given back by work that fails', async () => {
      const failing = lease().hold('failing', 60_000, async () => {
        throw new Error('out of paint');
      });
      await expect(failing).rejects.toThrow('out of paint');
      expect(await lease().hold('failing', 60_000, async () => undefined)).toBe(true);
    });

    it('passes to another when its time is over, and then the first one learns of it', async () => {
      let still: boolean | undefined;
      await lease().hold('slow', -1, async (stillOurs) => {
        await lease().hold('slow', 60_000, async () => {
          still = await stillOurs();
        });
      });
      expect(still).toBe(false);
    });

    it('is renewed by who holds it', async () => {
      const answers: boolean[] = [];
      await lease().hold('long', 60_000, async (stillOurs) => {
        answers.push(await stillOurs(), await stillOurs());
      });
      expect(answers).toEqual([true, true]);
    });
  });

  describe('a new calendar', () => {
    const enter = (status: string, holidays: string[]) =>
      documents('plugin::deadlines.calendar-year').create({
        data: {
          year: 2026,
          status,
          source: '通知',
          holidays: holidays.map((on) => ({ on, name: '节' })),
          makeUpWorkdays: [],
        },
      });
    const recompute = () => service<RecomputeService>('recompute').all();
    const clocks = () => strapi.db.connection('clocks').orderBy('id');

    it('moves open clocks and tells from when to when', async () => {
      const loan = await lend();
      await lend({ closed: true });
      await enter('official', ['2026-10-30']);
      expect(await recompute()).toBe(1);
      expect(told().moved).toEqual([
        {
          caseId: loan.id,
          moved: [{ rule: 'loan.return', subject: '', from: '2026-10-30', to: '2026-11-02' }],
        },
      ]);
      expect((await clocks()).map(({ due_on }) => due_on)).toEqual(['2026-11-02', '2026-10-30']);
    });

    it('settles what was provisional, without a word where no date moves', async () => {
      await lend();
      expect((await clocks()).map(({ provisional }) => Boolean(provisional))).toEqual([true]);
      await enter('official', []);
      await recompute();
      expect((await clocks()).map(({ provisional }) => Boolean(provisional))).toEqual([false]);
      expect(told().moved).toEqual([]);
    });

    it('is looked through once', async () => {
      await lend();
      await enter('draft', []);
      expect(await recompute()).toBe(1);
      expect(await recompute()).toBe(0);
    });
  });

  describe('a round', () => {
    const round = (day: string) => {
      process.env.LIBRARY_NOW = `${day}T09:00:00+08:00`;
      return service<SweepService>('sweep').once();
    };

    it('reminds, asks for missing calendars, and lets the application do its own', async () => {
      await lend();
      expect(await round('2026-10-30')).toBe(true);
      expect(said()).toEqual([['dueToday', 'a', '2026-10-30']]);
      expect(told().missing).toEqual([{ years: [2026, 2027], today: '2026-10-30' }]);
      expect(told().swept).toEqual(['2026-10-30']);
    });

    it('is made by one of two', async () => {
      await lend();
      const made = await Promise.all([round('2026-10-30'), round('2026-10-30')]);
      expect(made.filter(Boolean)).toHaveLength(1);
      expect(told().swept).toHaveLength(1);
    });
  });
});
