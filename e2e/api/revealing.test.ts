import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICANT, aDispute, type Case, onBothDatabases } from './builders';

const OTHERS = {
  name: '测试丁',
  phone: '13900000041',
  idNumber: '610922199001011230',
  address: '石泉县池河镇',
};
const REASON = { reason: '申请人来电核对身份' };

onBothDatabases('persons of a case, whole', (desk) => {
  let one: Case;
  const post = async (account: string, path: string, body: unknown = REASON) =>
    desk().call('POST', path, body, await desk().login(account));
  const trail = async (action: string) =>
    (
      await desk().call(
        'GET',
        `/api/audit/entries?action=${action}`,
        undefined,
        await desk().login('auditor'),
      )
    ).body.data;
  const wholeEntry = async (action: string) => {
    const [{ sequence }] = await trail(action);
    const auditor = await desk().login('auditor');
    return (await desk().call('GET', `/api/audit/entries/${sequence}`, undefined, auditor)).body.data;
  };
  const detail = async (account: string) =>
    (await desk().call('GET', `/api/disputes/${one.documentId}`, undefined, await desk().login(account)))
      .body;

  beforeAll(async () => {
    one = await aDispute(desk()).to('handling');
  });

  describe('revealed', () => {
    it.each(['centre.clerk', 'centre.head', 'leader'])(
      'to %s for a reason, which the trail keeps',
      async (account) => {
        const before = await detail(account);
        expect(before.data).toMatchObject({ masked: true, applicant: { name: '测*' } });
        expect(before.meta.revealable).toBe(true);
        const { status, body } = await post(account, `/api/disputes/${one.documentId}/reveal`);
        expect(status).toBe(200);
        expect(body.data.applicant).toEqual(APPLICANT);
        const entry = await wholeEntry('dispute.reveal');
        expect(entry).toMatchObject({
          outcome: 'done',
          object: { documentId: one.documentId, label: one.number },
          reason: REASON.reason,
        });
        expect(JSON.stringify(entry)).not.toContain(APPLICANT.idNumber);
        // it was shown once, and is masked again
        expect((await detail(account)).data.masked).toBe(true);
      },
    );

    it.each([{}, { reason: '' }, { reason: '  无  ' }, { reason: '字'.repeat(501) }])(
      'not without a reason that says something: %j',
      async (body) => {
        const before = (await trail('dispute.reveal')).length;
        const { status, body: answer } = await post(
          'centre.clerk',
          `/api/disputes/${one.documentId}/reveal`,
          body,
        );
        expect(status).toBe(400);
        expect(answer.error.details.errors[0].path).toBe('reason');
        expect(
          (await trail('dispute.reveal')).filter(({ outcome }: { outcome: string }) => outcome === 'done')
            .length,
        ).toBe(before);
      },
    );

    it.each([
      ['town-raofeng.clerk', 404],
      ['admin', 404],
      ['security', 404],
    ])('not to %s, who does not see the case', async (account, status) => {
      expect((await post(account, `/api/disputes/${one.documentId}/reveal`)).status).toBe(status);
    });

    it('not to the auditor, whose files are masked', async () => {
      const closed = await aDispute(desk()).to('closed');
      const { status, body } = await post('auditor', `/api/disputes/${closed.documentId}/reveal`);
      expect(status).toBe(403);
      expect(body.error.message).toContain('遮盖');
      const seen = await desk().call(
        'GET',
        `/api/disputes/${closed.documentId}`,
        undefined,
        await desk().login('auditor'),
      );
      expect(seen.body.meta.revealable).toBe(false);
    });

    it('is offered to nobody who sees them anyway', async () => {
      expect((await detail('tax.clerk')).meta.revealable).toBe(false);
    });
  });

  describe('looked up', () => {
    let other: Case;
    beforeAll(async () => {
      other = await aDispute(desk())
        .registeredBy('town-chihe')
        .saying({ applicant: OTHERS })
        .to('registered');
    });
    const found = async (account: string, body: object) =>
      (await post(account, '/api/disputes/look-up', body)).body.data.map(
        ({ number }: { number: string }) => number,
      );

    it.each([
      ['the ID number', { idNumber: ' 610922 19900101 1230 ' }],
      ['the phone', { phone: '139 0000 0041' }],
    ])('by %s, however typed, among the cases one may see', async (_by, body) => {
      expect(await found('centre.clerk', body)).toEqual([other.number]);
      expect(await found('town-chihe.clerk', body)).toEqual([other.number]);
      expect(await found('town-raofeng.clerk', body)).toEqual([]);
    });

    it('by the whole number alone', async () => {
      expect(await found('centre.clerk', { phone: '1390000004' })).toEqual([]);
    });

    it('each time told to the trail, with the number masked', async () => {
      await found('centre.clerk', { idNumber: OTHERS.idNumber });
      const entry = await wholeEntry('dispute.lookUp');
      expect(entry.detail).toEqual({ by: 'idNumber', value: '610***********1230', found: 1 });
    });

    it.each([{}, { idNumber: '1', phone: '2' }, { name: '测试丁' }, { phone: '' }])(
      'not by %j',
      async (body) => {
        expect((await post('centre.clerk', '/api/disputes/look-up', body)).status).toBe(400);
      },
    );

    it.each(['leader', 'auditor', 'admin', 'security'])('not by %s', async (account) => {
      expect((await post(account, '/api/disputes/look-up', { phone: OTHERS.phone })).status).toBe(403);
    });
  });
});
