import type { Ability, ActionName, DisputeAnswer, DisputeDetail, Status } from '@liandiao/cms/contract';

type Case = Pick<DisputeAnswer, 'status' | 'informedAt' | 'firstTransferredAt'>;

interface Known {
  dispute: Case;
  abilities: readonly Ability[];
  contacts: readonly Pick<DisputeDetail['meta']['contacts'][number], 'purpose'>[];
}

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
  returnProposed: [
    'agree-return',
    'dispute-return',
    'inform-transfer',
    'classify',
    'amend',
    'correct-acceptance',
  ],
  returnDisputed: ['designate', 'reroute', 'inform-transfer', 'classify', 'amend', 'correct-acceptance'],
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
    'archive',
    'inform',
    'revisit',
    'send-back',
    'inform-transfer',
    'amend',
    'correct-acceptance',
    'assign',
  ],
  archived: ['close', 'inform', 'revisit', 'amend', 'correct-acceptance', 'assign'],
  withdrawn: ['archive', 'amend'],
};

/** What a case of this status waits for; the first that the person may do is his main action. */
const awaitedBy: Partial<Record<Status, ActionName[]>> = {
  registered: ['accept'],
  awaitingMaterial: ['receive-supplement'],
  declined: ['overturn-decline'],
  awaitingTransfer: ['transfer'],
  awaitingSignature: ['sign'],
  returnProposed: ['agree-return'],
  returnDisputed: ['designate'],
  awaitingReferral: ['reroute'],
  handling: ['reply'],
  replied: ['archive'],
  archived: ['close', 'revisit'],
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
  /** behind ···; those not allowed say why */
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
    more: [...rest.slice(besideMain), ...usual.filter(({ allowed, reason }) => !allowed && reason)],
  };
}
