import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, type Desk, everythingKept, startDesk } from '../desk';
import { aDispute, type Case, registrationForm } from './builders';
import { markedCase, PRIVATE } from './leaks/marked';

const NOW = '2026-11-20T12:00:00+08:00';
const CALLER = '13855556666';
const EMPLOYER_PHONE = '0915-6311888';
const { applicant: APPLICANT } = registrationForm() as { applicant: { phone: string } };
/** What security.md P10 names, wherever it was typed. */
const SECRETS = [
  PRIVATE.applicantPhone,
  PRIVATE.applicantIdNumber,
  PRIVATE.applicantAddress,
  PRIVATE.agentPhone,
  CALLER,
  EMPLOYER_PHONE,
];

describe.each(['sqlite', 'postgres'] as const)('personal data at rest (%s)', (database) => {
  let desk: Desk;
  let marked: Case;

  const get = async (account: string, path: string) =>
    (await desk.call('GET', path, undefined, await desk.login(account))).body;
  const restart = async () => {
    const { place } = desk;
    await desk.server.stop();
    desk = await startDesk({ database, now: NOW, place });
  };

  beforeAll(async () => {
    desk = await startDesk({ database, now: NOW });
    marked = await markedCase(desk);
    const clerk = await desk.login('town-chengguan.clerk');
    const employer = { name: '甲方公司', address: '石泉县一路1号', phone: EMPLOYER_PHONE };
    const draft = registrationForm({
      draft: true,
      employer,
      applicant: { name: '密甲', phone: PRIVATE.applicantPhone },
    });
    expect((await desk.call('POST', '/api/disputes', draft, clerk)).status).toBe(201);
    const other = await aDispute(desk).saying({ employer }).to('registered');
    await other.does('town-chengguan.clerk', 'amend', NOW, {
      employer: { ...employer, phone: '0915-6311999' },
      applicant: { ...APPLICANT, phone: PRIVATE.applicantPhone },
      reason: '电话有误',
    });
    const consultation = {
      channel: 'visit',
      method: 'phone',
      caller: '密戊',
      phone: CALLER,
      question: '如何补缴',
    };
    expect((await desk.call('POST', '/api/consultations', consultation, clerk)).status).toBe(201);
    // refused input is not kept anywhere either
    const wrong = { ...draft, draft: false, channel: PRIVATE.applicantIdNumber };
    expect((await desk.call('POST', '/api/disputes', wrong, clerk)).status).toBe(400);
  });
  afterAll(() => desk.stop());

  it('shows no ID number, phone or address to who holds disk, database and log', async () => {
    const kept = await everythingKept(desk);
    expect(kept).toContain(marked.number);
    for (const secret of SECRETS) expect(kept.includes(secret), secret).toBe(false);
  });

  it('is whole for the unit that handles the case', async () => {
    const { data } = await get('hrss.clerk', `/api/disputes/${marked.documentId}`);
    expect(data.applicant).toEqual({
      name: PRIVATE.applicantName,
      phone: PRIVATE.applicantPhone,
      idNumber: PRIVATE.applicantIdNumber,
      address: PRIVATE.applicantAddress,
    });
    expect(data.agent).toEqual({ name: PRIVATE.agentName, phone: PRIVATE.agentPhone });
  });

  it('still tells that somebody has been here before', async () => {
    const form = registrationForm({ applicant: { name: '密甲', idNumber: PRIVATE.applicantIdNumber } });
    const clerk = await desk.login('hrss.clerk');
    const { body } = await desk.call('POST', '/api/disputes/suggest', form, clerk);
    const numbers = body.data.duplicates.map(({ number }: { number: string }) => number);
    expect(numbers).toContain(marked.number);
  });

  it('is sealed anew under another key while the desk works, and reads as before', async () => {
    const before = JSON.parse(readFileSync(join(desk.place.home, 'keys', 'privacy.json'), 'utf8')).current;
    const { code, output } = await command(desk.place, 'privacy.mjs', 'rotate');
    expect(output).toContain('已全部改用密钥');
    expect(code).toBe(0);
    const { data } = await get('hrss.clerk', `/api/disputes/${marked.documentId}`);
    expect(data.applicant.idNumber).toBe(PRIVATE.applicantIdNumber);
    const after = JSON.parse(readFileSync(join(desk.place.home, 'keys', 'privacy.json'), 'utf8')).current;
    expect(after).not.toBe(before);
    expect((await command(desk.place, 'privacy.mjs', 'status')).output).toMatch(new RegExp(`${after}.*当前`));
    const one = await aDispute(desk).to('registered');
    const known = await get('town-chengguan.clerk', `/api/disputes/${one.documentId}`);
    expect(known.data.applicant.phone).toBe(APPLICANT.phone);
  });

  it('does not start without its key, and says which and where from', async () => {
    const file = join(desk.place.home, 'keys', 'privacy.json');
    const kept = readFileSync(file, 'utf8');
    await desk.server.stop();
    rmSync(file);
    await expect(startDesk({ database, now: NOW, place: desk.place })).rejects.toThrow(/从密钥备份中恢复/);
    writeFileSync(file, kept, { mode: 0o600 });
    await restart();
    expect((await get('hrss.clerk', `/api/disputes/${marked.documentId}`)).data.applicant.phone).toBe(
      PRIVATE.applicantPhone,
    );
  });
});
