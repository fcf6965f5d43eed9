import { describe, expect, it } from 'vitest';
import { aCase } from './testing/aCase';
import { rules } from './testing/profile';

const own = (tier: string) => aCase({ tier, route: 'own' });
const transferred = (tier: string) =>
  aCase({ tier, route: 'transfer' }, { receiving: ['tax'] })
    .on('2026-09-30', 'accepted')
    .on('2026-09-30', 'transferSent', { subject: 't1', unit: 'tax' });
const assisted = () =>
  own('general')
    .on('2026-10-08', 'accepted')
    .on('2026-10-09', 'assistanceRequested', { subject: 'a1', unit: 'medical' });

// Worked by hand on the calendar of 2026: 1–7 October off, Saturday 10 October worked.
const byHand: [rule: string, unit: string, startOn: string, dueOn: string, of: ReturnType<typeof aCase>][] = [
  ['registered.decide', 'town-chengguan', '2026-09-29', '2026-10-12', aCase().on('2026-09-29', 'registered')],
  [
    'transfer.send',
    'town-chengguan',
    '2026-09-30',
    '2026-10-08',
    aCase({ route: 'transfer' }).on('2026-09-30', 'accepted'),
  ],
  [
    'transfer.tell',
    'town-chengguan',
    '2026-09-30',
    '2026-10-08',
    aCase({ route: 'transfer' }).on('2026-09-30', 'accepted'),
  ],
  [
    'transfer.resend',
    'town-chengguan',
    '2026-10-09',
    '2026-10-10',
    transferred('simple')
      .on('2026-10-08', 'transferReturned', { subject: 't1' })
      .on('2026-10-09', 'returnAgreed', { subject: 't1' }),
  ],
  [
    'simple.resolve',
    'town-chengguan',
    '2026-10-09',
    '2026-10-15',
    own('simple').on('2026-10-09', 'accepted'),
  ],
  ['general.requestAssistance', 'tax', '2026-09-30', '2026-10-10', transferred('general')],
  ['general.resolve', 'tax', '2026-09-30', '2026-10-30', transferred('general')],
  ['general.assistMeasures', 'medical', '2026-10-10', '2026-10-19', assisted()],
  ['general.assistResult', 'medical', '2026-10-10', '2026-10-30', assisted()],
  [
    'complex.submitConference',
    'town-chengguan',
    '2026-08-02',
    '2026-08-17',
    own('complex').on('2026-08-02', 'accepted'),
  ],
  [
    'complex.resolve',
    'town-chengguan',
    '2026-08-02',
    '2026-10-08',
    own('complex').on('2026-08-02', 'accepted'),
  ],
  [
    'extraComplex.report',
    'town-chengguan',
    '2026-10-09',
    '2026-10-10',
    own('extraComplex').on('2026-10-09', 'accepted').on('2026-10-09', 'classifiedExtraComplex'),
  ],
  [
    'extraComplex.resolve',
    'town-chengguan',
    '2026-10-09',
    '2026-12-01',
    aCase({ tier: 'extraComplex', route: 'own', resolveDueOn: '2026-12-01' }).on('2026-10-09', 'accepted'),
  ],
  [
    'unclear.refer',
    'town-chengguan',
    '2026-09-30',
    '2026-10-13',
    aCase({ route: 'unclear' }).on('2026-09-30', 'accepted'),
  ],
  ['transfer.sign', 'tax', '2026-09-30', '2026-10-09', transferred('simple')],
  [
    'feedback.final',
    'town-chengguan',
    '2026-10-20',
    '2026-10-23',
    transferred('simple').on('2026-10-20', 'replied', { unit: 'tax' }),
  ],
];

describe('each rule, by hand', () => {
  it.each(byHand)('%s: %s has from %s to %s', (rule, unit, startOn, dueOn, of) =>
    expect(of.clock(rule)).toMatchObject({ unit, startOn, dueOn }),
  );

  it('none is left out', () => expect(byHand.map(([rule]) => rule)).toEqual(rules.map(({ key }) => key)));
});

