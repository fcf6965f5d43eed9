import { describe, expect, it } from 'vitest';
import { aDispute, onBothDatabases, pathsOf } from '../builders';

const HELD = '2026-10-09T10:00:00+08:00';
const AGAIN = '2026-10-12T10:00:00+08:00';
const MEDIATED = {
  kind: 'peoplesMediation',
  participants: [
    { kind: 'legalAidLawyer', name: '李明', organisation: '石泉县法律援助中心' },
    { kind: 'applicant', name: '测试甲' },
  ],
  place: '城关镇调解室',
  result: '测试甲与公司同意分期补缴',
  agreement: 'none',
};

onBothDatabases('mediation', (desk) => {
  it('keeps kind, place, who took part, result and agreement', async () => {
    const one = await aDispute(desk()).to('handling');
    const { data, meta } = await one.does('tax.clerk', 'mediate', HELD, MEDIATED);
    expect(data.status).toBe('handling');
    expect(meta.mediations).toMatchObject([
      {
        round: 1,
        kind: 'peoplesMediation',
        unit: { code: 'tax' },
        startedAt: '2026-10-09T02:00:00.000Z',
        result: MEDIATED.result,
        agreement: 'none',
        judicialConfirmedOn: null,
        sessions: [
          {
            at: '2026-10-09T02:00:00.000Z',
            place: '城关镇调解室',
            result: MEDIATED.result,
            participants: [
              { kind: 'legalAidLawyer', name: '李明', organisation: '石泉县法律援助中心' },
              { kind: 'applicant', name: '测试甲', organisation: null },
            ],
          },
        ],
      },
    ]);
    expect(meta.timeline[0]).toMatchObject({ action: 'mediate', sentence: '人民调解：未达成协议' });
  });

  it('goes on in further sessions, up to a written agreement that the court confirms', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'mediate', HELD, MEDIATED);
    const mediation = one.last.body.meta.mediations[0].documentId;
    const { meta } = await one.does('town-chengguan.clerk', 'mediate', AGAIN, {
      mediation,
      kind: 'peoplesMediation',
      result: '签订调解协议书',
      agreement: 'written',
      judicialConfirmedOn: '2026-10-15',
    });
    expect(meta.mediations).toHaveLength(1);
    expect(meta.mediations[0]).toMatchObject({
      unit: { code: 'tax' },
      startedAt: '2026-10-09T02:00:00.000Z',
      result: '签订调解协议书',
      agreement: 'written',
      judicialConfirmedOn: '2026-10-15',
    });
    expect(meta.mediations[0].sessions.map(({ result }: { result: string }) => result)).toEqual([
      MEDIATED.result,
      '签订调解协议书',
    ]);
    expect(meta.timeline[0].sentence).toBe('人民调解（第 2 次）：达成书面协议');
  });

  it.each(['town-chengguan.clerk', 'tax.head', 'justice.clerk'])(
    'is open to accepting, lead and assisting units: %s',
    async (account) => {
      const one = await aDispute(desk()).to('handling');
      await one.does('tax.clerk', 'request-assistance', HELD, {
        units: ['justice'],
        opinion: '请派员参加调解',
      });
      const { meta } = await one.does(account, 'mediate', AGAIN, MEDIATED);
      expect(meta.mediations[0].unit.code).toBe(account.split('.')[0]);
    },
  );

  it('names nobody to those who do not handle the case', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'mediate', HELD, MEDIATED);
    for (const account of ['leader', 'centre.head']) {
      const { meta } = (await one.read(account)).body;
      const [{ sessions, result }] = meta.mediations;
      expect([account, result, sessions[0].result]).toEqual([account, null, null]);
      expect(sessions[0].participants.map(({ name }: { name: string }) => name)).toEqual(['李*', '测*']);
      expect(JSON.stringify(meta)).not.toContain('测试甲');
    }
  });

  describe('refuses', () => {
    it.each([
      ['kind', 'sorcery', 'kind'],
      ['kind', undefined, 'kind'],
      ['agreement', 'perhaps', 'agreement'],
      ['result', ' ', 'result'],
      ['participants', [{ kind: 'wizard', name: '甲' }], 'participants.0.kind'],
      ['participants', [{ kind: 'mediator' }], 'participants.0.name'],
      ['participants', '李明', 'participants'],
      ['mediation', 'nowhere', 'mediation'],
      ['judicialConfirmedOn', '2026-10-15', 'judicialConfirmedOn'],
      ['judicialConfirmedOn', '2026-02-30', 'judicialConfirmedOn'],
      ['at', '2026-09-29T10:00:00+08:00', 'at'],
      ['at', '2026-11-21T10:00:00+08:00', 'at'],
    ])('%s %j', async (field, value, path) => {
      const one = await aDispute(desk()).to('handling');
      const answer = await one.ask('tax.clerk', 'mediate', { at: HELD, ...MEDIATED, [field]: value });
      expect([answer.status, pathsOf(answer)]).toEqual([400, [path]]);
    });

    it('a confirmation that has yet to come', async () => {
      const one = await aDispute(desk()).to('handling');
      const answer = await one.ask('tax.clerk', 'mediate', {
        ...MEDIATED,
        agreement: 'written',
        judicialConfirmedOn: '2026-11-21',
      });
      expect(pathsOf(answer)).toEqual(['judicialConfirmedOn']);
    });

    it('another kind for the same mediation', async () => {
      const one = await aDispute(desk()).to('handling');
      await one.does('tax.clerk', 'mediate', HELD, MEDIATED);
      const mediation = one.last.body.meta.mediations[0].documentId;
      const answer = await one.ask('tax.clerk', 'mediate', {
        ...MEDIATED,
        mediation,
        kind: 'judicialMediation',
      });
      expect(pathsOf(answer)).toEqual(['kind']);
    });

    it.each(['centre.head', 'leader'])('%s, who does not mediate: 403', async (account) => {
      const one = await aDispute(desk()).to('handling');
      expect((await one.ask(account, 'mediate', MEDIATED)).status).toBe(403);
    });

    it.each(['registered', 'archived'] as const)('in status %s: 409', async (status) => {
      const one = await aDispute(desk()).to(status);
      const answer = await one.ask('town-chengguan.clerk', 'mediate', MEDIATED);
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });
  });
});
