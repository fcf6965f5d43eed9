import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Masking } from './services/masking';
import type { Resealing } from './services/resealing';
import type { Vault } from './services/vault';
import { newPlace, openClinic, type Place, removePlace } from './testing/startClinic';

const UID = 'api::patient.patient';
const PATIENT = {
  name: '测试甲',
  mobile: '13900000017',
  idNumber: '11010519491231002X',
  home: '石泉县饶峰镇胜利路8号',
  kin: [{ name: '测试乙', phone: '13900000025', address: '石泉县城关镇人民路3号' }],
  complaint: '头痛',
};
const SECRETS = ['13900000017', '11010519491231002X', '胜利路8号', '13900000025', '人民路3号'];

const vaultOf = (strapi: Core.Strapi) => strapi.plugin('privacy').service('vault') as Vault;
const masking = (strapi: Core.Strapi) => strapi.plugin('privacy').service('masking') as Masking;
const resealing = (strapi: Core.Strapi) => strapi.plugin('privacy').service('resealing') as Resealing;
type Patient = Record<string, unknown> & { documentId: string };
interface Patients {
  create(asked: { data: object }): Promise<Patient>;
  update(asked: { documentId: string; data: object }): Promise<Patient>;
  findOne(asked: { documentId: string; populate?: string[] }): Promise<Patient>;
  findMany(asked: object): Promise<Patient[]>;
}
const patients = (strapi: Core.Strapi) => strapi.documents(UID as never) as unknown as Patients;
const rowOf = (strapi: Core.Strapi, documentId: string) =>
  strapi.db.connection('patients').where({ document_id: documentId }).first();

