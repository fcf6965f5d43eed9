import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadProfile } from './load';
import { documents } from './load/store';
import { bootCms, type EmptyCms } from './testing/bootCms';

const SHIPPED = join(__dirname, 'profiles', 'shiquan');
const NOON = new Date('2026-11-22T04:00:00Z');
let cms: EmptyCms;
let folder = '';

const table = (name: string) => cms.strapi.db.connection(name);
const count = async (name: string) => Number((await table(name).count('* as n').first())?.n);
const load = () => loadProfile(cms.strapi, folder, NOON);
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

beforeAll(async () => {
  cms = await bootCms();
}, 120_000);
afterAll(() => cms.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'));
  cpSync(SHIPPED, folder, { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('loading a profile into an empty database', () => {
  it('writes nothing at all when a file is bad', async () => {
    edit('forms/transfer.json', '"dictionary": "method"', '"dictionary": "manner"');
    await expect(load()).rejects.toThrow('forms/transfer.json 第 ');
    expect(await count('units')).toBe(0);
  });

  it('leaves nothing behind when a write fails half-way', async () => {
    const stopListening = cms.strapi.db.lifecycles.subscribe({
      models: ['api::notice-text.notice-text'],
      beforeCreate() {
        throw new Error('the disk is full');
      },
    });
    await expect(load()).rejects.toThrow('the disk is full');
    stopListening();
    expect(await count('units')).toBe(0);
    expect(await count('profile_records')).toBe(0);
  });

  it('writes every record', async () => {
    const summary = await load();
    expect(summary).toMatchObject({ updated: 0, unchanged: 0, kept: [] });
    expect(await count('units')).toBe(21);
    expect(await count('deadline_rules')).toBe(16);
    expect(await count('calendar_years')).toBe(3);
    const [centre] = await table('units as u')
      .join('units as p', 'p.id', 'u.parent_id')
      .where('u.is_centre', true)
      .select('u.code', 'p.code as parent');
    expect(centre).toEqual({ code: 'centre', parent: 'hrss' });
    const forms = await table('form_versions')
      .orderBy('form')
      .select('form', 'version', 'status', 'published_on');
    expect(forms).toEqual([
      { form: 'registration', version: 1, status: 'published', published_on: '2026-11-22' },
      { form: 'transfer', version: 1, status: 'published', published_on: '2026-11-22' },
    ]);
  });
});

describe('loading again', () => {
  it('writes nothing', async () => {
    const before = await table('profile_records').max('updated_at as last').first();
    expect(await load()).toMatchObject({ created: 0, updated: 0, kept: [] });
    expect(await table('profile_records').max('updated_at as last').first()).toEqual(before);
  });

  it('changes just the record that changed, and empties what it no longer says', async () => {
    edit('units.json', '"shortName": "县税务局", "nameEn": "Tax Bureau"', '"shortName": "税务局"');
    expect(await load()).toMatchObject({ created: 0, updated: 1, kept: [] });
    expect(await table('units').where({ code: 'tax' }).first('short_name', 'name_en')).toEqual({
      short_name: '税务局',
      name_en: null,
    });
  });

  it('keeps an item apart from one of the same code in another dictionary', async () => {
    edit('dictionaries.json', '"code": "phone", "name": "电话"', '"code": "visit", "name": "上门"');
    expect(await load()).toMatchObject({ created: 1 });
    expect(await table('dictionary_items').where({ code: 'visit' }).orderBy('id').pluck('name')).toEqual([
      '来访',
      '上门',
    ]);
  });

  it('leaves alone what somebody changed on screen', async () => {
    const police = await table('units').where({ code: 'police' }).first('document_id');
    await documents(cms.strapi, 'api::unit.unit').update({
      documentId: police.document_id,
      data: { shortName: '屏上改' },
    });
    edit('units.json', '"shortName": "县公安局"', '"shortName": "文件改"');
    expect((await load()).kept).toEqual(['api::unit.unit police']);
    expect(await table('units').where({ code: 'police' }).pluck('short_name')).toEqual(['屏上改']);
  });

  it('does not bring back what somebody removed', async () => {
    await table('notice_texts').where({ key: 'legalRemedy' }).delete();
    expect(await load()).toMatchObject({ created: 0 });
    expect(await table('notice_texts').where({ key: 'legalRemedy' })).toEqual([]);
  });

  it('publishes a changed form as its next version', async () => {
    edit('forms/registration.json', '"zh": "所属镇"', '"zh": "属地"');
    expect(await load()).toMatchObject({ updated: expect.any(Number), kept: expect.any(Array) });
    const versions = await table('form_versions')
      .where({ form: 'registration' })
      .orderBy('version')
      .select('version', 'status');
    expect(versions).toEqual([
      { version: 1, status: 'retired' },
      { version: 2, status: 'published' },
    ]);
    const service = cms.strapi.plugin('forms').service('versions');
    const knex = cms.strapi.db.connection;
    expect(await service.published('registration', knex)).toMatchObject({ version: 2, status: 'published' });
    expect(await service.byVersion('registration', 1, knex)).toMatchObject({ version: 1, status: 'retired' });
    expect(await service.published('nothing', knex)).toBeNull();
  });

  it('leaves a form alone whose newest version was made on screen', async () => {
    const [newest] = await table('form_versions').where({ form: 'transfer' }).select('definition');
    await documents(cms.strapi, 'plugin::forms.form-version').create({
      data: { form: 'transfer', version: 2, status: 'published', definition: JSON.parse(newest.definition) },
    });
    edit('forms/transfer.json', '"zh": "问题描述"', '"zh": "问题"');
    expect((await load()).kept).toContain('plugin::forms.form-version transfer');
    expect(await table('form_versions').where({ form: 'transfer' }).max('version as newest').first()).toEqual(
      { newest: 2 },
    );
  });
});

describe('the published form', () => {
  const lists = {
    dictionaries: new Map([
      [
        'channel',
        new Map([
          ['visit', { enabled: true }],
          ['letter', { enabled: false }],
        ]),
      ],
    ]),
    units: new Map([['town-raofeng', { code: 'town-raofeng', kind: 'town', enabled: true }]]),
  };
  const checker = () =>
    cms.strapi.plugin('forms').service('checker').form('registration', {
      knex: cms.strapi.db.connection,
      now: NOON,
      catalogue: lists,
    });

  it('checks a record against the lists as they stand', async () => {
    const form = await checker();
    const errorsFor = (record: object) => form.check(record).errors.map(({ path }: { path: string }) => path);
    expect(errorsFor({ channel: 'visit', town: 'town-raofeng' })).not.toContain('channel');
    expect(errorsFor({ channel: 'letter', town: 'tax' })).toEqual(
      expect.arrayContaining(['channel', 'town']),
    );
  });

  it('asks an anonymous person for nothing but the employer, the matter and leads', async () => {
    const form = await checker();
    const { errors } = form.check({ anonymous: true });
    expect(
      errors.map(({ path }: { path: string }) => path).filter((path: string) => path.startsWith('applicant')),
    ).toEqual([]);
    expect(errors.map(({ path }: { path: string }) => path)).toContain('leads');
  });

  it('stores numbers in their one form and drops what is hidden', async () => {
    const form = await checker();
    expect(
      form.normalise({ anonymous: true, applicant: { name: '张三' }, employer: { phone: '0915 6300000' } }),
    ).toEqual({
      anonymous: true,
      applicant: {},
      employer: { phone: '09156300000' },
    });
  });
});
