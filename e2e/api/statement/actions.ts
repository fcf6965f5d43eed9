import type { Case, Place, Reachable } from '../builders';

/** How an account stands to a case, in the words of api.md's table. */
export type Stands = 'accepting' | 'receiving' | 'lead' | 'assisting' | 'centre' | 'answerable';

/** One row of api.md's table of actions, written out again: the tests state the rule, they do not ask the code for it. */
export interface StatedAction {
  /** whose clerk or head; `head` where only the head may */
  by: readonly Stands[];
  head?: true;
  /** whose head may, beside the clerks and heads of `by` */
  headOf?: readonly Stands[];
  /** it may be done to a sealed file, to which it only adds (A3) */
  sealed?: true;
  from: readonly Reachable[];
  /** where the tests of refusals ask for it */
  place: Place;
  /** a sound input there */
  input: Record<string, unknown>;
  /** the part of the input that only the case there knows */
  of?: (one: Case) => Record<string, unknown>;
  /** fields that have to be there */
  required: readonly string[];
  /** a field, a value it refuses, and the path that is named when that is not the field itself */
  refused: readonly (readonly [field: string, value: unknown, path?: string])[];
}

const REASON = '检验用理由';
const everyOpenStatus: readonly Reachable[] = [
  'registered',
  'awaitingMaterial',
  'awaitingTransfer',
  'awaitingSignature',
  'returnProposed',
  'returnDisputed',
  'awaitingReferral',
  'awaitingConference',
  'handling',
  'replied',
  'archived',
];
const afterAcceptance = everyOpenStatus.slice(2);
const beforeReply = afterAcceptance.slice(0, -2);
const beingHandled: readonly Reachable[] = ['handling', 'awaitingConference'];

