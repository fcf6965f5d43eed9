import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ConferencePlayer, ScriptPlayer } from '@liandiao/cms/contract';
import { shanghaiDay } from '@liandiao/deadlines/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProfile } from '../load';
import { bootCms, type EmptyCms } from '../testing/bootCms';
import { openConferences } from './conferenceRecords';
import { conferencesOf } from './conferences';
import { loadDemo } from './loadDemo';
import { REACH } from './schedule';
import { county, shiquanScripts } from './testing/shiquan';
import { WorkingTime } from './workingTime';

const FOLDER = join(__dirname, '..', 'profiles', 'shiquan');
const NOW = new Date('2026-10-14T08:00:00Z');
const STATUSES = [
  'archived',
  'awaitingConference',
  'awaitingMaterial',
  'awaitingReferral',
  'awaitingSignature',
  'awaitingTransfer',
  'closed',
  'declined',
  'draft',
  'handling',
  'registered',
  'replied',
  'returnDisputed',
  'returnProposed',
  'withdrawn',
];

/** A desk with the county and the accounts of the demonstration, and no case. */
async function emptyDesk(): Promise<EmptyCms> {
  const cms = await bootCms();
  await loadProfile(cms.strapi, FOLDER, NOW);
  const built = join(__dirname, '..', '..', 'cms', 'dist', 'src', 'session', 'demoAccounts.js');
  await createRequire(__filename)(built).createDemoAccounts(cms.strapi, 'Desk-2026-tests!');
  return cms;
}

/** The same with the conferences that the cases speak of. */
async function deskWithConferences(): Promise<EmptyCms> {
  const cms = await emptyDesk();
  const player = cms.strapi.service('api::conference.scripts') as unknown as ConferencePlayer;
  const time = new WorkingTime(county.calendar, NOW, REACH + 3);
  await openConferences(player, county, conferencesOf(time, county.calendar), NOW);
  return cms;
}

const playerOf = ({ strapi }: EmptyCms) => strapi.service('api::dispute.casework') as unknown as ScriptPlayer;

const sealedIn: Readonly<Record<string, string>> = {
  disputes: 'api::dispute.dispute',
  employers: 'api::employer.employer',
};

/** Each desk has keys of its own: personal values are compared as they read, their digests by whether they are there. */
const reading =
  ({ strapi }: EmptyCms) =>
  (table: string, column: string, value: unknown): unknown => {
    const uid = sealedIn[table];
    if (uid === undefined || value === null) return value;
    if (column.endsWith('_digest')) return 'a digest';
    const attribute = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return strapi.plugin('privacy').service('vault').open(uid, attribute, value);
  };

/** Everything stored of cases, but for ids, entry times of the system and what is drawn at random. */
async function stored(cms: EmptyCms) {
  const { strapi } = cms;
  const inClear = reading(cms);
  const table = (name: string) => strapi.db.connection(name);
  const system = ['id', 'document_id', 'created_at', 'updated_at', 'published_at'];
  const rowsOf = async (name: string, order: string[], dropped: string[] = []) =>
    (await table(name).orderBy(order)).map((row: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([key]) => ![...system, ...dropped].includes(key))
          .map(([key, value]) => [key, inClear(name, key, value)]),
      ),
    );
  return {
    employers: await rowsOf('employers', ['identity']),
    disputes: await rowsOf('disputes', ['id'], ['employer_id', 'query_code']),
    participations: await rowsOf('participations', ['dispute_id', 'unit_id', 'role'], ['since']),
    filesOfEmployers: await table('disputes as d')
      .join('employers as e', 'e.id', 'd.employer_id')
      .orderBy('d.id')
      .select('d.id', 'e.identity'),
    transfers: await rowsOf('transfers', ['number']),
    supplements: await rowsOf('supplement_notices', ['dispute_id', 'requested_at', 'id']),
    contacts: await rowsOf('contact_records', ['dispute_id', 'at', 'id']),
    archives: await rowsOf('archives', ['number', 'round'], ['sealed']),
    assistances: await rowsOf('assistances', ['dispute_id', 'unit_id', 'requested_at'], ['agenda_item']),
    agendaItems: await rowsOf('agenda_items', ['dispute_id', 'referred_at']),
    extensions: await rowsOf('extensions', ['dispute_id', 'applied_at']),
    specialReports: await rowsOf('special_reports', ['dispute_id', 'reported_at']),
    // accounts have other ids on another desk
    segments: (await rowsOf('recovery_segments', ['dispute_id', 'fee_period_from', 'unit_id'])).map(
      (row) => ({
        ...row,
        steps: String(row.steps).replaceAll(/"by":"\w+"/g, '"by":"somebody"'),
      }),
    ),
    mediations: await rowsOf('mediations', ['dispute_id', 'started_at']),
    supervisions: await rowsOf('supervisions', ['dispute_id', 'at', 'id']),
    reviews: await rowsOf('reviews', ['dispute_id', 'opened_at']),
    holdings: await rowsOf('holdings', ['dispute_id', 'since', 'id']),
    events: await rowsOf('case_events', ['dispute_id', 'id'], ['facts']),
    clocks: await rowsOf('clocks', ['case_id', 'rule', 'start_on', 'unit', 'state'], ['subject']),
    counters: await rowsOf('counters', ['key']),
  };
}

