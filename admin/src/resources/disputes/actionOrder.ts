import type { Ability, ActionName, DisputeAnswer, DisputeDetail, Status } from '@liandiao/cms/contract';

type Case = Pick<DisputeAnswer, 'status' | 'informedAt' | 'firstTransferredAt'>;

interface Known {
  dispute: Case;
  abilities: readonly Ability[];
  contacts: readonly Pick<DisputeDetail['meta']['contacts'][number], 'purpose'>[];
}

const corrections = ['amend', 'correct-acceptance'] as const satisfies ActionName[];

/** What goes with a case wherever it stands. */
const always = [
  'record-contact',
  'link',
  'unlink',
  'urge',
  'supervise',
  'reassign',
  'conclude-review',
] as const satisfies ActionName[];

/** In which order the deeds of a status come to a clerk's hand. */
const byStatus: Partial<Record<Status, ActionName[]>> = {
  registered: [
    'accept',
    'request-supplement',
    'settle-on-the-spot',
    'decline',
    'amend',
    'assign',
    'withdraw',
    ...always,
  ],
  awaitingMaterial: ['receive-supplement', 'amend', 'assign', 'withdraw', ...always],
  declined: ['overturn-decline', ...always],
  awaitingTransfer: [
    'transfer',
    'reroute',
    'inform-transfer',
    'classify',
    ...corrections,
    'assign',
    ...always,
  ],
  awaitingSignature: [
    'sign',
    'return',
    'inform-transfer',
    'reroute',
    'classify',
    ...corrections,
    'assign',
    ...always,
  ],
  returnProposed: [
    'agree-return',
    'dispute-return',
    'inform-transfer',
    'classify',
    ...corrections,
    ...always,
  ],
  returnDisputed: ['designate', 'reroute', 'inform-transfer', 'classify', ...corrections, ...always],
  awaitingReferral: ['refer-to-conference', 'reroute', 'classify', ...corrections, 'assign', ...always],
  awaitingConference: [
    'decide',
    'sign-assistance',
    'reply-measures',
    'reply-result',
    'recover',
    'mediate',
    'extend',
    'report-upward',
    'reroute',
    'chase-assistance',
    'classify',
    'retract-recovery',
    ...corrections,
    'assign',
    ...always,
  ],
  handling: [
    'reply',
    'approve-extension',
    'refuse-extension',
    'sign-assistance',
    'reply-measures',
    'reply-result',
    'request-assistance',
    'recover',
    'mediate',
    'inform-transfer',
    'return',
    'assign',
    'refer-to-conference',
    'extend',
    'report-upward',
    'chase-assistance',
    'classify',
    'reroute',
    'retract-recovery',
    ...corrections,
    'withdraw',
    ...always,
  ],
  replied: [
    'archive',
    'inform',
    'revisit',
    'send-back',
    'recover',
    'mediate',
    'inform-transfer',
    'retract-recovery',
    ...corrections,
    'assign',
    ...always,
  ],
  archived: ['close', 'inform', 'revisit', 'supplement-file', ...corrections, 'assign', ...always],
  closed: ['conclude-review', 'reopen', 'supplement-file'],
  withdrawn: ['archive', 'amend', ...always],
};

const owedHelp = ['sign-assistance', 'reply-measures', 'reply-result'] as const satisfies ActionName[];

/** What a case of this status waits for; the first that the person may do is his main action. */
const awaitedBy: Partial<Record<Status, ActionName[]>> = {
  registered: ['accept'],
  awaitingMaterial: ['receive-supplement'],
  declined: ['overturn-decline'],
  awaitingTransfer: ['transfer'],
  awaitingSignature: ['sign'],
  returnProposed: ['agree-return'],
  returnDisputed: ['designate'],
  awaitingReferral: ['refer-to-conference', 'reroute'],
  awaitingConference: ['decide', ...owedHelp],
  handling: ['approve-extension', 'reply', ...owedHelp],
  replied: ['archive', 'conclude-review'],
  archived: ['close', 'revisit', 'conclude-review'],
  closed: ['conclude-review'],
  withdrawn: ['archive'],
};

/** The applicant is told of a transfer (R15) and of the result (R21) before anything else. */
function awaited({ dispute, contacts }: Known): ActionName[] {
  const usual = awaitedBy[dispute.status] ?? [];
  const untold =
    dispute.firstTransferredAt !== null && !contacts.some(({ purpose }) => purpose === 'transfer');
  if (dispute.status === 'replied' || dispute.status === 'archived') {
    return dispute.informedAt === null ? ['inform', ...usual] : usual;
  }
  return untold ? [...usual, 'inform-transfer'] : usual;
}

export interface ActionBar {
  /** what the case waits for, if this person may do it */
  main: ActionName | undefined;
  /** beside it */
  others: ActionName[];
  /** behind ···; those not allowed say why, unless they are somebody else's in any case */
  more: Ability[];
}

const besideMain = 2;

/** Sorts what a person may do with a case by how likely it is wanted now. */
export function actionBar(known: Known): ActionBar {
  const { dispute, abilities } = known;
  const able = new Map(abilities.map((ability) => [ability.action, ability]));
  const main = awaited(known).find((action) => able.get(action)?.allowed);
  const order = byStatus[dispute.status] ?? [];
  const usual = order.flatMap((action) => able.get(action) ?? []).filter(({ action }) => action !== main);
  const unusual = abilities.filter(
    ({ action, allowed }) => allowed && action !== main && !order.includes(action),
  );
  const rest = [...usual.filter(({ allowed }) => allowed), ...unusual];
  return {
    main,
    others: rest.slice(0, besideMain).map(({ action }) => action),
    more: [
      ...rest.slice(besideMain),
      ...usual.filter(({ allowed, reason, notYours }) => !allowed && reason && !notYours),
    ],
  };
}
