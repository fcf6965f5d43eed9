import { beforeAll, expect, it } from 'vitest';
import { aDispute, type Case, onBothDatabases, pathsOf } from '../builders';

const HELD = '2026-10-09T10:00:00+08:00';
const LATER = '2026-10-19T10:00:00+08:00';
const PEOPLES = {
  kind: 'peoplesMediation',
  participants: [{ kind: 'legalAidLawyer', name: '李明', organisation: '石泉县法律援助中心' }],
  place: '城关镇调解室',
  result: '未就补缴年限达成一致',
  agreement: 'none',
};
const JUDICIAL = {
  kind: 'judicialMediation',
  participants: [],
  result: '签订调解协议书',
  agreement: 'written',
  judicialConfirmedOn: '2026-10-15',
};

onBothDatabases('the ledger of mediations', (desk) => {
  let first: Case;
  let second: Case;
  beforeAll(async () => {
    first = await aDispute(desk()).to('handling');
    await first.does('tax.clerk', 'mediate', HELD, PEOPLES);
    second = await aDispute(desk())
      .registeredBy('town-raofeng')
      .routed('transfer', 'medical')
      .saying({ employer: { name: '饶峰别家公司', address: '饶峰路1号' } })
      .to('handling');
    await second.does('medical.clerk', 'mediate', LATER, JUDICIAL);
  });

  const ask = async (account: string, query = '') =>
    desk().call('GET', `/api/mediations${query}`, undefined, await desk().login(account));
  const numbers = async (account: string, query = ''): Promise<string[]> => {
    const { body } = await ask(account, query);
    expect(body.meta.pagination.total).toBe(body.data.length);
    return body.data.map(({ dispute }: { dispute: Case }) => dispute.number);
  };

  it('lists case, kind, who took part, progress, result, agreement and confirmation, the newest first', async () => {
    const { body } = await ask('centre.clerk');
    expect(body.data).toMatchObject([
      {
        kind: 'judicialMediation',
        agreement: 'written',
        judicialConfirmedOn: '2026-10-15',
        startedAt: '2026-10-19T02:00:00.000Z',
        unit: { code: 'medical' },
        dispute: { documentId: second.documentId, status: 'handling', employerName: '饶峰别家公司' },
      },
      {
        kind: 'peoplesMediation',
        agreement: 'none',
        unit: { code: 'tax' },
        dispute: { number: first.number },
      },
    ]);
    const [mine] = (await ask('tax.clerk')).body.data;
    expect(mine).toMatchObject({
      result: PEOPLES.result,
      sessions: [{ place: '城关镇调解室', participants: [{ name: '李明' }] }],
    });
  });

  it('shows each unit the mediations of the cases it sees, and nobody else any', async () => {
    const both = [second.number, first.number];
    for (const account of ['centre.clerk', 'centre.head', 'leader']) {
      expect(await numbers(account)).toEqual(both);
    }
    for (const account of ['tax.clerk', 'town-chengguan.head']) {
      expect(await numbers(account)).toEqual([first.number]);
    }
    expect(await numbers('medical.clerk')).toEqual([second.number]);
    for (const account of ['police.clerk', 'auditor', 'admin', 'security']) {
      expect(await numbers(account)).toEqual([]);
    }
  });

  it('names nobody, and tells no result, to those who do not handle the case', async () => {
    for (const account of ['leader', 'centre.head']) {
      const answer = await ask(account, '?filters[kind]=peoplesMediation');
      const [{ result, sessions }] = answer.body.data;
      expect([result, sessions[0].result, sessions[0].participants[0].name]).toEqual([null, null, '李*']);
      expect(answer.text).not.toContain('李明');
    }
  });

  it('is narrowed by unit, kind, agreement, period and the case', async () => {
    const asked = (query: string) => numbers('centre.clerk', query);
    expect(await asked('?filters[unit][code]=tax')).toEqual([first.number]);
    expect(await asked('?filters[kind]=judicialMediation')).toEqual([second.number]);
    expect(await asked('?filters[agreement][$in][0]=none')).toEqual([first.number]);
    expect(
      await asked(`?filters[startedAt][$gte]=${encodeURIComponent('2026-10-10T00:00:00+08:00')}`),
    ).toEqual([second.number]);
    expect(await asked('?filters[judicialConfirmedOn][$notNull]=true')).toEqual([second.number]);
    expect(await asked('?filters[dispute][acceptingUnit][code]=town-chengguan')).toEqual([first.number]);
    expect(await asked('?sort=startedAt:asc')).toEqual([first.number, second.number]);
  });

  it('is searched by the case and its employer, in what one sees', async () => {
    const found = (account: string, words: string) =>
      numbers(account, `?search=${encodeURIComponent(words)}`);
    expect(await found('centre.clerk', '饶峰别家')).toEqual([second.number]);
    expect(await found('centre.clerk', first.number)).toEqual([first.number]);
    expect(await found('tax.clerk', '饶峰别家')).toEqual([]);
    expect(await found('centre.clerk', '%')).toEqual([]);
  });

  it('comes page by page', async () => {
    const { body } = await ask('centre.clerk', '?pagination[page]=2&pagination[pageSize]=1');
    expect(body.data).toMatchObject([{ dispute: { number: first.number } }]);
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
  });

  it.each([
    ['filters[result][$contains]=补缴', 'filters.result'],
    ['filters[sessions][$contains]=李', 'filters.sessions'],
    ['filters[dispute][applicantName]=x', 'filters.dispute.applicantName'],
    ['sort=result', 'sort.result'],
    ['filters[round]=x', 'filters.round'],
  ])('refuses %s', async (query, path) => {
    const [key = '', value = ''] = query.split('=');
    const answer = await ask('centre.clerk', `?${key}=${encodeURIComponent(value)}`);
    expect([answer.status, pathsOf(answer)]).toEqual([400, [path]]);
  });
});
