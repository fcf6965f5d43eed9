import { type CaseFacts, shanghaiDay } from '@liandiao/deadlines/engine';
import type { CaseEventRecord, CaseFile, Fact } from './caseFile';
import { openTransfer } from './transfers';

type FactEvent = CaseFacts['events'][number];

/**
 * What happened in a case, in the words the deadline rules speak: attributes, roles, and events in their order.
 * Only the present round counts (D16). Acceptance takes its day from the case, so that correcting it moves every clock;
 * a reply that was sent back is no reply.
 */
export function caseFacts(file: CaseFile, centre: string): CaseFacts {
  const { dispute } = file;
  const receiving = openTransfer(file);
  return {
    attributes: {
      status: dispute.status,
      tier: dispute.tier,
      route: dispute.route,
      anonymous: dispute.anonymous,
      resolveDueOn: dispute.resolveDueOn,
    },
    roles: {
      accepting: [dispute.acceptingUnit],
      lead: dispute.leadUnit ? [dispute.leadUnit] : [],
      receiving: receiving && receiving.state !== 'returnDisputed' ? [receiving.toUnit] : [],
      centre: [centre],
    },
    events: withoutRepliesSentBack(inOrder(file).flatMap((event) => eventFacts(event, file))),
  };
}

/** Deeds in the order in which they were done; entered later but done earlier comes earlier. */
function inOrder(file: CaseFile): CaseEventRecord[] {
  return file.events
    .filter((event) => event.round === file.dispute.round)
    .map((event, position) => ({ event, position, at: deedTime(event, file) }))
    .sort((a, b) => a.at - b.at || a.position - b.position)
    .map(({ event }) => event);
}

const isAcceptance = (event: CaseEventRecord) => event.facts.some((fact) => fact.name === 'accepted');

function deedTime(event: CaseEventRecord, file: CaseFile): number {
  return Date.parse(
    isAcceptance(event) && !file.dispute.settledOnTheSpot ? (file.dispute.acceptedAt ?? event.at) : event.at,
  );
}

function eventFacts(event: CaseEventRecord, file: CaseFile): FactEvent[] {
  const at = new Date(deedTime(event, file)).toISOString();
  return event.facts.map((fact) => factEvent(fact, at));
}

function factEvent(fact: Fact, at: string): FactEvent {
  return {
    name: fact.name,
    on: shanghaiDay(fact.at ?? at),
    ...(fact.subject === undefined ? {} : { subject: fact.subject }),
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    ...(fact.amount === undefined ? {} : { amount: fact.amount }),
  };
}

function withoutRepliesSentBack(events: FactEvent[]): FactEvent[] {
  const lastSentBack = events.findLastIndex((event) => event.name === 'replySentBack');
  return events.filter((event, index) => event.name !== 'replied' || index > lastSentBack);
}
