import { beforeAll, describe, expect, it } from 'vitest';
import { aDispute, anonymousForm, EMPLOYER, onBothDatabases, pathsOf, registrationForm } from './builders';

const CLERK = 'town-chengguan.clerk';

onBothDatabases('asking lists', (desk) => {
  const post = async (body: unknown) => desk().call('POST', '/api/disputes', body, await desk().login(CLERK));
  const named = (name: string) =>
    registrationForm({ employer: { ...EMPLOYER, creditCode: undefined, name } });
  beforeAll(async () => {
    for (const name of [
      '百分百公司',
      '百分之100%公司',
      '下划_线公司',
      '下划线公司',
      '反斜\\杠公司',
      "单引'号公司",
    ]) {
      await post(named(name));
    }
    await post(anonymousForm());
    await aDispute(desk()).to('handling');
  });
  const get = async (path: string, account = CLERK) =>
    desk().call('GET', path, undefined, await desk().login(account));
  const names = async (query: string): Promise<string[]> =>
    (await get(`/api/disputes?${query}`)).body.data.map(
      ({ employerName }: { employerName: string }) => employerName,
    );

  describe('private fields and relations nobody declared are refused: 400, named', () => {
    it.each([
      'filters[applicant][name]=甲',
      'filters[applicant][idNumber][$startsWith]=1',
      'filters[applicantName][$contains]=甲',
      'filters[applicantIdNumber]=11010519491231002X',
      'filters[applicant_id_number]=11010519491231002X',
      'filters[applicantPhone][$notNull]=true',
      'filters[content][$contains]=甲',
      'filters[leads][$contains]=甲',
      'filters[agent][$notNull]=true',
      'filters[representatives][$null]=true',
      'filters[$or][0][applicant][phone]=1',
      'filters[$not][applicant][phone]=1',
      'filters[$and][0][$or][0][$not][applicantName]=甲',
      'filters[handler][password][$startsWith]=$2',
      'filters[handler][username]=x',
      'filters[registrar][email]=x',
      'filters[acceptingUnit][parent][code]=x',
      'filters[transfers][problem]=x',
      'filters[employer][disputes][applicantName]=x',
      'filters[id]=1',
      'filters[d.applicant_name]=x',
      'sort=applicantName',
      'sort=applicant.name',
      'sort=content:desc',
      'sort=handler.password',
      'sort=constructor',
      'sort=toString:desc',
      'sort=id',
      'sort=d.number;drop table disputes',
      'sort=number:sideways',
      'sort[0]=number&sort[1]=applicantName',
      'sort[applicantName]=asc',
    ])('%s', async (query) => {
      const answer = await get(`/api/disputes?${query}`);
      expect(answer.status).toBe(400);
      expect(pathsOf(answer).length).toBeGreaterThan(0);
    });

    it.each([
      'filters[dispute][applicantName]=x',
      'filters[dispute][applicant][name]=x',
      'filters[dispute.applicantName]=x',
      'sort=dispute.applicantName',
      'sort=dispute.employerName',
    ])('of the work list and the slips: %s', async (query) => {
      expect((await get(`/api/clocks?${query}`)).status).toBe(400);
      expect((await get(`/api/transfers?${query}`)).status).toBe(400);
    });
  });

  it.each([
    '_q=甲',
    'status=published',
    'status=draft',
    'locale=en',
    'publicationState=preview',
    'hasPublishedVersion=true',
    'nonsense=1',
  ])('the parameter %s is refused', async (query) => {
    for (const path of ['/api/disputes', '/api/transfers', '/api/clocks']) {
      const answer = await get(`${path}?${query}`);
      expect([path, answer.status, pathsOf(answer)]).toEqual([path, 400, [query.split('=')[0]]]);
    }
  });

  it.each([
    'populate=*',
    'populate=handler',
    'populate[handler][fields]=password',
    'fields=applicantIdNumber',
    'fields[0]=applicantName',
  ])('%s brings nothing more than the list gives anyway', async (query) => {
    const plain = await get('/api/disputes?sort=number');
    const asked = await get(`/api/disputes?sort=number&${query}`);
    expect(asked.status === 400 || asked.text === plain.text).toBe(true);
  });

  it.each(['filters[constructor]=x', 'filters[__proto__][status]=x', 'filters[toString][$eq]=x'])(
    '%s asks for nothing',
    async (query) => {
      const plain = await get('/api/disputes?sort=number');
      const asked = await get(`/api/disputes?sort=number&${query}`);
      expect(asked.status === 400 || asked.text === plain.text).toBe(true);
    },
  );

  describe('values stay values', () => {
    it('an ampersand in a value adds no filter', async () => {
      const value = encodeURIComponent('A&filters[status][$eq]=closed');
      expect(await names(`filters[employerName][$eq]=${value}`)).toEqual([]);
    });

    it('a second filter can only narrow', async () => {
      const query =
        'filters[status]=handling&filters[$or][0][status]=draft&filters[$or][1][status]=registered';
      expect(await names(query)).toEqual([]);
    });

    it.each([
      ['%', ['百分之100%公司']],
      ['_', ['下划_线公司']],
      ['\\', ['反斜\\杠公司']],
      ["'", ["单引'号公司"]],
      ["' or '1'='1", []],
    ])('the wildcard %s is a letter, in search and filters', async (typed, found) => {
      const value = encodeURIComponent(typed);
      expect(await names(`search=${value}`)).toEqual(found);
      for (const operator of ['$contains', '$containsi']) {
        expect(await names(`filters[employerName][${operator}]=${value}`)).toEqual(found);
      }
      expect((await get(`/api/employers?search=${encodeURIComponent(`${typed}公`)}`)).status).toBe(200);
    });

    it.each([
      'filters[registeredAt][$gt]=yesterday',
      'filters[registeredAt][$gt]=%2B275760-09-13T00:00:00Z',
      'filters[registeredAt][$lt]=-000001-01-01T00:00:00Z',
      'filters[headCount]=9007199254740991',
      'filters[headCount]=abc',
      'filters[headCount]=1.5',
      'filters[amount][$gte]=99999999999999999999',
      'filters[amount][$between]=1',
      'filters[anonymous]=maybe',
      'filters[number][$eq][a]=1',
      'filters[number][$regex]=.*',
      'filters[number][$eqi][x]=1',
      'filters=all',
      'filters[number]=a%00b',
      'search=a%00b',
      'pagination[page]=0',
      'pagination[page]=-1',
      'pagination[pageSize]=0',
      'pagination[pageSize]=100000',
      'pagination[page]=x',
      'relation=owner',
      'filters[handler][documentId][$eq][$eq]=1',
      `filters${'[$not]'.repeat(12)}[status]=closed`,
      `filters${'[$or][0]'.repeat(20)}[status]=closed`,
    ])('%s is a bad request or an empty answer, never a failure', async (query) => {
      const answer = await get(`/api/disputes?${query}`);
      expect([query, answer.status]).toEqual([query, answer.status === 200 ? 200 : 400]);
      expect(answer.body.data ?? []).toEqual([]);
    });

    it.each([
      'filters[dueOn][$lt]=2026-99-99',
      'filters[dueOn][$lt]=x',
      'filters[light]=purple',
      'filters[light][$ne]=red',
      'filters[metOn][$eq]=0000-00-00',
      'filters[provisional]=x',
    ])('of the work list: %s', async (query) => {
      const answer = await get(`/api/clocks?${query}`);
      expect([query, answer.status]).toEqual([query, answer.status === 200 ? 200 : 400]);
      expect(answer.body.data ?? []).toEqual([]);
    });

    it.each([
      '/api/disputes/%00',
      '/api/disputes/a%00b',
      '/api/disputes/%ED%A0%80',
      '/api/disputes/..%2Funits',
      '/api/disputes/%',
    ])('%s is not there', async (path) => {
      expect((await get(path)).status).toBeOneOf([400, 404]);
    });
  });

  describe('what lists can do', () => {
    it('filter, sort and page without overlap or gap', async () => {
      const all = (await get('/api/disputes?sort=number&pagination[pageSize]=50')).body;
      const pages = [];
      for (let page = 1; page <= all.meta.pagination.total; page += 1) {
        pages.push(
          (await get(`/api/disputes?sort=number&pagination[page]=${page}&pagination[pageSize]=1`)).body
            .data[0],
        );
      }
      expect(pages).toEqual(all.data);
      const back = (await get('/api/disputes?sort=number:desc')).body.data;
      expect(back).toEqual([...all.data].reverse());
    });

    it.each([
      ['filters[anonymous]=true', 1],
      ['filters[status][$in]=handling', 1],
      ['filters[status][$ne]=handling', 7],
      ['filters[leadUnit][code]=tax', 1],
      ['filters[leadUnit][$null]=true', 7],
      ['filters[registeredAt][$lt]=2026-11-01', 1],
      ['filters[amount][$between][0]=1&filters[amount][$between][1]=200000', 8],
      ['relation=accepting', 8],
      ['overdue=true', 1],
      [`search=${encodeURIComponent('公司')}`, 8],
    ])('%s finds %i', async (query, count) => {
      expect((await get(`/api/disputes?${query}`)).body.meta.pagination.total).toBe(count);
    });
  });
});