describe('deciding on a registration', () => {
  const asked = () =>
    aCase().on('2026-09-29', 'registered').on('2026-09-29', 'supplementRequested', { subject: 's1' });
  it('is done for now once a supplement is requested', () =>
    expect(asked().clock('registered.decide')).toMatchObject({ state: 'met', metOn: '2026-09-29' }));
  it('begins anew when the material has come', () =>
    expect(
      asked().on('2026-09-30', 'materialReceived', { subject: 's1' }).clock('registered.decide'),
    ).toMatchObject({
      state: 'running',
      startOn: '2026-09-30',
      dueOn: '2026-10-13',
    }));
  it('begins anew when the Centre overturns a declining', () =>
    expect(
      aCase()
        .on('2026-09-28', 'registered')
        .on('2026-09-29', 'declined')
        .on('2026-10-09', 'declineOverturned')
        .clock('registered.decide'),
    ).toMatchObject({
      state: 'running',
      dueOn: '2026-10-15',
    }));
  it('is void when the case is withdrawn in time', () =>
    expect(
      aCase().on('2026-09-29', 'registered').on('2026-09-30', 'withdrawn').clock('registered.decide').state,
    ).toBe('void'));
});

describe('handing a case over', () => {
  it('is on time with a slip sent on the day itself', () =>
    expect(transferred('simple').clock('transfer.send')).toMatchObject({
      state: 'met',
      metOn: '2026-09-30',
    }));
  it('tells an anonymous applicant nothing', () =>
    expect(
      aCase({ route: 'transfer', anonymous: true }).on('2026-09-30', 'accepted').clocksOf('transfer.tell'),
    ).toEqual([]));
  it('after a late change to the transfer route leaves one working day', () =>
    expect(
      aCase({ route: 'transfer' })
        .on('2026-09-14', 'accepted')
        .on('2026-09-30', 'reroutedToTransfer')
        .clock('transfer.send'),
    ).toMatchObject({
      startOn: '2026-09-14',
      dueOn: '2026-10-08',
      nominalOn: '2026-09-15',
    }));
  it('gives each slip its own time to be signed', () => {
    const twice = transferred('simple')
      .on('2026-10-08', 'transferReturned', { subject: 't1', unit: 'tax' })
      .on('2026-10-09', 'returnAgreed', { subject: 't1' })
      .on('2026-10-10', 'transferSent', { subject: 't2', unit: 'pension' });
    expect(twice.clocksOf('transfer.sign')).toMatchObject([
      { subject: 't1', unit: 'tax', dueOn: '2026-10-09', state: 'met' },
      { subject: 't2', unit: 'pension', dueOn: '2026-10-13', state: 'running' },
    ]);
    expect(twice.clock('transfer.resend')).toMatchObject({ state: 'met', metOn: '2026-10-10' });
  });
  it('does not start the lead’s time anew: returned, and sent again (D4, D12)', () => {
    const back = transferred('simple')
      .on('2026-10-08', 'transferReturned', { subject: 't1' })
      .on('2026-10-09', 'returnAgreed', { subject: 't1' });
    back.facts.roles.receiving = [];
    expect(back.clock('simple.resolve')).toMatchObject({
      unit: 'town-chengguan',
      startOn: '2026-09-30',
      dueOn: '2026-10-13',
    });
    back.on('2026-10-10', 'transferSent', { subject: 't2', unit: 'pension' }).facts.roles.receiving = [
      'pension',
    ];
    expect(back.clock('simple.resolve')).toMatchObject({
      unit: 'pension',
      startOn: '2026-09-30',
      dueOn: '2026-10-13',
    });
  });
  it('a cancelled slip need not be signed', () =>
    expect(
      transferred('simple').on('2026-09-30', 'transferCancelled', { subject: 't1' }).clock('transfer.sign')
        .state,
    ).toBe('void'));
});

