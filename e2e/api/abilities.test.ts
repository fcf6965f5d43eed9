import { beforeAll, describe, expect, it } from 'vitest';
import { aDispute, type Case, onBothDatabases, type Reachable } from './builders';
import { everyStatus, type StatedName, statedRows } from './statement/actions';
import { unitsWithRight } from './statement/standing';

/** What a status or a case forbids beyond the table: said in api.md's words beside each action. */
const forbidden: Partial<Record<StatedName, (status: Reachable, unit: string) => boolean>> = {
  // two working days after the sending have long passed
  return: (status) => status === 'handling',
  // once the slip is out, only the Centre changes the way
  reroute: (status, unit) => !['awaitingTransfer', 'awaitingReferral'].includes(status) && unit !== 'centre',
};

onBothDatabases('abilities', (desk) => {
  const cases = new Map<Reachable, Case>();
  beforeAll(async () => {
    for (const status of everyStatus) cases.set(status, await aDispute(desk()).to(status));
  });

  const stated = (status: Reachable, unit: string, head: boolean): string[] =>
    status === 'closed'
      ? []
      : statedRows
          .filter(([, action]) => head || !action.head)
          .filter(
            ([, action]) => action.from.includes(status) && unitsWithRight(action, status).includes(unit),
          )
          .filter(([name]) => !forbidden[name]?.(status, unit))
          .map(([name]) => name);

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
          expect([account, [...allowed].sort()]).toEqual([account, stated(status, unit, head).sort()]);
          for (const { action, allowed: may, reason } of abilities) {
            expect([action, may || /\p{Script=Han}/u.test(reason ?? '')]).toEqual([action, true]);
          }
        }
      },
    );
  });
});