export const statedActions = {
  'request-supplement': {
    by: ['accepting'],
    from: ['registered'],
    place: 'registered',
    input: { missing: ['contributionHistory'], note: '请补充' },
    required: ['missing'],
    refused: [
      ['missing', []],
      ['missing', 'wageProof'],
      ['missing', ['nonsense'], 'missing.0'],
      ['note', 5],
    ],
  },
  'receive-supplement': {
    by: ['accepting'],
    from: ['awaitingMaterial'],
    place: 'awaitingMaterial',
    input: { received: ['contributionHistory'] },
    required: ['received'],
    refused: [
      ['received', []],
      ['received', { 0: 'wageProof' }],
      ['received', ['wageProof', 'nonsense'], 'received.1'],
    ],
  },
  decline: {
    by: ['accepting'],
    from: ['registered'],
    place: 'registered',
    input: { ground: 'notFeeDispute', reason: REASON },
    required: ['ground', 'reason'],
    refused: [
      ['ground', 'nonsense'],
      ['ground', 7],
      ['reason', '   '],
      ['reason', 'x'.repeat(2001)],
    ],
  },
  'overturn-decline': {
    by: ['centre'],
    from: ['declined'],
    place: 'declined',
    input: { reason: REASON },
    required: ['reason'],
    refused: [['reason', ['理由']]],
  },
  accept: {
    by: ['accepting'],
    from: ['registered'],
    place: 'registered',
    input: { tier: 'general', route: 'transfer', eventType: 'arrears' },
    required: ['tier', 'route', 'eventType'],
    refused: [
      ['tier', 'huge'],
      ['tier', null],
      ['route', 'sideways'],
      ['eventType', 'nonsense'],
      ['dueOn', '2026-12-31'],
      ['dueOn', '2026-02-30'],
      ['dueOn', '31.12.2026'],
    ],
  },
  'settle-on-the-spot': {
    by: ['accepting'],
    from: ['registered'],
    place: 'registered',
    input: {
      eventType: 'arrears',
      result: '当场补缴',
      outcome: 'agreed',
      resolvedBy: 'negotiation',
      satisfaction: 'satisfied',
    },
    required: ['eventType', 'result', 'outcome', 'resolvedBy'],
    refused: [
      ['eventType', 'nonsense'],
      ['outcome', 'nonsense'],
      ['outcome', 'noAgreement'],
      ['resolvedBy', 'nonsense'],
      ['satisfaction', 'delighted'],
      ['result', false],
    ],
  },
  transfer: {
    by: ['accepting'],
    from: ['awaitingTransfer'],
    place: 'awaitingTransfer',
    input: { toUnit: 'tax', problem: '欠缴养老保险费' },
    required: ['toUnit', 'problem'],
    refused: [
      ['toUnit', 'nowhere'],
      ['toUnit', 'town-chengguan'],
      ['toUnit', 12],
      ['problem', ''],
      [
        'applicantInformed',
        { at: '2026-09-30T15:00:00+08:00', method: 'phone' },
        'applicantInformed.content',
      ],
      [
        'applicantInformed',
        { at: '2026-09-30T15:00:00+08:00', method: 'pigeon', content: '已转' },
        'applicantInformed.method',
      ],
      [
        'applicantInformed',
        { at: '2126-09-30T15:00:00+08:00', method: 'phone', content: '已转' },
        'applicantInformed.at',
      ],
      [
        'applicantInformed',
        { at: '2026-09-29T15:00:00+08:00', method: 'phone', content: '已转' },
        'applicantInformed.at',
      ],
    ],
  },
  'inform-transfer': {
    by: ['accepting'],
    from: ['awaitingSignature', 'returnProposed', 'returnDisputed', ...beingHandled, 'replied'],
    place: 'awaitingSignature',
    input: { method: 'phone', content: '已转税务局' },
    required: ['method', 'content'],
    refused: [
      ['method', 'pigeon'],
      ['content', ' '],
    ],
  },
  sign: {
    by: ['receiving'],
    from: ['awaitingSignature'],
    place: 'awaitingSignature',
    input: {},
    required: [],
    refused: [
      ['handler', 'nobody'],
      ['handler', 'pension.clerk'],
      ['handler', 5],
    ],
  },
  return: {
    by: ['receiving', 'lead'],
    from: ['awaitingSignature', 'handling'],
    place: 'awaitingSignature',
    input: { reason: REASON },
    required: ['reason'],
    refused: [['reason', '']],
  },
  'agree-return': {
    by: ['accepting'],
    from: ['returnProposed'],
    place: 'returnProposed',
    input: {},
    required: [],
    refused: [['note', 5]],
  },
  'dispute-return': {
    by: ['accepting'],
    from: ['returnProposed'],
    place: 'returnProposed',
    input: { reason: REASON },
    required: ['reason'],
    refused: [['reason', {}]],
  },
  designate: {
    by: ['centre'],
    from: ['returnDisputed'],
    place: 'returnDisputed',
    input: { unit: 'pension', reason: REASON },
    required: ['unit', 'reason'],
    refused: [['unit', 'nowhere']],
  },
  reroute: {
    by: ['accepting', 'centre'],
    from: beforeReply.filter((status) => status !== 'returnProposed'),
    place: 'awaitingTransfer',
    input: { route: 'own', reason: REASON },
    required: ['route', 'reason'],
    refused: [
      ['route', 'sideways'],
      ['route', 'transfer'],
      ['toUnit', 'pension'],
      ['toUnit', 'nowhere'],
    ],
  },
  assign: {
    by: ['answerable'],
    head: true,
    from: [
      'registered',
      'awaitingMaterial',
      'awaitingTransfer',
      'awaitingSignature',
      'awaitingReferral',
      ...beingHandled,
      'replied',
      'archived',
    ],
    place: 'registered',
    input: { handler: 'town-chengguan.clerk' },
    required: ['handler'],
    refused: [
      ['handler', 'tax.clerk'],
      ['handler', 'nobody'],
      ['handler', ['town-chengguan.clerk']],
    ],
  },
  classify: {
    by: ['accepting', 'lead', 'centre'],
    from: beforeReply,
    place: 'awaitingTransfer',
    input: { tier: 'extraComplex', reason: REASON },
    required: ['tier', 'reason'],
    refused: [
      ['tier', 'huge'],
      ['tier', 'general'],
      ['dueOn', '2026-12-31', 'basis'],
      ['dueOn', '2026-13-01'],
      ['basis', '县委会议纪要', 'dueOn'],
    ],
  },
  'refer-to-conference': {
    by: ['accepting', 'lead'],
    from: ['awaitingReferral', 'handling'],
    place: 'handling',
    input: { question: '请确定主办单位' },
    required: ['question'],
    refused: [
      ['question', ' '],
      ['question', 'x'.repeat(2001)],
    ],
  },
  decide: {
    by: ['centre'],
    from: ['awaitingConference'],
    place: 'onAgenda',
    input: { lead: 'hrss', assisting: ['medical'], measures: '联合处置' },
    of: (one) => ({ conference: one.last.body.meta.agendaItems.at(-1).conference.documentId }),
    required: ['conference', 'lead', 'measures'],
    refused: [
      ['conference', 'nowhere'],
      ['lead', 'nowhere'],
      ['lead', 'medical', 'assisting'],
      ['assisting', 'tax'],
      ['assisting', ['tax', 'tax']],
      ['assisting', ['nowhere'], 'assisting.0'],
      ['measures', ''],
    ],
  },
  reassign: {
    by: ['centre'],
    from: ['awaitingSignature', 'handling'],
    place: 'handling',
    input: { unit: 'pension', reason: REASON },
    required: ['unit', 'reason'],
    refused: [
      ['unit', 'tax'],
      ['unit', 'nowhere'],
      ['reason', ''],
    ],
  },
  'request-assistance': {
    by: ['lead'],
    from: ['handling'],
    place: 'assisted',
    input: { units: ['medical', 'hrss'], opinion: '请提供参保记录' },
    required: ['units', 'opinion'],
    refused: [
      ['units', []],
      ['units', 'medical'],
      ['units', ['medical', 'medical'], 'units.1'],
      ['units', ['tax'], 'units.0'],
      ['units', ['pension'], 'units.0'],
      ['units', ['nowhere'], 'units.0'],
      ['opinion', ' '],
    ],
  },
  'sign-assistance': {
    by: ['assisting'],
    from: beingHandled,
    place: 'assisted',
    input: {},
    required: [],
    refused: [
      ['assistance', 'nowhere'],
      ['handler', 'tax.clerk'],
      ['handler', 5],
    ],
  },
  'reply-measures': {
    by: ['assisting'],
    from: beingHandled,
    place: 'assisted',
    input: { measures: '调取台账' },
    required: ['measures'],
    refused: [
      ['assistance', 'nowhere'],
      ['measures', ''],
    ],
  },
  'reply-result': {
    by: ['assisting'],
    from: beingHandled,
    place: 'assisted',
    input: { result: '欠缴六个月' },
    required: ['result'],
    refused: [
      ['assistance', 'nowhere'],
      ['result', 'x'.repeat(5001)],
    ],
  },
  'chase-assistance': {
    by: ['lead'],
    from: beingHandled,
    place: 'assisted',
    input: { text: '请尽快回复' },
    of: (one) => ({ assistance: one.last.body.meta.assistances.at(-1).documentId }),
    required: ['assistance', 'text'],
    refused: [
      ['assistance', 'nowhere'],
      ['text', ' '],
    ],
  },
  extend: {
    by: ['lead'],
    from: beingHandled,
    place: 'complex',
    input: { days: 30, reason: REASON },
    required: ['days', 'reason'],
    refused: [
      ['days', 0],
      ['days', 31],
      ['days', 1.5],
      ['days', '30'],
      ['reason', ' '],
    ],
  },
  'approve-extension': {
    by: ['lead'],
    head: true,
    from: beingHandled,
    place: 'extensionPending',
    input: {
      applicantInformed: { at: '2026-11-03T10:00:00+08:00', method: 'phone', content: '已说明延期理由' },
    },
    required: ['applicantInformed'],
    refused: [
      [
        'applicantInformed',
        { at: '2026-11-03T10:00:00+08:00', method: 'pigeon', content: '已说明' },
        'applicantInformed.method',
      ],
      [
        'applicantInformed',
        { at: '2126-11-03T10:00:00+08:00', method: 'phone', content: '已说明' },
        'applicantInformed.at',
      ],
    ],
  },
  'refuse-extension': {
    by: ['lead'],
    head: true,
    from: beingHandled,
    place: 'extensionPending',
    input: { reason: REASON },
    required: ['reason'],
    refused: [['reason', '']],
  },
  'report-upward': {
    by: ['accepting', 'lead', 'centre'],
    from: beforeReply,
    place: 'handling',
    input: { to: '县委、县政府', summary: '可能引发群体性事件' },
    required: ['to', 'summary'],
    refused: [
      ['to', 'x'.repeat(201)],
      ['summary', ' '],
    ],
  },
  reply: {
    by: ['lead'],
    from: ['handling'],
    place: 'handling',
    input: { result: '已责令补缴', outcome: 'corrected', resolvedBy: 'administrativeHandling' },
    required: ['result', 'outcome', 'resolvedBy'],
    refused: [
      ['outcome', 'nonsense'],
      ['resolvedBy', 'nonsense'],
      ['result', 'x'.repeat(5001)],
    ],
  },
  'send-back': {
    by: ['accepting'],
    from: ['replied'],
    place: 'replied',
    input: { reason: REASON },
    required: ['reason'],
    refused: [['reason', null]],
  },
  inform: {
    by: ['accepting', 'lead'],
    from: ['replied', 'archived'],
    place: 'replied',
    input: { method: 'phone', content: '告知结果' },
    required: ['method', 'content'],
    refused: [
      ['method', 'pigeon'],
      ['content', 3],
    ],
  },
  revisit: {
    by: ['accepting', 'centre'],
    from: ['replied', 'archived'],
    place: 'replied',
    input: { method: 'phone', reached: true, satisfaction: 'satisfied', opinion: '' },
    required: ['method', 'reached', 'satisfaction'],
    refused: [
      ['method', 'pigeon'],
      ['reached', 'yes'],
      ['reached', false, 'satisfaction'],
      ['satisfaction', 'delighted'],
      ['opinion', 'x'.repeat(2001)],
    ],
  },
  archive: {
    by: ['accepting'],
    from: ['replied', 'withdrawn'],
    place: 'replied',
    input: { summary: '补缴争议', result: '已补缴' },
    required: ['summary', 'result'],
    refused: [
      ['retention', 'forever'],
      ['summary', ''],
      ['standing', 5],
    ],
  },
  close: {
    by: ['accepting'],
    from: ['archived'],
    place: 'archived',
    input: {},
    required: [],
    refused: [],
  },
  amend: {
    by: ['accepting', 'lead'],
    from: everyOpenStatus,
    place: 'handling',
    input: { amount: 99, reason: REASON },
    required: ['reason'],
    refused: [
      ['amount', 123_456, 'reason'],
      ['amount', 1.5],
      ['amount', '99'],
      ['channel', 'nonsense'],
      ['town', 'nowhere'],
      ['feePeriodTo', '2023-12'],
      ['content', null],
      [
        'applicant',
        { name: '甲', phone: '13900000000', idNumber: '610900190001010010' },
        'applicant.idNumber',
      ],
      ['registeredAt', '2026-09-01T09:00:00+08:00'],
    ],
  },
  'correct-acceptance': {
    by: ['accepting'],
    from: afterAcceptance,
    place: 'awaitingTransfer',
    input: { acceptedAt: '2026-09-29T10:00:00+08:00', reason: REASON },
    required: ['acceptedAt', 'reason'],
    refused: [
      ['acceptedAt', '2026-09-29'],
      ['acceptedAt', '2126-09-29T10:00:00+08:00'],
      ['acceptedAt', '2026-09-27T10:00:00+08:00'],
    ],
  },
  withdraw: {
    by: ['accepting', 'lead'],
    from: ['registered', 'awaitingMaterial', 'handling'],
    place: 'registered',
    input: { reason: REASON },
    required: ['reason'],
    refused: [['reason', ' ']],
  },
  mediate: {
    by: ['accepting', 'lead', 'assisting'],
    from: [...beingHandled, 'replied'],
    place: 'handling',
    input: { kind: 'peoplesMediation', result: '同意分期补缴', agreement: 'oral' },
    required: ['kind', 'result', 'agreement'],
    refused: [
      ['kind', 'sorcery'],
      ['agreement', 'perhaps'],
      ['result', ''],
      ['mediation', 'nowhere'],
      ['participants', [{ kind: 'wizard', name: '甲' }], 'participants.0.kind'],
      ['judicialConfirmedOn', '2026-10-30'],
    ],
  },
  'retract-recovery': {
    by: ['lead'],
    from: ['handling', 'awaitingConference', 'replied'],
    place: 'recovering',
    input: { segment: 'tax', step: 'noticeSent', reason: REASON },
    required: ['segment', 'step', 'reason'],
    refused: [
      ['segment', 'nowhere'],
      ['segment', 'audit', 'step'],
      ['step', 'given back'],
      ['step', 'declared'],
      ['place', -1],
      ['place', '0'],
      ['place', 1, 'step'],
      ['reason', ''],
    ],
  },
  recover: {
    by: ['lead'],
    from: ['handling', 'replied'],
    place: 'handling',
    input: { step: 'noticeSent', paper: '限缴〔2026〕1号' },
    required: ['step'],
    refused: [
      ['step', 'given back'],
      ['step', 'declared'],
      ['segment', 'nowhere'],
      ['segment', 'audit', 'step'],
      ['amount', -1],
      ['base', 1.5],
      ['paper', 5],
    ],
  },
  'record-contact': {
    by: ['accepting', 'lead', 'receiving', 'centre'],
    from: [...everyOpenStatus, 'declined', 'withdrawn'],
    place: 'awaitingSignature',
    input: { direction: 'told', method: 'phone', content: '告知进展' },
    required: ['direction', 'method', 'content'],
    refused: [
      ['direction', 'shouted'],
      ['method', 'pigeon'],
      ['content', '  '],
    ],
  },
  urge: {
    by: ['centre'],
    headOf: ['accepting'],
    from: everyOpenStatus,
    place: 'handling',
    input: { to: 'tax', text: '请抓紧办理' },
    required: ['to', 'text'],
    refused: [
      ['to', 'nowhere'],
      ['to', 'medical'],
      ['to', 'centre'],
      ['level', 3],
      ['level', 0],
    ],
  },
  supervise: {
    by: ['centre'],
    headOf: ['accepting'],
    from: everyOpenStatus,
    place: 'handling',
    input: { to: 'tax', text: '限三日内办结' },
    required: ['to', 'text'],
    refused: [
      ['to', 'medical'],
      ['level', 1],
      ['level', '3'],
    ],
  },
  'supplement-file': {
    by: ['accepting', 'centre'],
    sealed: true,
    from: ['archived', 'closed'],
    place: 'archived',
    input: { text: '补充银行回单' },
    required: ['text'],
    refused: [
      ['text', ' '],
      ['attachments', ['nowhere'], 'attachments.0'],
      ['attachments', 'nowhere'],
    ],
  },
} as const satisfies Record<string, StatedAction>;

export type StatedName = keyof typeof statedActions;

/** The same, as a list of names and rows. */
export const statedRows = Object.entries(statedActions) as [StatedName, StatedAction][];

/** Names alone. */
export const statedNames = statedRows.map(([name]) => name);

/** Every status this version can bring a case into. */
export const everyStatus: readonly Reachable[] = [
  'draft',
  ...everyOpenStatus,
  'declined',
  'withdrawn',
  'closed',
];
