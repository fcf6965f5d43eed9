import type { Relation, Route, Status } from '../../contract';
import { endedAssistances } from '../../mechanism/assistances';
import { unitName } from '../../mechanism/catalogue';
import { routeTitles } from '../../mechanism/routes';
import { heldTransfer, openTransfer } from '../../mechanism/transfers';
import { defineAction } from '../action';
import { unitErrors } from '../checks';
import { withdrawnItems } from './conference';

const target: Record<Route, { status: Status; fact: string }> = {
  own: { status: 'handling', fact: 'reroutedToOwn' },
  joint: { status: 'handling', fact: 'reroutedToOwn' },
  transfer: { status: 'awaitingTransfer', fact: 'reroutedToTransfer' },
  unclear: { status: 'awaitingReferral', fact: 'reroutedToUnclear' },
};

const beforeSending = new Set<Status>(['awaitingTransfer', 'awaitingReferral']);
const onlyCentre = (relations: ReadonlySet<Relation>) =>
  !relations.has('accepting') || relations.has('centre');

/** Another route: by the accepting unit before the slip is sent, later by the Centre alone. */
export const reroute = defineAction({
  name: 'reroute',
  title: '变更去向',
  forbids: (file, { relations }) =>
    beforeSending.has(file.dispute.status) || onlyCentre(relations)
      ? undefined
      : '转办单已发出或已在办理，变更去向请联系咨询调解中心。',
  check: (file, input, deed) => [
    ...(input.toUnit ? unitErrors(deed, input.toUnit, 'toUnit') : []),
    ...(input.toUnit && input.route !== 'transfer'
      ? [{ path: 'toUnit', message: '只有转办才填写接收单位，请清空此项。' }]
      : []),
    ...(input.toUnit === file.dispute.acceptingUnit
      ? [{ path: 'toUnit', message: '不能转办给受理单位自己，请改为自办。' }]
      : []),
    ...(input.route === file.dispute.route &&
    target[input.route].status === file.dispute.status &&
    (!input.toUnit || input.toUnit === file.dispute.suggestedUnit)
      ? [{ path: 'route', message: '去向没有变化，请选择其他去向。' }]
      : []),
  ],
  apply: (file, input, deed) => {
    const { dispute } = file;
    const own = input.route === 'own' || input.route === 'joint';
    const slip = openTransfer(file) ?? heldTransfer(file);
    const { status, fact } = target[input.route];
    return {
      dispute: {
        status,
        route: input.route,
        leadUnit: own ? dispute.acceptingUnit : null,
        handler: null,
        suggestedUnit: input.toUnit ?? null,
      },
      agendaItems: withdrawnItems(file),
      assistances: endedAssistances(file, deed.at),
      transfers: slip ? [{ ...slip, state: 'cancelled', settledAt: deed.at }] : [],
      facts: [
        ...(slip ? [{ name: 'transferCancelled', subject: slip.documentId, unit: slip.toUnit }] : []),
        { name: fact },
      ],
      sentence: `变更去向：${dispute.route ? routeTitles[dispute.route] : '—'} → ${routeTitles[input.route]}${
        input.toUnit ? `（拟转${unitName(deed.catalogue, input.toUnit)}）` : ''
      }`,
      details: [{ label: '理由', text: input.reason }],
    };
  },
});
