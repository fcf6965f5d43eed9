import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../desk';
import { inParallel } from '../inParallel';
import { aDispute, type Case } from './builders';
import { everyRoute, type Route } from './interface';
import { EMPLOYER, markedCase, PRIVATE, PUBLIC } from './leaks/marked';
import { addressesOf, asking, reaching, sought, withQuery } from './leaks/probes';

const NOW = '2026-11-20T12:00:00+08:00';
const HANDS = 8;
/** Accounts that may not see the marked case, while others of their kind may see others. */
const OUTSIDERS = ['town-raofeng.clerk', 'town-raofeng.head', 'auditor', 'admin', 'security'];
/** Accounts that see it masked: it was theirs, they coordinate, or they lead the county. */
const MASKED = ['medical.clerk', 'centre.clerk', 'leader'];
const NOWHERE = 'doesnotexist000000000000';

/** What the interface tells of cases on purpose to those who see none of them. */
const toldOnPurpose: readonly { path: string; accounts: readonly string[]; why: string }[] = [
  {
    path: '/api/conference-schedule',
    accounts: ['town-raofeng.clerk', 'town-raofeng.head'],
    why: 'how many items wait for the next conference (notice 三): a number, no case',
  },
  {
    path: '/api/accounts/{documentId}/work',
    accounts: ['security'],
    why: "whoever hands a leaver's work over sees which numbers move (X3), and nothing of what is in them",
  },
  {
    path: '/api/audit/entries',
    accounts: ['auditor'],
    why: 'the trail tells every deed of everybody (P8): numbers, and no private value in clear',
  },
];
const onPurpose = ({ path, account }: { path: string; account: string }): boolean =>
  toldOnPurpose.some((one) => one.path === path && one.accounts.includes(account));

