import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Route, Status } from '../../contract';
import { itemName, tierName } from '../../mechanism/catalogue';
import { routeTitles } from '../../mechanism/routes';
import { defineAction } from '../action';
import { codeErrors, handSetErrors, tierErrors } from '../checks';

const statusOf: Record<Route, Status> = {
  own: 'handling',
  joint: 'handling',
  transfer: 'awaitingTransfer',
  unclear: 'awaitingReferral',
};

/** Acceptance: from here the notice's clocks run (D3). The route decides who goes on (R14). */
export const accept = defineAction({
  name: 'accept',
  title: '受理',
  check: (_file, input, deed) => [
    ...tierErrors(deed, input.tier),
    ...codeErrors(deed, 'eventType', input.eventType, 'eventType'),
    ...handSetErrors(input.tier, input, shanghaiDay(deed.at)),
  ],
  apply: (file, input, deed) => {
    const own = input.route === 'own' || input.route === 'joint';
    return {
      dispute: {
        status: statusOf[input.route],
        tier: input.tier,
        route: input.route,
        eventType: input.eventType,
        acceptedAt: deed.at,
        completedAt: file.dispute.completedAt ?? file.dispute.registeredAt,
        leadUnit: own ? file.dispute.acceptingUnit : null,
        handler: own ? deed.actor.documentId : null,
        resolveDueOn: input.dueOn ?? null,
        resolveDueBasis: input.basis ?? null,
      },
      facts: [
        { name: 'accepted' },
        ...(input.tier === 'extraComplex' ? [{ name: 'classifiedExtraComplex' }] : []),
      ],
      sentence: `受理，${tierName(deed.catalogue, input.tier)}，${routeTitles[input.route]}`,
      details: [
        { label: '事件类型', text: itemName(deed.catalogue, 'eventType', input.eventType) },
        ...(input.dueOn ? [{ label: '办理期限', text: `${input.dueOn}（${input.basis ?? ''}）` }] : []),
      ],
    };
  },
});
