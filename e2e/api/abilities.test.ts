import { beforeAll, describe, expect, it } from 'vitest';
import { aDispute, type Case, onBothDatabases, type Reachable } from './builders';
import { everyStatus } from './statement/actions';
import { type Standing, statedActionNames, statedRights } from './statement/rights';
import { unitsStanding } from './statement/standing';

type Name = (typeof statedActionNames)[number];

/** What a status or a case forbids beyond the table: said in api.md's words beside each action. */
const forbidden: Partial<Record<Name, (status: Reachable, unit: string) => boolean>> = {
  // two working days after the sending have long passed
  return: (status) => status === 'handling',
  // once the slip is out, only the Centre changes the way
  reroute: (status, unit) => !['awaitingTransfer', 'awaitingReferral'].includes(status) && unit !== 'centre',
  // nothing was handed over yet
  'inform-transfer': (status) => status === 'awaitingTransfer',
  // a general case, nobody asked for help, nothing linked, nobody dissatisfied
  extend: () => true,
  'approve-extension': () => true,
  'refuse-extension': () => true,
  'chase-assistance': () => true,
  unlink: () => true,
  // no recovery was begun
  recover: (status) => status === 'awaitingConference',
  'retract-recovery': () => true,
  'conclude-review': () => true,
};

onBothDatabases('abilities', (desk) => {
  const cases = new Map<Reachable, Case>();
  beforeAll(async () => {
    for (const status of everyStatus) cases.set(status, await aDispute(desk()).to(status));
  });

  const stands = (status: Reachable, unit: string, as: readonly Standing[] = []): boolean =>
    as.some((relation) => (unitsStanding[status] as Partial<Record<Standing, string>>)[relation] === unit);

  const stated = (status: Reachable, unit: string, head: boolean): string[] =>
    statedActionNames.filter((name) => {
      const { by, headOf, in: places } = statedRights[name];
      return (
        (places as readonly string[]).includes(status) &&
        (stands(status, unit, by) || (head && stands(status, unit, headOf))) &&
        !forbidden[name]?.(status, unit)
      );
    });

  describe.each(everyStatus)('in %s', (status) => {
    it.each(['town-chengguan', 'tax', 'centre'])(
      'are exactly those of the table for clerk and head of %s',
      async (unit) => {
        for (const head of [false, true]) {
          const account = `${unit}.${head ? 'head' : 'clerk'}`;
          const answer = await cases.get(status)?.read(account);
          const abilities: { action: string; allowed: boolean; reason?: string }[] =
            answer?.body.meta?.abilities ?? [];
          const allowed = abilities.filter((ability) => ability.allowed).map(({ action }) => action);
          const sees = abilities.length > 0;
          expect([account, [...allowed].sort()]).toEqual([
            account,
            sees ? stated(status, unit, head).sort() : [],
          ]);
          for (const { action, allowed: may, reason } of abilities) {
            expect([action, may || /\p{Script=Han}/u.test(reason ?? '')]).toEqual([action, true]);
          }
        }
      },
    );
  });
});