/** A paper is drawn, not listed: it knows no filter, sort or page. */
const queriesOf = ({ path }: Route, queries: readonly string[]) =>
  /\/papers\/\{/.test(path) ? queries.slice(0, 1) : queries;

const ended = new Set(['/api/auth/refresh', '/api/auth/logout', '/api/auth/local']);

describe('a case one may not see', () => {
  let desk: Desk;
  let marked: Case;
  let names: string[];
  const routes = everyRoute().filter(({ path }) => !ended.has(path));
  const reads = routes.filter(({ method }) => method === 'get');
  const seen = new Map<string, string>();

  const parameters: Record<string, readonly string[]> = {
    documentId: [NOWHERE],
    form: ['registration'],
    year: ['2026'],
    paper: ['registration'],
    sequence: ['1'],
  };

  const get = async (account: string, address: string) => {
    const { status, text, headers } = await desk.call('GET', address, undefined, await desk.login(account));
    return { status, text, etag: headers.get('etag') };
  };

  /** Everything an account is answered to on every reading route. */
  const lookAround = async (accounts: readonly string[], queries: readonly string[]) => {
    const asks = accounts.flatMap((account) =>
      reads.flatMap((route) =>
        addressesOf(route, parameters).flatMap((address) =>
          queriesOf(route, queries).map((query) => ({
            account,
            path: route.path,
            address: withQuery(address, query),
          })),
        ),
      ),
    );
    return inParallel(HANDS, asks, async (ask) => ({ ...ask, answer: await get(ask.account, ask.address) }));
  };

  beforeAll(async () => {
    desk = await startDesk({ now: NOW });
    for (const account of [...OUTSIDERS, ...MASKED]) await desk.login(account);
    // what outsiders may see: cases of their own, one of them closed and with the employer of the marked one
    const mine = await aDispute(desk)
      .registeredBy('town-raofeng')
      .saying({ employer: { name: '别家公司', address: '饶峰路1号' } })
      .to('handling');
    await aDispute(desk).registeredBy('town-raofeng').saying({ employer: EMPLOYER }).to('closed');
    const ask = async (account: string, path: string) =>
      (await desk.call('GET', path, undefined, await desk.login(account))).body.data;
    const handler = await ask('hrss.clerk', '/api/me');
    const [employer] = await ask(
      'town-raofeng.clerk',
      withQuery('/api/employers', `search=${EMPLOYER.name}`),
    );
    parameters.documentId = [NOWHERE, mine.documentId, handler.documentId, employer.documentId];
    for (const { account, address, answer } of await lookAround(OUTSIDERS, asking)) {
      seen.set(`${account} ${address}`, JSON.stringify(answer));
    }
    marked = await markedCase(desk);
    const whole = (await marked.read('town-chengguan.clerk')).text;
    names = [...new Set([...whole.matchAll(/"documentId":"([a-z0-9]+)"/g)].map(([, id]) => id ?? ''))];
  }, 600_000);
  afterAll(() => desk?.stop());

  it('is told of by many routes', () => {
    expect(reads.length).toBeGreaterThan(15);
    expect(names.length).toBeGreaterThan(20);
  });

  it('changes not one byte of what outsiders are answered, counts and etags included', async () => {
    const changed = (await lookAround(OUTSIDERS, asking))
      .filter((one) => !onPurpose(one))
      .filter(({ account, address, answer }) => seen.get(`${account} ${address}`) !== JSON.stringify(answer))
      .map(({ account, address, answer }) => `${account} ${address}: ${answer.text.slice(0, 200)}`);
    expect(changed).toEqual([]);
  }, 600_000);

  it('is never named to them, on any route', async () => {
    const texts = [marked.documentId, ...Object.values(PRIVATE), ...Object.values(PUBLIC)];
    const named = (await lookAround(OUTSIDERS, asking.slice(0, 4)))
      .filter((one) =>
        [...texts, ...(onPurpose(one) ? [] : [marked.number])].some((text) => one.answer.text.includes(text)),
      )
      .map(({ account, address }) => `${account} ${address}`);
    expect(named).toEqual([]);
  }, 600_000);

  it('cannot be told from one that does not exist, by any of its names, on any route and method', async () => {
    // units, accounts and the employer were there before, for everybody to see
    const known = [...seen.values()].join();
    const hidden = names.filter((name) => !known.includes(name));
    expect(hidden.length).toBeGreaterThan(15);
    const doors = routes
      .filter(({ parameters: named }) => named.includes('documentId'))
      .flatMap((route) => OUTSIDERS.map((account) => ({ route, account })));
    const told = await inParallel(HANDS, doors, async ({ route, account }) => {
      const token = await desk.login(account);
      const knock = async (name: string) => {
        const [address = ''] = addressesOf(route, { ...parameters, documentId: [name] });
        const body = route.method === 'post' || route.method === 'put' ? { revision: 1 } : undefined;
        const { status, text } = await desk.call(route.method.toUpperCase(), address, body, token);
        return `${status} ${text.replaceAll(name, '·')}`;
      };
      const none = await knock(NOWHERE);
      const wrong = [];
      const tried = route.path.includes('/actions/') ? [marked.documentId] : hidden;
      for (const name of tried) if ((await knock(name)) !== none) wrong.push(name);
      return wrong.map((name) => `${account} ${route.method} ${route.path} ${name}`);
    });
    expect(told.flat()).toEqual([]);
  }, 600_000);

  it('cannot be found by reaching for what stands in it', async () => {
    const asks = OUTSIDERS.slice(1, 4).flatMap((account) => reachingAsks(account));
    expect(await differing(asks)).toEqual([]);
  }, 600_000);

  it('cannot be linked, learned from or taken up by those who only guess its name', async () => {
    const mine = await aDispute(desk).registeredBy('town-raofeng').to('registered');
    const said = async (other: string) => {
      const answer = await mine.ask('town-raofeng.clerk', 'link', { other, kind: 'related' });
      return [answer.status, answer.text.replaceAll(other, '·')];
    };
    expect(await said(marked.number)).toEqual(await said('石社争〔2026〕9999号'));
    expect(await said(marked.documentId)).toEqual(await said(NOWHERE));
  });

  describe('and of one that is seen masked', () => {
    const privateTexts = Object.values(PRIVATE);

    it('no private text reaches those who may not read it, on any route', async () => {
      const plain = parameters.documentId ?? [];
      parameters.documentId = names;
      const byName = await lookAround(MASKED, asking.slice(0, 2));
      parameters.documentId = plain;
      const open = [...byName, ...(await lookAround(MASKED, asking))]
        .filter(({ answer }) => privateTexts.some((text) => answer.text.includes(text)))
        .map(({ account, address }) => `${account} ${address}`);
      expect(open).toEqual([]);
    }, 600_000);

    it('a private text found gives the answer of one that is nowhere', async () => {
      const asks = MASKED.flatMap((account) => reachingAsks(account)).filter(({ known }) =>
        (privateTexts as readonly string[]).includes(known),
      );
      expect(await differing(asks)).toEqual([]);
    }, 600_000);

    it('no list can be put in the order of a private field', async () => {
      const fields = ['applicantName', 'applicantPhone', 'applicantIdNumber'].flatMap((field) => [
        field,
        `dispute.${field}`,
        `dispute[${field}]`,
      ]);
      const [rising, falling] = await Promise.all(
        ['asc', 'desc'].map((way) =>
          lookAround(
            MASKED,
            fields.map((field) => `sort=${field}:${way}`),
          ),
        ),
      );
      const ordered = (rising ?? [])
        .filter(({ answer }, index) => {
          const other = falling?.[index]?.answer;
          return answer.status === 200 && answer.text !== other?.text;
        })
        .map(({ account, address }) => `${account} ${address}`);
      expect(ordered).toEqual([]);
    }, 600_000);
  });

  it('makes no route fail', async () => {
    const failed = (await lookAround([...OUTSIDERS, ...MASKED], asking))
      .filter(({ answer }) => answer.status >= 500)
      .map(({ account, address, answer }) => `${account} ${address} ${answer.status}`);
    expect(failed).toEqual([]);
  }, 600_000);

  interface Ask {
    account: string;
    path: string;
    query: string;
    known: string;
    unknown: string;
  }

  /** Every query on every list; the plain ones with every text, the others with one of them in turn. */
  function reachingAsks(account: string): Ask[] {
    return reads
      .filter(({ parameters: named }: Route) => named.length === 0)
      .flatMap(({ path }) =>
        reaching.flatMap((query, index) =>
          (query.startsWith('filters') ? [sought[index % sought.length] ?? ['', '']] : sought).map(
            ([known, unknown]) => ({ account, path, query, known, unknown }),
          ),
        ),
      );
  }

  /** Asks once for what is there and once for what is nowhere; gives where the two answers differ. */
  async function differing(asks: readonly Ask[]): Promise<string[]> {
    const compared = await inParallel(HANDS, asks, async ({ account, path, query, known, unknown }) => {
      const there = await get(account, withQuery(path, query.replace('?', known)));
      // a query that is refused has told nothing
      if (there.status >= 400 && there.status < 500) return [];
      const nowhere = await get(account, withQuery(path, query.replace('?', unknown)));
      const alike =
        there.status === nowhere.status &&
        there.text.replaceAll(known, '·') === nowhere.text.replaceAll(unknown, '·');
      return alike && there.status < 500
        ? []
        : [`${account} ${path} ${query} ${known}: ${there.text.slice(0, 150)}`];
    });
    return compared.flat();
  }
});
