import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../../e2e/desk';
import { createDataProvider } from './dataProvider';
import { createDeskClient } from './deskClient';
import type { DeskError } from './deskError';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

/** The browser's provider, speaking to a real desk as `username`; it begins with a token that no longer holds. */
async function providerOf(username: string) {
  const token = await desk.login(username);
  let current = 'expired';
  const session = {
    token: () => current,
    remembered: () => true,
    renew: async () => {
      current = token;
      return token;
    },
    begin: () => undefined,
    end: () => undefined,
  };
  const asked: string[] = [];
  const send = ((path: string, init: RequestInit) => {
    asked.push(path);
    return fetch(desk.base + path, init);
  }) as unknown as typeof fetch;
  const wording = { unreachable: () => '连不上', unavailable: () => '不可用' };
  return { provider: createDataProvider(createDeskClient(session, wording, send)), asked };
}

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: DeskError) => error,
  );

/** Drafts need nothing but a name; enough of them fill more than one page. */
async function drafts(count: number, employer: (index: number) => string) {
  const token = await desk.login('finance.clerk');
  for (let index = 0; index < count; index++) {
    const answer = await desk.call(
      'POST',
      '/api/disputes',
      { draft: true, employer: { name: employer(index) } },
      token,
    );
    expect(answer.status).toBe(201);
  }
}

describe('the data provider against a real desk', () => {
  it('renews an expired token and reads on', async () => {
    const { provider, asked } = await providerOf('tax.clerk');
    const { total } = await provider.getList({ resource: 'disputes' });
    expect(total).toBe(0);
    expect(asked).toHaveLength(2);
  });

  it('takes the documentId for the id, in lists and single records', async () => {
    await drafts(1, () => '示例甲厂');
    const { provider } = await providerOf('finance.clerk');
    const list = await provider.getList({
      resource: 'disputes',
      filters: [{ field: 'employer.name', operator: 'contains', value: '甲厂' }],
    });
    const id = list.data[0]?.id ?? '';
    const one = await provider.getOne({ resource: 'disputes', id });
    expect(one.data).toMatchObject({ id, documentId: id, employer: { name: '示例甲厂' } });
    expect((await provider.getMany({ resource: 'disputes', ids: [id] })).data.map((row) => row.id)).toEqual([
      id,
    ]);
  });

  it.each(['A&filters[status][$eq]=draft', 'A+B', '100%', 'A&pagination[pageSize]=1'])(
    'finds a value that looks like a query by its own letters: %s',
    async (name) => {
      await drafts(1, () => name);
      const { provider } = await providerOf('finance.clerk');
      const filters = [{ field: 'employer.name', operator: 'eq' as const, value: name }];
      const { data, total } = await provider.getList({ resource: 'disputes', filters });
      expect([total, data[0]?.employerName]).toEqual([1, name]);
    },
  );

  it('pages, sorts and counts on the server', async () => {
    await drafts(3, (index) => `示例乙厂 ${index}`);
    const { provider } = await providerOf('finance.clerk');
    const { data, total } = await provider.getList({
      resource: 'disputes',
      pagination: { currentPage: 2, pageSize: 2 },
      sorters: [{ field: 'employer.name', order: 'asc' }],
      filters: [{ field: 'employer.name', operator: 'startswith', value: '示例乙厂' }],
    });
    expect([total, data.map((row) => row.employerName)]).toEqual([3, ['示例乙厂 2']]);
  });

  it('reads every row with pagination off, where the stock provider stops at 25', async () => {
    await drafts(30, (index) => `示例丙厂 ${index}`);
    const { provider } = await providerOf('finance.clerk');
    const { data } = await provider.getList({
      resource: 'disputes',
      pagination: { mode: 'off' },
      filters: [{ field: 'employer.name', operator: 'contains', value: '示例丙厂' }],
    });
    expect(new Set(data.map((row) => row.id)).size).toBe(30);
  });

  it("sends the route's own parameters and is told which ones the route does not know", async () => {
    const { provider } = await providerOf('finance.clerk');
    const search = await provider.getList({ resource: 'disputes', meta: { query: { search: '甲厂' } } });
    expect(search.total).toBe(1);
    const refusal = await refusalOf(
      provider.getList({ resource: 'disputes', meta: { query: { colour: 'red' } } }),
    );
    expect([refusal.statusCode, Object.keys(refusal.errors)]).toEqual([400, ['colour']]);
  });

  it('creates and changes a record and gives the row itself', async () => {
    const { provider } = await providerOf('admin');
    const variables = { code: 'town-test', name: '石泉县测试镇人民政府', shortName: '测试镇', kind: 'town' };
    const created = await provider.create({ resource: 'units', variables });
    expect(created.data).toMatchObject({ code: 'town-test', id: expect.stringMatching(/^\w{24}$/) });
    const id = created.data.id ?? '';
    const changed = await provider.update({ resource: 'units', id, variables: { shortName: '测试' } });
    expect(changed.data).toMatchObject({ id, shortName: '测试' });
  });

  it('keeps what the answer carries beside the row: the one-time password', async () => {
    const { provider } = await providerOf('security');
    const variables = { username: 'tax.second', name: '测试乙', unit: 'tax', capabilities: ['clerk'] };
    const created = await provider.create({ resource: 'users', variables });
    expect(created).toMatchObject({
      data: { username: 'tax.second' },
      meta: { oneTimePassword: expect.any(String) },
    });
  });

  it('maps a refusal to the fields it names', async () => {
    const { provider } = await providerOf('admin');
    const refusal = await refusalOf(
      provider.create({ resource: 'units', variables: { code: 'Ü', kind: 'town' } }),
    );
    expect(refusal.statusCode).toBe(400);
    expect(Object.keys(refusal.errors).sort()).toEqual(['code', 'name', 'shortName']);
  });

  it('gives a refusal of right on in the words of the server', async () => {
    const { provider } = await providerOf('tax.clerk');
    const refusal = await refusalOf(provider.create({ resource: 'units', variables: {} }));
    expect([refusal.statusCode, refusal.message]).toEqual([403, '此项由系统管理员办理，您没有此项权限。']);
  });

  it('answers 404 for a case of somebody else, as for one that is not', async () => {
    const token = await desk.login('finance.clerk');
    const mine = await desk.call('GET', '/api/disputes', undefined, token);
    const { provider } = await providerOf('town-xihe.clerk');
    const others = await refusalOf(
      provider.getOne({ resource: 'disputes', id: mine.body.data[0].documentId }),
    );
    const none = await refusalOf(provider.getOne({ resource: 'disputes', id: 'a'.repeat(24) }));
    expect([others.statusCode, others.message]).toEqual([none.statusCode, none.message]);
    expect(none.statusCode).toBe(404);
  });
});
