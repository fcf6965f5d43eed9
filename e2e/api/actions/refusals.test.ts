import { beforeAll, describe, expect, it } from 'vitest';
import { aDispute, aScene, type Case, everyScene, onBothDatabases, type Place, pathsOf } from '../builders';
import { everyStatus, type StatedAction, statedNames, statedRows } from '../statement/actions';
import { accountOf, headsWithRight, unitsWithRight, viewersOf } from '../statement/standing';

const soundAccount = (action: StatedAction, status: Place = action.place): string => {
  const [unit = 'town-chengguan'] = unitsWithRight(action, status);
  return accountOf(unit, action);
};

onBothDatabases('every action refuses', (desk) => {
  const cases = new Map<Place, Case>();
  const at = (status: Place): Case => {
    const found = cases.get(status);
    if (!found) throw new Error(`no case in ${status}`);
    return found;
  };

  beforeAll(async () => {
    for (const status of everyStatus) cases.set(status, await aDispute(desk()).to(status));
    for (const scene of everyScene) cases.set(scene, await aScene(desk(), scene));
  });

  describe.each(statedRows)('%s', (name, action) => {
    const sound = () => ({ ...action.input, ...action.of?.(at(action.place)) });
    const ask = (over: Record<string, unknown> = {}, account: string | null = soundAccount(action)) =>
      at(action.place).ask(account, name, { ...sound(), ...over });

    it('without a token: 401', async () => {
      expect((await ask({}, null)).status).toBe(401);
    });

    it.each(['town-raofeng.clerk', 'town-raofeng.head', 'tax.clerk'])(
      'to %s of a unit that takes no part: 404',
      async (account) => {
        const registered = at('registered');
        const answer = await registered.ask(account, name, sound());
        expect(answer.status).toBe(404);
        expect(answer.body.error.name).toBe('NotFound');
      },
    );

    it.each(['admin', 'security', 'auditor'])('to %s, who sees no open case: 404', async (account) => {
      expect((await ask({}, account)).status).toBe(404);
    });

    it('on a sealed case: 409, to everybody who sees it, unless it only adds to the file', async () => {
      const holders = action.sealed ? unitsWithRight(action, 'closed') : [];
      const others = [...viewersOf('closed'), 'auditor'].filter(
        (account) => !holders.some((unit) => account.startsWith(`${unit}.`)),
      );
      for (const account of others) {
        const answer = await at('closed').ask(account, name, sound());
        const refused = action.sealed ? [account, 403, 'NoRight'] : [account, 409, 'Sealed'];
        expect([account, answer.status, answer.body.error.name]).toEqual(refused);
      }
    });

    it('to everybody who sees the case and has no right: 403', async () => {
      const allowed = [
        ...unitsWithRight(action, action.place).flatMap((unit) =>
          action.head ? [`${unit}.head`] : [`${unit}.clerk`, `${unit}.head`],
        ),
        ...headsWithRight(action, action.place),
      ];
      const others = viewersOf(action.place).filter((account) => !allowed.includes(account));
      expect(others).toContain('leader');
      for (const account of others) {
        const answer = await ask({}, account);
        expect([account, answer.status, answer.body.error.name]).toEqual([account, 403, 'NoRight']);
      }
    });

    it('a stale revision: 409', async () => {
      const answer = await ask({ revision: at(action.place).revision - 1 });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StaleRevision']);
      expect(answer.body.error.details.changes).toHaveLength(1);
      expect(answer.body.error.message).toContain(answer.body.error.details.changes[0].sentence);
    });

    it.each(everyStatus.filter((status) => status !== 'closed' && !action.from.includes(status)))(
      'in status %s: 409 that names it, or 403 where nobody has the right',
      async (status) => {
        const holders = [
          ...unitsWithRight(action, status).map((unit) => accountOf(unit, action)),
          ...headsWithRight(action, status),
        ];
        for (const account of holders) {
          const answer = await at(status).ask(account, name, sound());
          expect([account, answer.status, answer.body.error.name]).toEqual([account, 409, 'StageForbids']);
          expect(answer.body.error.details.status).toBe(status);
        }
        const visitors = holders.length > 0 ? [] : ['town-chengguan.clerk', 'town-chengguan.head'];
        for (const account of visitors) {
          expect([account, (await at(status).ask(account, name, sound())).status]).toEqual([account, 403]);
        }
      },
    );

    it('each required field that is missing, by its name', async () => {
      for (const field of action.required) {
        const answer = await ask({ [field]: undefined });
        expect([field, answer.status, pathsOf(answer)]).toEqual([field, 400, [field]]);
      }
    });

    it('values that are none, by the name of their field', async () => {
      for (const [field, value, path = field] of action.refused) {
        const answer = await ask({ [field]: value });
        expect([field, value, answer.status]).toEqual([field, value, 400]);
        expect(pathsOf(answer)).toContain(path);
      }
    });

    it('a field it does not know', async () => {
      const answer = await ask({ nonsense: 1 });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['nonsense']]);
    });

    it.each([
      ['in the future', '2026-11-20T12:00:01+08:00'],
      ['before the deed it follows', '2026-09-28T08:59:59+08:00'],
      ['that is a day without time', '2026-10-30'],
      ['that is none', 'yesterday'],
      ['of another type', 1_790_000_000],
    ])('a time %s', async (_which, time) => {
      const answer = await ask({ at: time });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['at']]);
    });

    it.each([
      ['missing', undefined],
      ['a text', '3'],
      ['a fraction', 1.5],
    ])('a revision that is %s', async (_which, revision) => {
      const account = soundAccount(action);
      const answer = await at(action.place).ask(account, name, { ...sound(), revision });
      expect(answer.status).toBeOneOf([400, 409]);
      expect(answer.body.error.name).toBeOneOf(['ValidationError', 'StaleRevision']);
    });

    it('two things at once in the order of the interface', async () => {
      const [account, other] = [soundAccount(action), 'leader'];
      const stale = { revision: 0 };
      const bad = { nonsense: 1 };
      const outcome = async (status: Place, who: string | null, over: Record<string, unknown>) =>
        (await at(status).ask(who, name, { ...sound(), ...over })).body.error.name;
      const wrongStatus = everyStatus.find(
        (status) =>
          status !== 'closed' && !action.from.includes(status) && unitsWithRight(action, status).length > 0,
      );
      expect(await outcome('closed', null, stale)).toBe('UnauthorizedError');
      expect(await outcome('closed', 'town-raofeng.clerk', stale)).toBe('NotFound');
      expect(await outcome('closed', other, stale)).toBe(action.sealed ? 'NoRight' : 'Sealed');
      expect(await outcome(action.place, other, stale)).toBe('NoRight');
      expect(await outcome(action.place, account, { ...stale, ...bad })).toBe('StaleRevision');
      for (const status of wrongStatus ? [wrongStatus] : []) {
        const holder = soundAccount(action, status);
        expect(await outcome(status, other, bad)).toBeOneOf(['NoRight', 'NotFound']);
        expect(await outcome(status, holder, stale)).toBe('StaleRevision');
        expect(await outcome(status, holder, bad)).toBe('StageForbids');
      }
    });
  });

  it.each(statedNames)('%s of a case that does not exist: 404', async (name) => {
    const token = await desk().login('town-chengguan.clerk');
    const answer = await desk().call(
      'POST',
      `/api/disputes/nosuchcase/actions/${name}`,
      { revision: 1 },
      token,
    );
    expect([answer.status, answer.body.error.name]).toEqual([404, 'NotFound']);
  });

  it('an action that does not exist: 404', async () => {
    const answer = await at('registered').ask('town-chengguan.clerk', 'explode');
    expect(answer.status).toBe(404);
  });

  it.each([undefined, [], 'text', 5, null])('a body that is no object (%j): 400', async (body) => {
    const token = await desk().login('town-chengguan.clerk');
    const path = `/api/disputes/${at('registered').documentId}/actions/accept`;
    expect((await desk().call('POST', path, body, token)).status).toBe(400);
  });

  it('and leaves every case as it was', async () => {
    for (const [status, one] of cases) {
      const now = await one.read('town-chengguan.head');
      expect([status, now.body.data.status, now.body.data.revision]).toEqual([
        status,
        one.last.body.data.status,
        one.revision,
      ]);
      expect(now.body.meta.timeline).toEqual(one.last.body.meta.timeline);
      expect(now.body.meta.clocks).toEqual(one.last.body.meta.clocks);
    }
  });
});
