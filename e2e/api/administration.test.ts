import { describe, expect, it } from 'vitest';
import { PASSWORD } from '../desk';
import { aDispute, DAYS, onBothDatabases, pathsOf, registrationForm } from './builders';

onBothDatabases('units and accounts', (desk) => {
  const call = async (method: string, path: string, account: string, body?: unknown) =>
    desk().call(method, path, body, await desk().login(account));
  const logIn = (identifier: string, password = PASSWORD) =>
    desk().call('POST', '/api/auth/local', { identifier, password });
  const accountOf = async (username: string) =>
    (await call('GET', '/api/users', 'security')).body.data.find(
      (one: { username: string }) => one.username === username,
    );
  const change = async (username: string, body: unknown) =>
    call('PUT', `/api/users/${(await accountOf(username)).documentId}`, 'security', body);
  const add = (body: Record<string, unknown>) =>
    call('POST', '/api/users', 'security', { name: '新人', capabilities: ['clerk'], unit: 'tax', ...body });
  const addUnit = (body: Record<string, unknown> = {}) =>
    call('POST', '/api/units', 'admin', { name: '新设单位', shortName: '新设', kind: 'department', ...body });

  describe('rights', () => {
    it.each(['security', 'auditor', 'leader', 'centre.head', 'tax.head', 'tax.clerk'])(
      '%s may not add or change units',
      async (account) => {
        const [unit] = (await call('GET', '/api/units', account)).body.data;
        expect((await call('POST', '/api/units', account, { code: 'x1' })).status).toBe(403);
        expect((await call('PUT', `/api/units/${unit.documentId}`, account, { name: '改' })).status).toBe(
          403,
        );
      },
    );

    it.each(['admin', 'auditor', 'leader', 'centre.head', 'tax.head', 'tax.clerk'])(
      '%s sees and changes no account',
      async (account) => {
        const { documentId } = await accountOf('police.clerk');
        const tries = [
          ['GET', '/api/users'],
          ['GET', `/api/users/${documentId}`],
          ['POST', '/api/users'],
          ['PUT', `/api/users/${documentId}`],
          ['POST', `/api/users/${documentId}/reset-password`],
        ] as const;
        for (const [method, path] of tries) {
          const body = method === 'GET' ? undefined : {};
          expect([method, path, (await call(method, path, account, body)).status]).toEqual([
            method,
            path,
            403,
          ]);
        }
      },
    );

    it('no answer about accounts holds a password or its hash', async () => {
      const { text } = await call('GET', '/api/users', 'security');
      expect(text).not.toMatch(/"password"|\$2[aby]\$|resetPasswordToken/);
    });
  });

  it('a new unit and its clerk work at once', async () => {
    const unit = await addUnit({ code: 'housing', archiveCode: 'ZJJ' });
    expect([unit.status, unit.body.data]).toMatchObject([
      201,
      { code: 'housing', active: true, isCentre: false },
    ]);
    const made = await add({ username: 'housing.clerk', unit: 'housing' });
    expect([made.status, made.body.data]).toMatchObject([
      201,
      { unit: { code: 'housing' }, mustChangePassword: true },
    ]);
    const once = made.body.meta.oneTimePassword;
    const first = await logIn('housing.clerk', once);
    expect(first.body.user.mustChangePassword).toBe(true);
    const refused = await desk().call('POST', '/api/disputes', registrationForm(), first.body.jwt);
    expect([refused.status, refused.body.error.name]).toEqual([403, 'PasswordChangeRequired']);
    const chosen = { currentPassword: once, password: PASSWORD, passwordConfirmation: PASSWORD };
    expect((await desk().call('POST', '/api/auth/change-password', chosen, first.body.jwt)).status).toBe(200);
    const registered = await call('POST', '/api/disputes', 'housing.clerk', registrationForm());
    expect([registered.status, registered.body.data.acceptingUnit.code]).toEqual([201, 'housing']);
    const sent = await aDispute(desk()).to('awaitingTransfer');
    await sent.does('town-chengguan.clerk', 'transfer', DAYS.sent, { toUnit: 'housing', problem: '请办理' });
    expect((await sent.ask('housing.clerk', 'sign', { at: DAYS.signed })).status).toBe(200);
    expect((await logIn('housing.clerk', once)).status).toBe(400);
  });

  it('the one-time password is told once', async () => {
    const { body } = await add({ username: 'told.once' });
    const again = [
      await call('GET', '/api/users', 'security'),
      await call('GET', `/api/users/${body.data.documentId}`, 'security'),
    ];
    for (const { text } of again) expect(text).not.toContain(body.meta.oneTimePassword);
  });

  describe('the three powers', () => {
    it.each([
      [['systemAdministrator', 'securityAdministrator']],
      [['securityAdministrator', 'auditor']],
      [['systemAdministrator', 'auditor']],
      [['systemAdministrator', 'clerk']],
      [['auditor', 'head']],
      [['securityAdministrator', 'leader']],
    ])('%j do not stand together', async (capabilities) => {
      const made = await add({ username: 'two.powers', capabilities });
      expect([made.status, pathsOf(made)]).toEqual([400, ['capabilities']]);
      const changed = await change('justice.head', { capabilities });
      expect([changed.status, pathsOf(changed)]).toEqual([400, ['capabilities']]);
    });

    it.each(['systemAdministrator', 'securityAdministrator', 'auditor', 'leader'])(
      '%s stands alone, without a unit',
      async (power) => {
        const made = await add({ username: `one.${power.toLowerCase()}`, capabilities: [power], unit: null });
        expect([made.status, made.body.data.unit]).toEqual([201, null]);
      },
    );
  });

  describe('an account that is changed', () => {
    const works = async (token: string) => (await desk().call('GET', '/api/me', undefined, token)).status;

    it.each([
      ['blocked', 'finance.clerk', { blocked: true }],
      ['moved to another unit', 'court.clerk', { unit: 'police' }],
      ['given other capabilities', 'petition.clerk', { capabilities: ['head'] }],
    ])('%s: its sessions end at once', async (_how, username, body) => {
      const { jwt } = (await logIn(username)).body;
      expect(await works(jwt)).toBe(200);
      expect((await change(username, body)).status).toBe(200);
      expect(await works(jwt)).toBe(401);
    });

    it('blocked: does not come in again, and is told no more than a stranger', async () => {
      await change('finance.head', { blocked: true });
      const [blocked, unknown] = [await logIn('finance.head'), await logIn('nobody.at.all')];
      expect([blocked.status, blocked.body]).toEqual([unknown.status, unknown.body]);
      await change('finance.head', { blocked: false });
      expect((await logIn('finance.head')).status).toBe(200);
    });

    it('moved: sees the cases of its new unit and no longer the old ones', async () => {
      const one = await aDispute(desk()).registeredBy('town-yundou').to('registered');
      const before = await one.read('town-yundou.clerk');
      await change('town-yundou.clerk', { unit: 'town-zengxi' });
      const { jwt } = (await logIn('town-yundou.clerk')).body;
      const after = await desk().call('GET', `/api/disputes/${one.documentId}`, undefined, jwt);
      expect([before.status, after.status]).toEqual([200, 404]);
    });

    it('reset: the old password and the sessions end, a new one-time password opens', async () => {
      const { jwt } = (await logIn('medical.head')).body;
      const { documentId } = await accountOf('medical.head');
      const { body } = await call('POST', `/api/users/${documentId}/reset-password`, 'security');
      expect([await works(jwt), (await logIn('medical.head')).status]).toEqual([401, 400]);
      expect((await logIn('medical.head', body.data.oneTimePassword)).body.user.mustChangePassword).toBe(
        true,
      );
    });
  });

  describe('the last administrator', () => {
    it.each([
      ['admin', { blocked: true }, 'blocked'],
      ['security', { blocked: true }, 'blocked'],
      ['security', { capabilities: ['leader'] }, 'capabilities'],
    ])('%s cannot be taken away by %j', async (username, body, path) => {
      const others = (await call('GET', '/api/users', 'security')).body.data.filter(
        (one: { username: string }) =>
          one.username.startsWith('one.') && one.username.endsWith('administrator'),
      );
      for (const other of others) await change(other.username, { blocked: true });
      const answer = await change(username, body);
      expect([answer.status, pathsOf(answer)]).toEqual([400, [path]]);
    });
  });

  describe('what is refused, by name', () => {
    it.each([
      ['username', 'tax.clerk'],
      ['username', 'Ab'],
      ['username', 'with space'],
      ['username', undefined],
      ['name', ''],
      ['unit', 'nowhere'],
      ['unit', null],
      ['capabilities', []],
      ['capabilities', 'clerk'],
      ['password', 'Chosen-2026-word'],
      ['blocked', 'no'],
    ])('of an account: %s = %j', async (field, value) => {
      const answer = await add({ username: 'refused.person', [field]: value });
      expect([answer.status, pathsOf(answer)]).toEqual([400, [field]]);
    });

    it('of an account: a capability nobody has', async () => {
      const answer = await add({ username: 'refused.person', capabilities: ['emperor'] });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['capabilities.0']]);
    });

    it.each([
      ['code', 'tax'],
      ['code', 'Tax Office'],
      ['code', undefined],
      ['name', ' '],
      ['shortName', undefined],
      ['kind', 'ministry'],
      ['parent', 'nowhere'],
      ['mayAudit', ['nonsense']],
      ['archiveCode', 'lower'],
      ['isCentre', true],
      ['active', 'yes'],
    ])('of a unit: %s = %j', async (field, value) => {
      const answer = await addUnit({ code: 'refused-unit', [field]: value });
      expect([answer.status, pathsOf(answer)]).toEqual([400, [field]]);
    });

    it('of a unit: another code, itself as parent, and the Centre switched off', async () => {
      const units = (await call('GET', '/api/units', 'admin')).body.data as {
        code: string;
        documentId: string;
      }[];
      const put = async (code: string, body: unknown) =>
        pathsOf(
          await call(
            'PUT',
            `/api/units/${units.find((unit) => unit.code === code)?.documentId}`,
            'admin',
            body,
          ),
        );
      expect(await put('tax', { code: 'taxes' })).toEqual(['code']);
      expect(await put('hrss', { parent: 'centre' })).toEqual(['parent']);
      expect(await put('tax', { parent: 'tax' })).toEqual(['parent']);
      expect(await put('centre', { active: false })).toEqual(['active']);
    });

    it('of either: one that does not exist', async () => {
      expect((await call('PUT', '/api/units/nosuch', 'admin', { name: '改' })).status).toBe(404);
      expect((await call('PUT', '/api/users/nosuch', 'security', { name: '改' })).status).toBe(404);
    });
  });

  it('a unit that is switched off receives no more transfers', async () => {
    await addUnit({ code: 'passing' });
    const { documentId } = (await call('GET', '/api/units', 'admin')).body.data.find(
      (unit: { code: string }) => unit.code === 'passing',
    );
    await call('PUT', `/api/units/${documentId}`, 'admin', { active: false });
    const one = await aDispute(desk()).to('awaitingTransfer');
    const answer = await one.ask('town-chengguan.clerk', 'transfer', { toUnit: 'passing', problem: '转' });
    expect([answer.status, pathsOf(answer)]).toEqual([400, ['toUnit']]);
  });
});