describe.each(['sqlite', 'postgres'] as const)('personal values (%s)', (database) => {
  let place: Place;
  let clinic: Awaited<ReturnType<typeof openClinic>>;

  beforeAll(async () => {
    place = await newPlace(database);
    clinic = await openClinic(place);
  });
  afterAll(async () => {
    await clinic.stop();
    removePlace(place);
  });
  const reopen = async (options?: Parameters<typeof openClinic>[1]) => {
    await clinic.stop();
    clinic = await openClinic(place, options);
    return clinic.strapi;
  };
  const add = async (data: Record<string, unknown> = PATIENT) =>
    (await patients(clinic.strapi).create({ data })).documentId;

  it('stand in no column in clear, names excepted', async () => {
    const row = await rowOf(clinic.strapi, await add());
    const text = JSON.stringify(row);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(row.name).toBe('测试甲');
    expect(row.complaint).toBe('头痛');
    expect(row.mobile).toMatch(/^lj1:g:k[0-9a-f]{8}:/);
  });

  it('come out masked, nested ones too', async () => {
    const parent = await add();
    const id = await add({ ...PATIENT, family: (await rowOf(clinic.strapi, parent)).id });
    const found = await patients(clinic.strapi).findOne({ documentId: id, populate: ['family'] });
    expect(found).toMatchObject({
      name: '测*',
      mobile: '139****0017',
      idNumber: '110***********002X',
      home: '石泉县饶峰镇***',
      kin: [{ name: '测*', phone: '139****0025', address: '石泉县城关镇***' }],
      family: { mobile: '139****0017' },
    });
    const many = await patients(clinic.strapi).findMany({});
    for (const secret of SECRETS) expect(JSON.stringify(many)).not.toContain(secret);
  });

  it('come out in clear for work that is permitted to read them, and for no other at the same time', async () => {
    const id = await add();
    const read = () => patients(clinic.strapi).findOne({ documentId: id });
    const [clear, outside] = await Promise.all([masking(clinic.strapi).inClear(read), read()]);
    expect(clear).toMatchObject(PATIENT);
    expect(outside.mobile).toBe('139****0017');
  });

  it('are found exactly, however they were typed, and not by part', async () => {
    const id = await add({ ...PATIENT, mobile: '13700000068' });
    const { strapi } = clinic;
    const found = (typed: string) =>
      strapi.db
        .connection('patients')
        .whereIn('mobile_digest', vaultOf(strapi).digests('phone', typed))
        .pluck('document_id');
    expect(await found('１３７ 0000-0068')).toEqual([id]);
    expect(await found('1370000006')).toEqual([]);
    expect(vaultOf(strapi).digests('idNumber', '13700000068')).not.toEqual(
      vaultOf(strapi).digests('phone', '13700000068'),
    );
  });

  it('are the same two digests for the same value, and two different envelopes', async () => {
    const [one, other] = [await add(), await add()];
    const rows = await Promise.all([one, other].map((id) => rowOf(clinic.strapi, id)));
    expect(rows[0].id_number_digest).toBe(rows[1].id_number_digest);
    expect(rows[0].id_number).not.toBe(rows[1].id_number);
  });

  it('stay what they are when somebody saves the mask back', async () => {
    const id = await add();
    await patients(clinic.strapi).update({
      documentId: id,
      data: {
        name: '测*',
        mobile: '139****0017',
        kin: [{ name: '测*', phone: '139****0025', address: '石泉县城关镇***' }],
        complaint: '腹痛',
      },
    });
    const read = () => patients(clinic.strapi).findOne({ documentId: id });
    expect(await masking(clinic.strapi).inClear(read)).toMatchObject({ ...PATIENT, complaint: '腹痛' });
  });

  it('are emptied with their digest', async () => {
    const id = await add();
    await patients(clinic.strapi).update({ documentId: id, data: { mobile: null, kin: null } });
    expect(await rowOf(clinic.strapi, id)).toMatchObject({ mobile: null, mobile_digest: null, kin: null });
  });

  it('do not open when changed, nor in another column', async () => {
    const row = await rowOf(clinic.strapi, await add());
    const { strapi } = clinic;
    const last = row.mobile.at(-2) === 'A' ? 'B' : 'A';
    const changed = `${row.mobile.slice(0, -2)}${last}${row.mobile.slice(-1)}`;
    expect(() => vaultOf(strapi).open(UID, 'mobile', changed)).toThrow();
    expect(() => vaultOf(strapi).open(UID, 'home', row.mobile)).toThrow();
    expect(vaultOf(strapi).open(UID, 'mobile', row.mobile)).toBe('13900000017');
  });

  it('may be sealed by SM4 and SM3, beside those sealed before', async () => {
    const before = await add();
    const strapi = await reopen({ suite: 'sm4-ctr-hmac-sm3' });
    const after = await add();
    const row = await rowOf(strapi, after);
    expect(row.mobile).toMatch(/^lj1:s:/);
    const read = (documentId: string) => () => patients(strapi).findOne({ documentId });
    expect(await masking(strapi).inClear(read(before))).toMatchObject(PATIENT);
    expect(await masking(strapi).inClear(read(after))).toMatchObject(PATIENT);
    const torn = `${row.mobile.slice(0, -4)}${row.mobile.slice(-4, -3) === 'A' ? 'B' : 'A'}${row.mobile.slice(-3)}`;
    expect(() => vaultOf(strapi).open(UID, 'mobile', torn)).toThrow();
    await reopen();
  });

  it('written in clear by an earlier version are sealed at the next start', async () => {
    const id = await add();
    await clinic.strapi.db
      .connection('patients')
      .where({ document_id: id })
      .update({
        mobile: '13900000017',
        mobile_digest: null,
        kin: JSON.stringify(PATIENT.kin),
      });
    await clinic.strapi.store({ type: 'plugin', name: 'privacy' }).delete({ key: 'sealed' });
    const strapi = await reopen();
    const row = await rowOf(strapi, id);
    for (const secret of SECRETS) expect(JSON.stringify(row)).not.toContain(secret);
    expect(vaultOf(strapi).digests('phone', '13900000017')).toContain(row.mobile_digest);
    expect(await masking(strapi).inClear(() => patients(strapi).findOne({ documentId: id }))).toMatchObject(
      PATIENT,
    );
  });

  describe('under a new key', () => {
    it('are all resealed, read as before and found as before', async () => {
      const { strapi } = clinic;
      const id = await add();
      const old = vaultOf(strapi).current();
      const { keyId, resumed } = await resealing(strapi).rotate();
      expect(resumed).toBe(false);
      expect(keyId).not.toBe(old);
      const rows = await strapi.db.connection('patients').select('mobile', 'id_number', 'home', 'kin');
      expect(JSON.stringify(rows)).not.toContain(`:${old}:`);
      const row = await rowOf(strapi, id);
      expect(vaultOf(strapi).digests('phone', '13900000017')).toContain(row.mobile_digest);
      expect(row.mobile_digest).toMatch(new RegExp(`^${keyId}\\.`));
      expect(await masking(strapi).inClear(() => patients(strapi).findOne({ documentId: id }))).toMatchObject(
        PATIENT,
      );
    });

    it('go on where an interrupted rotation stopped', async () => {
      for (let count = 0; count < 30; count += 1) await add();
      const { strapi } = clinic;
      const first = vaultOf(strapi).addKey().current;
      const some = await strapi.db.connection('patients').orderBy('id').limit(10).pluck('id');
      await strapi
        .store({ type: 'plugin', name: 'privacy' })
        .set({ key: 'rotation', value: { to: first, table: 'patients', after: some.at(-1) } });
      const again = await reopen();
      const { keyId, resumed } = await resealing(again).rotate();
      expect({ keyId, resumed }).toEqual({ keyId: first, resumed: true });
      // also those before the mark, which had been left under the old key
      const rows = await again.db.connection('patients').whereNotNull('mobile').pluck('mobile');
      expect(rows.every((mobile: string) => mobile.includes(`:${first}:`))).toBe(true);
    });
  });

  describe('their keys', () => {
    const file = () => join(place.home, 'keys', 'privacy.json');
    let kept = '';
    afterEach(async () => {
      writeFileSync(file(), kept, { mode: 0o600 });
      clinic = await openClinic(place);
    });

    it('are readable by their owner alone, and not in the database', async () => {
      kept = readFileSync(file(), 'utf8');
      expect(statSync(file()).mode & 0o777).toBe(0o600);
      const told = await clinic.strapi.db.connection('privacy_keys').select('*');
      for (const { key } of Object.values<{ key: string }>(JSON.parse(kept).keys))
        expect(JSON.stringify(told)).not.toContain(key.slice(0, 12));
      await clinic.stop();
    });

    it('are not made anew over a database that needs the old ones', async () => {
      kept = readFileSync(file(), 'utf8');
      await clinic.stop();
      rmSync(file());
      await expect(openClinic(place)).rejects.toThrow(/从密钥备份中恢复/);
    });

    it('of another database are refused', async () => {
      kept = readFileSync(file(), 'utf8');
      await clinic.stop();
      const foreign = JSON.parse(kept);
      for (const one of Object.values<{ key: string }>(foreign.keys))
        one.key = Buffer.alloc(32, 7).toString('base64url');
      writeFileSync(file(), JSON.stringify(foreign));
      await expect(openClinic(place)).rejects.toThrow(/与数据库不符/);
    });

    it('may come from the environment instead', async () => {
      kept = readFileSync(file(), 'utf8');
      await clinic.stop();
      rmSync(file());
      clinic = await openClinic(place, { keys: kept });
      const id = await add();
      expect((await rowOf(clinic.strapi, id)).mobile).toMatch(/^lj1:/);
      await expect(resealing(clinic.strapi).rotate()).rejects.toThrow(/LIANDIAO_PRIVACY_KEYS/);
      await clinic.stop();
    });
  });
});
