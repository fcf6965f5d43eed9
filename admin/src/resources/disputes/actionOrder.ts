import type { Ability, ActionName, DisputeAnswer, Status } from '@liandiao/cms/contract';

type Case = Pick<DisputeAnswer, 'status' | 'informedAt' | 'satisfaction' | 'anonymous' | 'acceptedAt'>;

/** In which order the deeds of a status come to a clerk's hand; the first is what the case waits for. */
const byStatus: Partial<Record<Status, ActionName[]>> = {
  registered: [
    'accept',
    'request-supplement',
    'settle-on-the-spot',
    'decline',
    'amend',
    'assign',
    'withdraw',
  ],
  awaitingMaterial: ['receive-supplement', 'amend', 'assign', 'withdraw'],
  declined: ['overturn-decline'],
  awaitingTransfer: [
    'transfer',
    'reroute',
    'inform-transfer',
    'classify',
    'amend',
    'correct-acceptance',
    'assign',
  ],
  awaitingSignature: [
    'sign',
    'return',
    'inform-transfer',
    'reroute',
    'classify',
    'amend',
    'correct-acceptance',
    'assign',
  ],
  returnProposed: ['agree-return', 'dispute-return', 'inform-transfer', 'classify', 'amend'],
  returnDisputed: ['designate', 'reroute', 'inform-transfer', 'classify', 'amend'],
  awaitingReferral: ['reroute', 'classify', 'amend', 'correct-acceptance', 'assign'],
  handling: [
    'reply',
    'inform-transfer',
    'return',
    'assign',
    'classify',
    'reroute',
    'amend',
    'correct-acceptance',
    'withdraw',
  ],
  replied: [
    'inform',
    'archive',
    'revisit',
    'send-back',
    'inform-transfer',
    'amend',
    'correct-acceptance',
    'assign',
  ],
  archived: ['close', 'inform', 'revisit', 'amend', 'correct-acceptance', 'assign'],
  withdrawn: ['archive'],
};

/** Where the case waits for something else than its status alone says. */
function ordered({ status, informedAt }: Case): ActionName[] {
  const usual = byStatus[status] ?? [];
  // the applicant knows: now the case is written up
  if (status === 'replied' && informedAt)
    return ['archive', ...usual.filter((action) => action !== 'archive')];
  return usual;
}

export interface ActionBar {
  /** what the case waits for, if this person may do it */
  main: ActionName | undefined;
  /** beside it */
  others: ActionName[];
  /** behind ···; those not allowed say why */
  more: Ability[];
}

const besideMain = 2;

/** Sorts what a person may do with a case by how likely it is wanted now. */
export function actionBar(dispute: Case, abilities: readonly Ability[]): ActionBar {
  const order = ordered(dispute);
  const able = new Map(abilities.map((ability) => [ability.action, ability]));
  const usual = order.flatMap((action) => able.get(action) ?? []);
  const allowed = [
    ...usual.filter((ability) => ability.allowed),
    ...abilities.filter(({ action, allowed }) => allowed && !order.includes(action)),
  ];
  const [main, ...rest] = allowed;
  return {
    main: main?.action,
    others: rest.slice(0, besideMain).map(({ action }) => action),
    more: [...rest.slice(besideMain), ...usual.filter((ability) => !ability.allowed && ability.reason)],
  };
}
