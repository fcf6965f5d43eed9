import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../desk';
import { inParallel } from '../inParallel';
import { aDispute } from './builders';
import { casts, stage } from './matrix/casts';
import { accountNamed, expected, sees } from './matrix/expected';
import type { Place } from './matrix/place';
import { statedActionNames } from './statement/rights';

const NOW = '2026-11-20T12:00:00+08:00';
const CLIENTS = 12;

interface Question {
  place: Place;
  account: string;
  action: (typeof statedActionNames)[number];
}

const everyQuestion = (places: readonly Place[]): Question[] =>
  places.flatMap((place) =>
    (casts.find(({ name }) => name === place.cast)?.asks ?? []).flatMap((account) =>
      statedActionNames.map((action) => ({ place, account, action })),
    ),
  );

/** SQLite is asked everything, PostgreSQL one question in seven: the rules are the same code, the rows are not. */
describe.each([
  ['sqlite', 1],
  ['postgres', 7],
] as const)('who may do what (%s)', (database, oneIn) => {
  let desk: Desk;
  const places: Place[] = [];

  beforeAll(async () => {
    desk = await startDesk({ database, now: NOW });
    const other = await aDispute(desk).to('registered');
    for (const account of new Set(casts.flatMap(({ asks }) => asks))) await desk.login(account);
    const scenes = casts.flatMap((cast) => cast.statuses.map((status) => ({ cast, status })));
    places.push(...(await inParallel(4, scenes, ({ cast, status }) => stage(desk, cast, status, other))));
  });
  afterAll(() => desk?.stop());

  const said = ({ place, account, action }: Question, answer: string) =>
    `${place.cast}, ${place.status}: ${action} by ${account} → ${answer}`;

  it('is exactly what api.md’s table says, for everybody, in every status', async () => {
    const questions = everyQuestion(places).filter((_question, index) => index % oneIn === 0);
    const wrong = await inParallel(CLIENTS, questions, async (question) => {
      const { place, account, action } = question;
      // no time is called x: what is allowed is refused for its input, and nothing is ever written
      const { status, body } = await place.one.ask(account, action, { at: 'x' });
      const should = expected(accountNamed(account), action, place);
      const chinese = /\p{Script=Han}/u.test(body.error?.message ?? '');
      const name = body.error?.name ?? `answered ${status}`;
      return name === should && chinese && status < 500
        ? []
        : [`${said(question, name)}, not ${should}: ${body.error?.message}`];
    });
    expect(wrong.flat()).toEqual([]);
  }, 600_000);

  it('stands so in the abilities of every answer', async () => {
    const readers = places.flatMap((place) =>
      (casts.find(({ name }) => name === place.cast)?.asks ?? []).map((account) => ({ place, account })),
    );
    const wrong = await inParallel(CLIENTS, readers, async ({ place, account }) => {
      const { status, body } = await place.one.read(account);
      const who = accountNamed(account);
      if (!sees(who, place)) return status === 404 ? [] : [`${account} reads ${place.cast} ${place.status}`];
      const allowed = new Set(
        body.meta.abilities
          .filter((ability: { allowed: boolean }) => ability.allowed)
          .map((ability: { action: string }) => ability.action),
      );
      const silent = body.meta.abilities.filter(
        (ability: { allowed: boolean; reason?: string }) =>
          !ability.allowed && !/\p{Script=Han}/u.test(ability.reason ?? ''),
      );
      const other = statedActionNames.filter(
        (action) => allowed.has(action) !== (expected(who, action, place) === 'ValidationError'),
      );
      return other.length + silent.length === 0
        ? []
        : [`${place.cast}, ${place.status}, ${account}: ${other.join(' ')}`];
    });
    expect(wrong.flat()).toEqual([]);
  });

  it('lets the Centre raise a case to extra complex, and to no other tier', async () => {
    const place = places.find(({ status, cast }) => status === 'handling' && cast === casts[0]?.name);
    const ask = (tier: string) => place?.one.ask('centre.clerk', 'classify', { tier, at: 'x' });
    expect((await ask('general'))?.body.error.name).toBe('NoRight');
    expect((await ask('extraComplex'))?.body.error.name).toBe('ValidationError');
  });

  it('lets clerks and heads register, and nobody else', async () => {
    const accounts = [
      'tax.clerk',
      'centre.head',
      'town-raofeng.clerk',
      'leader',
      'auditor',
      'admin',
      'security',
    ];
    const statuses = [];
    for (const account of accounts) {
      statuses.push((await desk.call('POST', '/api/disputes', {}, await desk.login(account))).status);
    }
    expect(statuses).toEqual([400, 400, 400, 403, 403, 403, 403]);
  });

  it('lets the unit of a draft edit and discard it, and nobody any other case', async () => {
    const askers = ['town-chengguan.clerk', 'centre.head', 'leader', 'town-raofeng.clerk'];
    const doors = places.flatMap((place) => askers.map((account) => ({ place, account })));
    const wrong = await inParallel(CLIENTS, doors, async ({ place, account }) => {
      const path = `/api/disputes/${place.one.documentId}`;
      const token = await desk.login(account);
      const visible = sees(accountNamed(account), place);
      const answers = [(await desk.call('PUT', path, { draft: true, revision: -1 }, token)).status];
      // a draft that may be discarded would be gone
      if (place.status !== 'draft' || !visible)
        answers.push((await desk.call('DELETE', path, undefined, token)).status);
      const should = visible ? [403, 409] : [404];
      return answers.every((status) => should.includes(status))
        ? []
        : [`${account} at ${place.cast}, ${place.status}: ${answers}`];
    });
    expect(wrong.flat()).toEqual([]);
  });

  it('has changed nothing by asking', async () => {
    const changed = await inParallel(CLIENTS, places, async ({ one, status, standing }) => {
      const reader = status === 'draft' ? `${standing.accepting?.[0]}.clerk` : 'centre.clerk';
      const { data, meta } = (await one.read(reader)).body;
      const lines = one.last.body.meta.timeline.length;
      return data.revision === one.revision && meta.timeline.length === lines ? [] : [status];
    });
    expect(changed.flat()).toEqual([]);
  });
});
