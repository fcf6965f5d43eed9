import { describe, expect, it } from 'vitest';
import { suggest } from './suggestion';
import type { SuggestionInput } from './suggestionSubject';
import { shiquanRules } from './testing/shiquanRules';

const aDispute = (over: Partial<SuggestionInput> = {}): SuggestionInput => ({
  scopeKind: 'underpaid',
  insuranceKinds: ['pensionEmployee'],
  feePeriodFrom: '2025-01',
  feePeriodTo: '2025-06',
  channel: 'visit',
  town: 'town-raofeng',
  acceptingUnit: 'town-raofeng',
  on: '2026-11-22',
  ...over,
});
const suggestFor = (over: Partial<SuggestionInput> = {}) => suggest(aDispute(over), shiquanRules);
const BEFORE = { feePeriodFrom: '2023-01', feePeriodTo: '2024-03' };
const STRADDLES = { feePeriodFrom: '2024-01', feePeriodTo: '2024-06' };

// Who answers for what, read by hand from notice 四(四) and 五.
const byHand: [kind: string, over: Partial<SuggestionInput>, lead: string, assisting: string[]][] = [
  ['① employee pension', { scopeKind: 'notEnrolled' }, 'hrss', ['tax 协办', 'pension 协办']],
  ['① before the line', { scopeKind: 'notEnrolled', ...BEFORE }, 'hrss', ['tax 协办', 'pension 稽核']],
  [
    '① medical alone',
    { scopeKind: 'notEnrolled', insuranceKinds: ['medicalEmployee'] },
    'medical',
    ['tax 协办'],
  ],
  [
    '① injury and medical',
    { scopeKind: 'notEnrolled', insuranceKinds: ['injury', 'medicalEmployee'] },
    'hrss',
    ['tax 协办', 'medical 协办'],
  ],
  ['② after the line', { scopeKind: 'enrolledUnpaid' }, 'tax', []],
  ['② before the line', { scopeKind: 'enrolledUnpaid', ...BEFORE }, 'pension', ['tax 协办']],
  ['③ straddling', { scopeKind: 'baseMisreported', ...STRADDLES }, 'tax', ['hrss 协办', 'pension 稽核']],
  [
    '③ straddling, pension and injury',
    { scopeKind: 'baseMisreported', insuranceKinds: ['pensionEmployee', 'injury'], ...STRADDLES },
    'tax',
    ['hrss 稽核', 'pension 稽核'],
  ],
  ['④ after the line', {}, 'tax', []],
  ['④ before, medical', { insuranceKinds: ['medicalResident'], ...BEFORE }, 'medical', ['tax 协办']],
  ['④ before, unemployment', { insuranceKinds: ['unemployment'], ...BEFORE }, 'hrss', ['tax 协办']],
  ['④ period unknown', { feePeriodFrom: null, feePeriodTo: null }, 'tax', []],
  ['⑤ collection', { scopeKind: 'departmentHandling' }, 'tax', ['pension 协办']],
  ['⑤ refund of pension', { scopeKind: 'departmentHandling', eventType: 'refund' }, 'pension', ['tax 协办']],
  [
    '⑤ refund of injury',
    { scopeKind: 'departmentHandling', eventType: 'refund', insuranceKinds: ['injury'] },
    'hrss',
    ['tax 协办'],
  ],
  ['⑥ pension', { scopeKind: 'informationError' }, 'pension', ['tax 协办']],
  [
    '⑥ medical',
    { scopeKind: 'informationError', insuranceKinds: ['medicalEmployee'] },
    'medical',
    ['tax 协办'],
  ],
  [
    '⑥ unemployment',
    { scopeKind: 'informationError', insuranceKinds: ['unemployment'] },
    'hrss',
    ['tax 协办'],
  ],
  [
    '⑥ civil pension',
    { scopeKind: 'informationError', insuranceKinds: ['pensionCivil'] },
    'hrss',
    ['tax 协办'],
  ],
  ['⑦', { scopeKind: 'taxAct' }, 'tax', []],
  ['⑧ pension', { scopeKind: 'hrMedicalAct' }, 'pension', []],
  ['⑧ medical', { scopeKind: 'hrMedicalAct', insuranceKinds: ['medicalEmployee'] }, 'medical', []],
  ['⑧ injury', { scopeKind: 'hrMedicalAct', insuranceKinds: ['injury'] }, 'hrss', []],
  [
    '⑧ pension and medical',
    { scopeKind: 'hrMedicalAct', insuranceKinds: ['medicalEmployee', 'pensionEmployee'] },
    'pension',
    ['medical 协办'],
  ],
  ['⑨', { scopeKind: 'other' }, 'hrss', []],
];

