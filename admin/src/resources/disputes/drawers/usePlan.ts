import type { DisputeAnswer } from '@liandiao/cms/contract';
import type { CaseEvent, Clock } from '@liandiao/deadlines/engine';
import { useQuery } from '@tanstack/react-query';
import { desk } from '../../../providers/desk';
import { dayOf } from '../../../ui/format';

/** A clock as the server's engine would set it. */
export type PlannedClock = Clock & { title?: string; explanation?: string };

/**
 * The clocks that the case would have if `events` were to happen after its acceptance, by the rules in force. The
 * browser counts no day itself. `events` undefined asks nothing.
 */
export function usePlan(dispute: DisputeAnswer, events: CaseEvent[] | undefined): PlannedClock[] | undefined {
  const facts = events && factsOf(dispute, events);
  const { data } = useQuery({
    queryKey: ['plan', facts],
    enabled: facts !== undefined,
    retry: false,
    queryFn: () => desk<{ clocks: PlannedClock[] }>('/deadlines/plan', { method: 'POST', body: { facts } }),
  });
  return data?.clocks;
}

function factsOf(dispute: DisputeAnswer, events: CaseEvent[]) {
  const accepted = dayOf(dispute.acceptedAt ?? new Date().toISOString());
  const unit = dispute.leadUnit?.code;
  return {
    attributes: {
      status: dispute.status,
      tier: dispute.tier,
      route: dispute.route,
      anonymous: dispute.anonymous,
      resolveDueOn: dispute.resolveDueOn,
    },
    roles: {
      accepting: dispute.acceptingUnit ? [dispute.acceptingUnit.code] : [],
      lead: unit ? [unit] : [],
      receiving: [],
      centre: [],
    },
    events: [{ name: 'accepted', on: accepted }, ...events],
  };
}