describe('the lead’s time', () => {
  it('does not exist before the case is with somebody who resolves it', () =>
    expect(
      aCase({ tier: 'simple', route: 'transfer' }).on('2026-09-30', 'accepted').clocksOf('simple.resolve'),
    ).toEqual([]));
  it('runs from the designation where it names another unit', () =>
    expect(
      aCase({ tier: 'simple', route: 'unclear' }, { lead: ['tax'] })
        .on('2026-09-14', 'accepted')
        .on('2026-10-09', 'designated', { unit: 'tax' })
        .clock('simple.resolve'),
    ).toMatchObject({
      unit: 'tax',
      startOn: '2026-10-09',
      dueOn: '2026-10-15',
    }));
  it('runs from acceptance where the conference names the accepting unit itself', () =>
    expect(
      aCase({ tier: 'simple', route: 'unclear' })
        .on('2026-10-09', 'accepted')
        .on('2026-10-12', 'conferenceDecided', { unit: 'town-chengguan' })
        .clock('simple.resolve').startOn,
    ).toBe('2026-10-09'));
  it('ends with the reply that reaches the accepting unit (D6)', () =>
    expect(
      transferred('general').on('2026-10-30', 'replied', { unit: 'tax' }).clock('general.resolve').state,
    ).toBe('met'));
  it('is late the day after', () =>
    expect(
      transferred('general').on('2026-10-31', 'replied', { unit: 'tax' }).clock('general.resolve'),
    ).toMatchObject({ state: 'metLate', metOn: '2026-10-31' }));
  it('runs on when the reply was sent back', () =>
    expect(transferred('general').on('2026-10-12', 'replySentBack').clock('general.resolve').state).toBe(
      'running',
    ));
});

describe('assistance', () => {
  it.each([
    ['2026-10-09', 'void'],
    ['2026-10-12', 'metLate'],
  ])('not asked for before the reply of %s is %s', (on, state) =>
    expect(
      transferred('general').on(on, 'replied', { unit: 'tax' }).clock('general.requestAssistance').state,
    ).toBe(state),
  );
  it('is counted from the day it was signed, where that is earlier than the day deemed (D5)', () =>
    expect(
      assisted().on('2026-10-09', 'assistanceSigned', { subject: 'a1' }).clock('general.assistMeasures'),
    ).toMatchObject({
      startOn: '2026-10-09',
      dueOn: '2026-10-16',
    }));
  it('signed late gains nothing', () =>
    expect(
      assisted().on('2026-10-14', 'assistanceSigned', { subject: 'a1' }).clock('general.assistResult')
        .startOn,
    ).toBe('2026-10-10'));
  it('is met unit by unit', () => {
    const two = assisted()
      .on('2026-10-09', 'assistanceRequested', { subject: 'a2', unit: 'pension' })
      .on('2026-10-12', 'measuresReplied', { subject: 'a2' });
    expect(two.clocksOf('general.assistMeasures').map(({ unit, state }) => [unit, state])).toEqual([
      ['medical', 'running'],
      ['pension', 'met'],
    ]);
  });
  it('still open ends with the reply', () =>
    expect(assisted().on('2026-10-15', 'replied').clock('general.assistResult').state).toBe('void'));
});

describe('complex cases', () => {
  const complex = () => own('complex').on('2026-08-02', 'accepted');
  it('are extended from the raw 60th day (D7)', () =>
    expect(
      complex().on('2026-09-20', 'extensionApproved', { amount: 30 }).clock('complex.resolve'),
    ).toMatchObject({
      nominalOn: '2026-10-31',
      dueOn: '2026-11-02',
      extendedBy: 30,
    }));
  it.each([0, 31, 1.5])('refuse an extension of %s days', (amount) =>
    expect(() => complex().on('2026-09-20', 'extensionApproved', { amount }).clocks()).toThrow(
      `「${amount}」`,
    ),
  );
  it('refuse a second extension', () =>
    expect(() =>
      complex()
        .on('2026-09-20', 'extensionApproved', { amount: 5 })
        .on('2026-09-21', 'extensionApproved', { amount: 5 })
        .clocks(),
    ).toThrow('最多延期 1 次'));
  it('made so on day 20 leave 3 working days to submit', () =>
    expect(
      own('complex')
        .on('2026-08-03', 'accepted')
        .on('2026-08-23', 'classifiedComplex')
        .clock('complex.submitConference'),
    ).toMatchObject({
      nominalOn: '2026-08-18',
      dueOn: '2026-08-26',
    }));
  it('made so early keep the 15 days', () =>
    expect(
      own('complex')
        .on('2026-08-03', 'accepted')
        .on('2026-08-05', 'classifiedComplex')
        .clock('complex.submitConference').dueOn,
    ).toBe('2026-08-18'));
  it('are done when the applicant has been told (D6)', () => {
    const replied = complex().on('2026-09-10', 'replied');
    expect(replied.clock('complex.resolve').state).toBe('running');
    expect(
      replied.on('2026-09-12', 'applicantInformed', { unit: 'tax' }).clock('complex.resolve'),
    ).toMatchObject({ state: 'met', metOn: '2026-09-12' });
  });
  it('are not done by having told of a reply that was sent back', () =>
    expect(
      complex().on('2026-09-10', 'applicantInformed').on('2026-09-12', 'replied').clock('complex.resolve')
        .state,
    ).toBe('running'));
  it('of an anonymous applicant are done by the reply (D13)', () =>
    expect(
      aCase({ tier: 'complex', route: 'own', anonymous: true })
        .on('2026-08-02', 'accepted')
        .on('2026-09-10', 'replied')
        .clock('complex.resolve').state,
    ).toBe('met'));
  it('are counted from acceptance even after a transfer', () =>
    expect(transferred('complex').clock('complex.resolve').startOn).toBe('2026-09-30'));
});

