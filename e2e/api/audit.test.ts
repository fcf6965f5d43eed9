import { describe, expect, it } from 'vitest';
import { type Answer, PASSWORD } from '../desk';
import {
  APPLICANT,
  aConference,
  aDispute,
  DAYS,
  onAgenda,
  onBothDatabases,
  REPLY,
  registrationForm,
} from './builders';

interface Entry {
  sequence: number;
  at: string;
  actor: { name: string; unit: string | null } | null;
  address: string | null;
  agent: string | null;
  requestId: string | null;
  action: string;
  object: { type: string; documentId: string | null; label: string | null } | null;
  outcome: string;
  reason?: string;
  changes: { type: string; documentId: string; field: string; before: unknown; after: unknown }[];
  intact: boolean;
}

onBothDatabases('the trail', (desk) => {
  const call = async (method: string, path: string, account: string, body?: unknown) =>
    desk().call(method, path, body, await desk().login(account));
  const list = async (query: Record<string, string> = {}): Promise<Entry[]> =>
    (await call('GET', `/api/audit/entries?${new URLSearchParams({ pageSize: '100', ...query })}`, 'auditor'))
      .body.data;
  const whole = async ({ sequence }: Entry): Promise<Entry> =>
    (await call('GET', `/api/audit/entries/${sequence}`, 'auditor')).body.data;
  const newest = async (query: Record<string, string>): Promise<Entry> => {
    const [found] = await list(query);
    if (!found) throw new Error(`no entry with ${JSON.stringify(query)}`);
    return whole(found);
  };
  const fieldsOf = ({ changes }: Entry, type: string) =>
    Object.fromEntries(
      changes.filter((one) => one.type === type).map(({ field, before, after }) => [field, [before, after]]),
    );
  const documentIdOf = async (username: string): Promise<string> =>
    (await call('GET', '/api/users', 'security')).body.data.find(
      (one: { username: string }) => one.username === username,
    ).documentId;
  const nameOf = async (username: string): Promise<string> =>
    (await call('GET', '/api/me', username)).body.data.name;

  describe('a deed', () => {
    it('is one entry: who, of which unit, when with zone, from where, and every field before and after', async () => {
      const made = await aDispute(desk()).to('handling');
      const answer = await made.ask('tax.clerk', 'reply', { at: DAYS.replied, ...REPLY });
      const entries = await list({ object: made.documentId });
      expect(entries.map(({ action }) => action)).toEqual([
        'dispute.reply',
        'dispute.sign',
        'dispute.transfer',
        'dispute.accept',
        'dispute.register',
      ]);
      const entry = await whole(entries[0] as Entry);
      expect(entry).toMatchObject({
        actor: { name: await nameOf('tax.clerk'), unit: 'tax' },
        at: expect.stringMatching(/\+08:00$/),
        address: expect.stringContaining('127.0.0.1'),
        requestId: answer.headers.get('x-request-id'),
        object: { type: 'dispute', documentId: made.documentId, label: made.number },
        outcome: 'done',
        intact: true,
      });
      expect(fieldsOf(entry, 'dispute')).toMatchObject({
        status: ['handling', 'replied'],
        result: [null, REPLY.result],
        repliedAt: [null, new Date(DAYS.replied).toISOString()],
      });
      expect(fieldsOf(entry, 'case-event').action).toEqual([null, 'reply']);
    });

    it("tells units by their codes, and opens the employer's file in the same entry", async () => {
      const employer = { name: `石泉县审计建材有限公司${Math.random()}`, address: '石泉县城关镇' };
      const made = await aDispute(desk()).saying({ employer }).to('registered');
      const entry = await newest({ object: made.documentId, action: 'dispute.register' });
      expect(fieldsOf(entry, 'dispute').acceptingUnit).toEqual([null, 'town-chengguan']);
      expect(fieldsOf(entry, 'employer').name).toEqual([null, employer.name]);
    });

    it('shows nothing of the applicant but masks', async () => {
      const made = await aDispute(desk()).to('registered');
      const entry = await newest({ object: made.documentId });
      const text = JSON.stringify(entry);
      for (const secret of [APPLICANT.name, APPLICANT.phone, APPLICANT.idNumber, APPLICANT.address])
        expect(text).not.toContain(secret);
      expect(fieldsOf(entry, 'dispute').applicantPhone?.[1]).toMatch(/^1\d\d\*{4}\d{4}$/);
    });

    it('of a conference is an entry of its own, and one for each case it decides about', async () => {
      const made = await aDispute(desk()).to('awaitingConference');
      const conference = await aConference(desk());
      await onAgenda(desk(), conference, [made]);
      const entry = await newest({ object: made.documentId });
      expect(entry.action).toMatch(/^dispute\./);
      expect(fieldsOf(entry, 'agenda-item').state).toEqual(['waiting', 'scheduled']);
    });

    it("keeps the request's own id when it is sane", async () => {
      const token = await desk().login('tax.clerk');
      const given = 'gateway-2026-11-22.0001';
      const sent = await desk().call('GET', '/api/me', undefined, token, { 'x-request-id': given });
      expect(sent.headers.get('x-request-id')).toBe(given);
      const odd = await desk().call('GET', '/api/me', undefined, token, { 'x-request-id': 'short' });
      expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });
  });

  describe('a refusal', () => {
    it('of a deed is recorded with its reason', async () => {
      const made = await aDispute(desk()).to('registered');
      const asked = await made.ask('police.clerk', 'withdraw', { reason: '不该' });
      expect(asked.status).toBe(404);
      expect(await newest({ object: made.documentId })).toMatchObject({
        action: 'dispute.withdraw',
        outcome: 'refused',
        actor: { unit: 'police' },
        object: { label: made.number },
        reason: asked.body.error.message,
        changes: [],
      });
    });

    it('of a change to a sealed file is recorded', async () => {
      const made = await aDispute(desk()).to('closed');
      expect((await made.ask('town-chengguan.clerk', 'amend', {})).status).toBe(409);
      expect(await newest({ object: made.documentId })).toMatchObject({
        action: 'dispute.amend',
        outcome: 'refused',
      });
    });

    it('of administration is recorded, reading included', async () => {
      expect((await call('GET', '/api/users', 'tax.clerk')).status).toBe(403);
      expect(await newest({ action: 'account.find' })).toMatchObject({
        outcome: 'refused',
        actor: { unit: 'tax' },
      });
      expect((await call('POST', '/api/units', 'tax.clerk', { code: 'mine' })).status).toBe(403);
      expect(await newest({ action: 'unit.create', outcome: 'refused' })).toMatchObject({
        actor: { unit: 'tax' },
      });
    });

    it('that only says somebody was faster is none', async () => {
      const made = await aDispute(desk()).to('registered');
      const asked = await made.ask('town-chengguan.clerk', 'withdraw', { revision: 99, reason: '撤' });
      expect([asked.status, asked.body.error.name]).toEqual([409, 'StaleRevision']);
      expect((await newest({ object: made.documentId })).action).toBe('dispute.register');
    });
  });

  describe('a session', () => {
    const logIn = (identifier: string, password: string): Promise<Answer> =>
      desk().call('POST', '/api/auth/local', { identifier, password });

    it('is recorded at log-in and log-out', async () => {
      const { jwt } = (await logIn('police.head', PASSWORD)).body as { jwt: string };
      await desk().call('POST', '/api/auth/logout', {}, jwt);
      const object = await documentIdOf('police.head');
      const entries = await list({ object });
      expect(entries.slice(0, 2)).toMatchObject([
        { action: 'session.logOut', outcome: 'done', actor: { unit: 'police' } },
        {
          action: 'session.logIn',
          outcome: 'done',
          actor: { unit: 'police' },
          object: { label: 'police.head' },
        },
      ]);
    });

    it('that was refused names the account, and never what was typed', async () => {
      await logIn('police.head', 'Wrong-guess-77!');
      const entry = await newest({ action: 'session.logIn', outcome: 'refused' });
      expect(entry).toMatchObject({ actor: null, object: { label: 'police.head' } });
      await logIn('My-secret-as-name-9', 'x');
      const unknown = await newest({ action: 'session.logIn', outcome: 'refused' });
      expect(unknown.sequence).toBeGreaterThan(entry.sequence);
      expect(unknown.object).toBeNull();
      expect(JSON.stringify([entry, unknown]).toLowerCase()).not.toMatch(/wrong-guess|my-secret/);
    });
  });

  describe('an account', () => {
    it('that is made, changed, given a password and used is in the trail, its passwords are not', async () => {
      const made = await call('POST', '/api/users', 'security', {
        username: 'audited.clerk',
        name: '被审计',
        capabilities: ['clerk'],
        unit: 'tax',
      });
      const { documentId } = made.body.data;
      const first = made.body.meta.oneTimePassword;
      await call('PUT', `/api/users/${documentId}`, 'security', { capabilities: ['clerk', 'head'] });
      const reset = await call('POST', `/api/users/${documentId}/reset-password`, 'security');
      const second = reset.body.data.oneTimePassword;
      const { jwt } = (
        await desk().call('POST', '/api/auth/local', { identifier: 'audited.clerk', password: second })
      ).body;
      const chosen = 'Chosen-2026-pass!';
      const change = { currentPassword: second, password: chosen, passwordConfirmation: chosen };
      await desk().call('POST', '/api/auth/change-password', { ...change, currentPassword: 'no' }, jwt);
      await desk().call('POST', '/api/auth/change-password', change, jwt);
      const entries = await Promise.all((await list({ object: documentId })).map(whole));
      expect(entries.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
        'session.changePassword done',
        'session.changePassword refused',
        'session.logIn done',
        'account.resetPassword done',
        'account.update done',
        'account.create done',
      ]);
      expect(fieldsOf(entries[4] as Entry, 'user').capabilities).toEqual([['clerk'], ['clerk', 'head']]);
      expect(fieldsOf(entries[0] as Entry, 'user').password).toEqual(['******', '******']);
      const text = JSON.stringify(entries);
      for (const secret of [first, second, chosen, '$2a$', '$2b$']) expect(text).not.toContain(secret);
    });
  });

  describe('who may read it', () => {
    it.each(['admin', 'security', 'leader', 'centre.head', 'tax.head', 'tax.clerk'])(
      '%s may not',
      async (account) => {
        for (const path of ['entries', 'entries/1', 'verifications'])
          expect([path, (await call('GET', `/api/audit/${path}`, account)).status]).toEqual([path, 403]);
        expect((await call('POST', '/api/audit/verifications', account)).status).toBe(403);
        const [refused] = await list({ outcome: 'refused' });
        expect(refused).toMatchObject({ action: 'audit.verify', actor: { name: await nameOf(account) } });
      },
    );

    it('nobody without a session, and nobody changes or deletes', async () => {
      expect((await desk().call('GET', '/api/audit/entries')).status).toBe(401);
      for (const method of ['PUT', 'PATCH', 'DELETE', 'POST'])
        expect([404, 405]).toContain((await call(method, '/api/audit/entries/1', 'auditor', {})).status);
    });

    it('the auditor, by day, unit, person, kind of deed, outcome and words', async () => {
      const made = await aDispute(desk()).to('registered');
      const actor = await documentIdOf('town-chengguan.clerk');
      const filters = {
        from: '2026-11-20',
        to: '2026-11-20',
        unit: 'town-chengguan',
        actor,
        action: 'dispute.*',
      };
      const [found] = await list({ ...filters, outcome: 'done', search: made.number });
      expect(found).toMatchObject({ action: 'dispute.register', object: { documentId: made.documentId } });
      expect(await list({ ...filters, search: made.number, to: '2026-11-19' })).toEqual([]);
    });
  });

  describe('settings', () => {
    it("a unit's change tells before and after", async () => {
      const [unit] = (await call('GET', '/api/units', 'admin')).body.data;
      await call('PUT', `/api/units/${unit.documentId}`, 'admin', { shortName: '改后' });
      const entry = await newest({ object: unit.documentId });
      expect([entry.action, fieldsOf(entry, 'unit')]).toEqual([
        'unit.update',
        { shortName: [unit.shortName, '改后'] },
      ]);
    });

    it('the profile was loaded in one entry, by a script', async () => {
      const loads = await list({ action: 'profile.load' });
      expect(loads).toHaveLength(1);
      expect(await whole(loads[0] as Entry)).toMatchObject({
        actor: null,
        agent: expect.stringMatching(/^script /),
      });
    });

    it('notification settings are recorded without their secrets', async () => {
      const { data } = (await call('GET', '/api/notification-settings', 'admin')).body;
      const webhook = { enabled: false, url: 'https://gov.example/hook', secret: 'hook-secret-0123456789' };
      const body = { revision: data.revision, webhook };
      const answer = await call('PUT', '/api/notification-settings', 'admin', body);
      expect(answer.status).toBe(200);
      const entry = await newest({ action: 'notification-setting.*' });
      expect(JSON.stringify(fieldsOf(entry, 'notification-setting').webhook)).toContain('gov.example');
      expect(JSON.stringify(entry)).not.toContain('hook-secret');
    });
  });

  it('verifies after all that', async () => {
    await call('POST', '/api/disputes', 'tax.clerk', registrationForm());
    const started = await call('POST', '/api/audit/verifications', 'auditor');
    expect(started.status).toBe(202);
    const path = `/api/audit/verifications/${started.body.data.documentId}`;
    await expect
      .poll(async () => (await call('GET', path, 'auditor')).body.data, { timeout: 20_000 })
      .toMatchObject({ state: 'sound', fault: null });
  });
});