describe('a hundred and twenty cases told one by one and in bulk', () => {
  let one: EmptyCms;
  let bulk: EmptyCms;
  const scripts = shiquanScripts(120, NOW);

  beforeAll(async () => {
    one = await deskWithConferences();
    for (const script of scripts) await playerOf(one).play(script);
    const oneByOne = await stored(one);
    await one.stop();
    bulk = await deskWithConferences();
    const before = await indexes();
    expect(await playerOf(bulk).playMany(scripts)).toBe(120);
    expect(await indexes()).toEqual(before);
    kept = oneByOne;
  }, 240_000);
  afterAll(() => bulk.stop());

  let kept: Awaited<ReturnType<typeof stored>>;
  const indexes = () =>
    bulk.strapi.db.connection('sqlite_master').where({ type: 'index' }).orderBy('name').pluck('sql');

  it.each([
    'employers',
    'disputes',
    'filesOfEmployers',
    'participations',
    'transfers',
    'supplements',
    'contacts',
    'archives',
    'assistances',
    'agendaItems',
    'extensions',
    'specialReports',
    'segments',
    'mediations',
    'supervisions',
    'reviews',
    'holdings',
    'events',
    'clocks',
    'counters',
  ] as const)('leave the same %s', async (name) => {
    expect((await stored(bulk))[name]).toEqual(kept[name]);
    expect(kept[name].length).toBeGreaterThan(0);
  });

  it('go on from there: the next case has the next number', async () => {
    const [next] = shiquanScripts(1, NOW);
    const latest = async () =>
      (
        await bulk.strapi.db
          .connection('disputes')
          .whereNotNull('number')
          .orderBy('id', 'desc')
          .first('number')
      ).number;
    const before = await latest();
    await playerOf(bulk).play({
      ...next!,
      registeredAt: '2026-10-14T07:59:00Z',
      deeds: [],
      form: { ...next!.form, draft: false },
    });
    expect(Number((await latest()).slice(-5))).toBe(Number(before.slice(-5)) + 1);
  });
});

describe('a demonstration of thirty', () => {
  let cms: EmptyCms;
  beforeAll(async () => {
    cms = await emptyDesk();
    expect(await loadDemo(cms.strapi, 30, { folder: FOLDER, now: NOW })).toBe(30);
  }, 240_000);
  afterAll(() => cms.stop());

  it('reaches every status', async () => {
    const found = await cms.strapi.db
      .connection('disputes')
      .distinct('status')
      .orderBy('status')
      .pluck('status');
    expect(found).toEqual(STATUSES);
  });

  it('has held its conferences with units present, written up all but the last, and planned the next', async () => {
    const found = await cms.strapi.db.connection('conferences').orderBy('held_at');
    const states = found.map(({ state }: { state: string }) => state);
    expect(states.slice(-3)).toEqual(['minuted', 'held', 'planned']);
    expect(new Set(states.slice(0, -2))).toEqual(new Set(['minuted']));
    for (const { state, attendance, minutes, place, convener } of found) {
      const seats: { present: boolean | null }[] = JSON.parse(attendance);
      const present = seats.filter((seat) => seat.present).length;
      expect([state, present > 5, Boolean(minutes)]).toEqual([
        state,
        state !== 'planned',
        state === 'minuted',
      ]);
      expect([place, convener].every(Boolean)).toBe(true);
    }
  });

  it('has items in their places, decided and to come', async () => {
    const items = await cms.strapi.db
      .connection('agenda_items as a')
      .join('conferences as c', 'c.document_id', 'a.conference')
      .select('a.state', 'a.position', 'c.state as conference', 'c.minutes', 'a.measures');
    const placed = items.filter(({ position }: { position: number | null }) => Number(position) >= 1);
    expect(placed).toHaveLength(items.length);
    expect(items.map(({ conference }: { conference: string }) => conference)).toEqual(
      expect.arrayContaining(['planned', 'minuted']),
    );
    for (const { conference, minutes, measures } of items)
      if (conference === 'minuted') expect(minutes).toContain(measures);
  });

  it.each([
    ['consultations', 12],
    ['boundary_decisions', 3],
    ['deputies', 2],
    ['lessons', 5],
    ['lesson_sources', 1],
  ])('keeps %s beside the cases', async (table, least) => {
    const [row] = await cms.strapi.db.connection(table).count('* as total');
    expect(Number(row?.total)).toBeGreaterThanOrEqual(least);
  });

  it('gives the work list something overdue, due today and due later', async () => {
    const due: string[] = await cms.strapi.db
      .connection('clocks')
      .where({ state: 'running' })
      .pluck('due_on');
    const today = shanghaiDay(NOW);
    expect(due.filter((day) => day < today).length).toBeGreaterThan(0);
    expect(due).toContain(today);
    expect(due.filter((day) => day > today).length).toBeGreaterThan(5);
  });
});

describe('five hundred cases', () => {
  it('are told without a refusal, and give every unit that leads clocks of its own', async () => {
    const cms = await deskWithConferences();
    expect(await playerOf(cms).playMany(shiquanScripts(500, NOW))).toBe(500);
    const units: string[] = await cms.strapi.db
      .connection('clocks')
      .where({ state: 'running' })
      .distinct('unit')
      .pluck('unit');
    const towns = county.towns.map(({ code }) => code);
    expect(units).toEqual(expect.arrayContaining(['tax', 'hrss', 'medical', 'pension', ...towns]));
    await cms.stop();
  }, 240_000);
});