describe('a change of tier on day 4', () => {
  it('is computed from acceptance', () => {
    const simple = own('simple').on('2026-08-03', 'accepted');
    expect(simple.clock('simple.resolve').dueOn).toBe('2026-08-10');
    simple.on('2026-08-07', 'classifiedComplex').facts.attributes.tier = 'complex';
    expect(simple.clocksOf('simple.resolve')).toEqual([]);
    expect(simple.clock('complex.resolve')).toMatchObject({ startOn: '2026-08-03', dueOn: '2026-10-08' });
  });
});

describe('extra complex cases', () => {
  const without = () =>
    own('extraComplex').on('2026-10-09', 'accepted').on('2026-10-09', 'classifiedExtraComplex');
  it('have no date until one is set by hand (D9)', () =>
    expect(without().clock('extraComplex.resolve')).toMatchObject({
      state: 'unset',
      dueOn: null,
      yellowOn: null,
    }));
  it('stay outside the on-time rate without a date, though replied', () =>
    expect(without().on('2026-11-02', 'replied').clock('extraComplex.resolve')).toMatchObject({
      state: 'unset',
      metOn: '2026-11-02',
    }));
  it('refuse a date that does not exist', () =>
    expect(() =>
      aCase({ tier: 'extraComplex', route: 'own', resolveDueOn: '2026-02-30' })
        .on('2026-02-02', 'accepted')
        .clocks(),
    ).toThrow('「2026-02-30」'));
});

describe('unclear responsibility', () => {
  it('is referred by the submission to a conference', () =>
    expect(
      aCase({ route: 'unclear' })
        .on('2026-09-30', 'accepted')
        .on('2026-10-13', 'submittedToConference')
        .clock('unclear.refer').state,
    ).toBe('met'));
  it('found out late leaves the five working days of the rule', () =>
    expect(
      aCase({ route: 'unclear' })
        .on('2026-09-14', 'accepted')
        .on('2026-09-30', 'reroutedToUnclear')
        .clock('unclear.refer').dueOn,
    ).toBe('2026-10-13'));
});

describe('the formal feedback', () => {
  const replied = () => own('simple').on('2026-10-19', 'accepted').on('2026-10-20', 'replied');
  it('is given by the accepting unit, not by the lead', () => {
    expect(
      replied().on('2026-10-21', 'applicantInformed', { unit: 'tax' }).clock('feedback.final').state,
    ).toBe('running');
    expect(replied().on('2026-10-21', 'applicantInformedByAccepting').clock('feedback.final').state).toBe(
      'met',
    );
  });
  it('is not owed to the anonymous (D13)', () =>
    expect(aCase({ anonymous: true }).on('2026-10-20', 'replied').clocksOf('feedback.final')).toEqual([]));
});

describe('a case withdrawn', () => {
  it('has nothing running', () => {
    const withdrawn = transferred('general')
      .on('2026-10-08', 'transferSigned', { subject: 't1' })
      .on('2026-10-09', 'withdrawn');
    expect(withdrawn.clocks().filter(({ state }) => state === 'running')).toEqual([]);
    expect(withdrawn.clock('general.resolve').state).toBe('void');
  });
});
