import { describe, expect, it } from 'vitest';
import { aDispute, type Case, onBothDatabases, pathsOf } from '../builders';

const CLERK = 'town-chengguan.clerk';
const on = (day: number) => `2026-10-${String(day).padStart(2, '0')}T10:00:00+08:00`;

onBothDatabases('links between disputes', (desk) => {
  const two = async (): Promise<[Case, Case]> => [
    await aDispute(desk()).to('handling'),
    await aDispute(desk()).to('registered'),
  ];
  const linked = async () => {
    const [first, second] = await two();
    await second.does(CLERK, 'link', on(9), {
      other: first.number,
      kind: 'sameMatter',
      note: '测试甲再次反映',
    });
    return { first, second };
  };
  const links = async (one: Case, account: string) => (await one.read(account)).body.meta.links;

  it('are told from both sides', async () => {
    const { first, second } = await linked();
    expect(second.last.body.meta.links).toMatchObject([
      {
        other: first.documentId,
        otherNumber: first.number,
        status: 'handling',
        employer: '示例公司',
        kind: 'sameMatter',
        note: '测试甲再次反映',
        at: '2026-10-09T02:00:00.000Z',
        unit: { code: 'town-chengguan' },
        inbound: false,
      },
    ]);
    expect(second.last.body.meta.timeline[0].sentence).toBe(`与 ${first.number} 关联：同一事项`);
    expect(await links(first, CLERK)).toMatchObject([
      { other: second.documentId, otherNumber: second.number, status: 'registered', inbound: true },
    ]);
  });

  it('find the other by its documentId as well', async () => {
    const [first, second] = await two();
    const { meta } = await second.does(CLERK, 'link', on(9), { other: first.documentId, kind: 'related' });
    expect(meta.links[0].otherNumber).toBe(first.number);
  });

  it('lead to a closed case, whose file stays as it is', async () => {
    const closed = await aDispute(desk()).to('closed');
    const second = await aDispute(desk()).to('registered');
    await second.does(CLERK, 'link', on(24), { other: closed.number, kind: 'sameMatter' });
    const { data, meta } = (await closed.read(CLERK)).body;
    expect([data.revision, data.status]).toEqual([closed.revision, 'closed']);
    expect(meta.links).toMatchObject([{ other: second.documentId, inbound: true }]);
  });

  it('tell only the number where one may not see the other', async () => {
    const { first, second } = await linked();
    // the tax bureau leads the first and has no part in the second
    expect(await links(first, 'tax.clerk')).toEqual([
      expect.objectContaining({
        other: null,
        otherNumber: second.number,
        status: null,
        employer: null,
        note: null,
        unit: null,
        inbound: true,
      }),
    ]);
    expect((await first.read('tax.clerk')).text).not.toContain(second.documentId);
  });

  it('are ended where they were made, and are then gone from both', async () => {
    const { first, second } = await linked();
    const { documentId } = second.last.body.meta.links[0];
    const there = await first.ask(CLERK, 'unlink', { link: documentId, reason: '登记有误' });
    expect([there.status, there.body.error.message]).toEqual([
      409,
      expect.stringContaining('请到那一件解除'),
    ]);
    const { meta } = await second.does(CLERK, 'unlink', on(10), { link: documentId, reason: '登记有误' });
    expect(meta.links).toEqual([]);
    expect(meta.timeline[0].sentence).toBe(`解除与 ${first.number} 的关联`);
    expect(await links(first, CLERK)).toEqual([]);
    const again = await second.ask(CLERK, 'unlink', { link: documentId, reason: '登记有误' });
    expect(again.status).toBe(409);
    await second.does(CLERK, 'link', on(11), { other: first.number, kind: 'sameApplicant' });
    expect(second.last.body.meta.links).toMatchObject([{ kind: 'sameApplicant' }]);
  });

  it('of the same matter let the caller be told how the first case stands, where one may see it', async () => {
    const { first, second } = await linked();
    const told = async (account: string, one: Case) =>
      (
        await desk().call(
          'GET',
          `/api/disputes/${one.documentId}/progress-text`,
          undefined,
          await desk().login(account),
        )
      ).body.data.text;
    expect(await told(CLERK, second)).toContain(`与编号${first.number}为同一事项`);
    expect(await told(CLERK, second)).toContain('办理中');
    expect(await told(CLERK, first)).not.toContain(second.number);
    const elsewhere = await aDispute(desk()).registeredBy('town-raofeng').to('registered');
    await second.does('centre.clerk', 'link', on(10), { other: elsewhere.number, kind: 'sameMatter' });
    expect(await told(CLERK, second)).not.toContain(elsewhere.number);
    expect(await told('centre.clerk', second)).toContain(elsewhere.number);
  });

  describe('refuse', () => {
    const refused = async (one: Case, input: Record<string, unknown>, account = CLERK) => {
      const answer = await one.ask(account, 'link', { kind: 'related', ...input });
      expect(answer.status).toBe(400);
      return pathsOf(answer);
    };

    it('what is not there, not for this person, a draft, or the case itself', async () => {
      const [, second] = await two();
      const elsewhere = await aDispute(desk()).registeredBy('town-raofeng').to('registered');
      const draft = await aDispute(desk()).to('draft');
      expect(await refused(second, { other: '石社争〔2026〕99999' })).toEqual(['other']);
      expect(await refused(second, { other: elsewhere.number })).toEqual(['other']);
      expect(await refused(second, { other: elsewhere.documentId })).toEqual(['other']);
      expect(await refused(second, { other: draft.documentId })).toEqual(['other']);
      expect(await refused(second, { other: second.number })).toEqual(['other']);
    });

    it('what is linked already, from either side', async () => {
      const { first, second } = await linked();
      expect(await refused(second, { other: first.number })).toEqual(['other']);
      expect(await refused(first, { other: second.number })).toEqual(['other']);
    });

    it('input that is none', async () => {
      const [first, second] = await two();
      expect(await refused(second, { other: first.number, kind: 'cousin' })).toEqual(['kind']);
      expect(await refused(second, { other: '' })).toEqual(['other']);
      expect(await refused(second, {})).toEqual(['other']);
      expect(await refused(second, { other: { $ne: null } })).toEqual(['other']);
      const unknown = await (await linked()).second.ask(CLERK, 'unlink', { link: 'nowhere', reason: '误' });
      expect([unknown.status, pathsOf(unknown)]).toEqual([400, ['link']]);
    });

    it('units with no say: 403, and a sealed case: 409', async () => {
      const [first, second] = await two();
      await first.does('tax.clerk', 'request-assistance', on(9), { units: ['pension'], opinion: '请协办' });
      const input = { other: second.number, kind: 'related' };
      expect((await first.ask('pension.clerk', 'link', input)).status).toBe(403);
      expect((await first.ask('leader', 'link', input)).status).toBe(403);
      const closed = await aDispute(desk()).to('closed');
      expect((await closed.ask(CLERK, 'link', input)).body.error.name).toBe('Sealed');
    });
  });

  it('let the Centre join what two units hold', async () => {
    const here = await aDispute(desk()).to('registered');
    const there = await aDispute(desk()).registeredBy('town-raofeng').to('registered');
    await here.does('centre.clerk', 'link', on(9), { other: there.number, kind: 'sameEmployer' });
    expect(await links(here, 'centre.clerk')).toMatchObject([{ other: there.documentId }]);
    expect(await links(here, CLERK)).toMatchObject([{ other: null, otherNumber: there.number }]);
  });
});