describe('the suggested units', () => {
  it.each(byHand)('%s', (_kind, over, lead, assisting) => {
    const suggestion = suggestFor(over);
    const shown = suggestion.assisting.map(
      ({ unit, role }) => `${unit} ${role === 'audit' ? '稽核' : '协办'}`,
    );
    expect(suggestion.lead?.unit).toBe(lead);
    expect(shown).toEqual(assisting);
  });

  it('quote the duty and its clause', () => {
    const { lead, assisting } = suggestFor({ scopeKind: 'baseMisreported', ...STRADDLES });
    expect(lead).toEqual({
      unit: 'tax',
      clause: '五',
      reason: '负责费款所属期在 2024 年 4 月 1 日（含）以后发生的缴费金额争议认定',
    });
    expect(assisting.map(({ reason }) => reason)).toEqual([
      '劳动关系的确认、工资数额争议调解等工作',
      '负责核定参保人员补缴的基本养老保险费',
    ]);
  });

  it('bring in those who calm and mediate when there is a risk', () => {
    const units = (assessment: SuggestionInput['assessment']) =>
      suggestFor({ assessment }).assisting.map(({ unit }) => unit);
    expect(units({ publicOpinionRisk: true })).toEqual(['justice', 'petition', 'town-raofeng']);
    expect(units({ massIncidentRisk: true })).toEqual(['police', 'justice', 'petition', 'town-raofeng']);
  });

  it('are none while nothing is known, and the route is then unclear', () => {
    const suggestion = suggestFor({ scopeKind: null, insuranceKinds: [] });
    expect(suggestion).toMatchObject({ lead: null, assisting: [], route: { code: 'unclear' }, segments: [] });
  });
});

describe('a boundary decision is read before every duty', () => {
  const decision = {
    matter: '个体工商户参保登记',
    unit: 'pension',
    when: { path: 'scopeKind', operator: 'is', value: 'notEnrolled' } as const,
    since: '2026-01-01',
    until: null,
    decidedAt: '2026 年第一次联席会议',
    documentNumber: '石社联〔2026〕1号',
  };
  const decided = (over: Partial<typeof decision>, on = '2026-11-22') =>
    suggest(aDispute({ scopeKind: 'notEnrolled', on }), {
      ...shiquanRules,
      boundaryDecisions: [{ ...decision, ...over }],
    });

  it('its unit leads, and who would have led takes part', () => {
    const { lead, assisting } = decided({});
    expect(lead).toEqual({
      unit: 'pension',
      reason: '部门联合确定：个体工商户参保登记',
      clause: '2026 年第一次联席会议（石社联〔2026〕1号）',
    });
    expect(assisting.map(({ unit }) => unit)).toEqual(['tax', 'hrss']);
  });

  it.each([
    ['2025-12-31', 'hrss'],
    ['2026-01-01', 'pension'],
  ])('on %s %s leads', (on, lead) => {
    expect(decided({}, on).lead?.unit).toBe(lead);
  });
});

describe('the suggested tier', () => {
  it.each([
    ['simple', {}, '可独自处置'],
    ['general', STRADDLES, '（跨 2024-04，稽核与税务两线）'],
    ['general', { scopeKind: 'notEnrolled' }, '（涉及 3 个单位）'],
    ['general', { assessment: { unitsInvolved: 2 } }, '（涉及 2 个单位）'],
    ['simple', { ...STRADDLES, assessment: { unitsInvolved: 1 } }, '可独自处置'],
    ['complex', { assessment: { publicOpinionRisk: true } }, '社会负面舆情'],
    ['complex', { assessment: { factsClear: false } }, '事实尚不够清楚'],
    ['complex', { assessment: { dutyClear: false } }, '职责尚不够清晰'],
    ['extraComplex', { assessment: { massIncidentRisk: true, publicOpinionRisk: true } }, '群体性事件'],
  ])('is %s for %j', (code, over, words) => {
    const { tier } = suggestFor(over as Partial<SuggestionInput>);
    expect(tier).toMatchObject({
      code,
      reason: expect.stringContaining(words),
      clause: expect.stringMatching(/^四\(三\)2/),
    });
  });
});

describe('the suggested route', () => {
  it.each([
    ['own', { acceptingUnit: 'tax' }],
    ['joint', { acceptingUnit: 'tax', ...STRADDLES }],
    ['transfer', { acceptingUnit: 'town-raofeng' }],
    ['unclear', { acceptingUnit: 'tax', assessment: { dutyClear: false } }],
  ])('is %s for %j', (code, over) => {
    const { route } = suggestFor(over);
    expect(route.code).toBe(code);
    expect(route.reason).not.toBe('');
  });
});

describe('the suggested recovery segments', () => {
  it('split a straddling period, each with its unit and the words that order it', () => {
    expect(suggestFor(STRADDLES).segments).toEqual([
      expect.objectContaining({
        way: 'audit',
        from: '2024-01',
        to: '2024-03',
        unit: 'pension',
        clause: '四(四)',
      }),
      expect.objectContaining({ way: 'tax', from: '2024-04', to: '2024-06', unit: 'tax', clause: '四(四)' }),
    ]);
  });

  it.each([
    { scopeKind: 'taxAct', ...STRADDLES },
    { feePeriodFrom: '2024-05', feePeriodTo: '2024-04' },
    { feePeriodTo: 'x' },
  ])('are none for %j', (over) => {
    expect(suggestFor(over).segments).toEqual([]);
  });

  it('agree with the duties: whoever audits a segment takes part in the case', () => {
    const kinds = [
      'pensionEmployee',
      'pensionResident',
      'pensionCivil',
      'medicalEmployee',
      'medicalResident',
      'unemployment',
      'injury',
    ];
    for (const kind of kinds) {
      const { lead, assisting, segments } = suggestFor({ insuranceKinds: [kind], ...STRADDLES });
      const units = [lead?.unit, ...assisting.map(({ unit }) => unit)];
      expect(segments).toHaveLength(2);
      expect(units).toEqual(expect.arrayContaining(segments.map(({ unit }) => unit)));
    }
  });
});
