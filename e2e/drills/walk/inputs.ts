import {
  type ActionInput,
  type ActionName,
  agreements,
  type DisputeDetail,
  linkKinds,
  routes,
} from '@liandiao/cms/contract';
import type { Chance } from './chance';
import { codes, departments } from './codes';

/** What a walker knows when he acts. */
export interface Knows {
  chance: Chance;
  detail: DisputeDetail;
  /** his unit */
  unit: string;
  /** when he says he did it */
  at: string;
  conferences: readonly string[];
  /** numbers of other disputes */
  others: readonly string[];
}

const words = ['补缴', '资料已核对', '请尽快办理', '已与申请人核实', '超出本单位职责', '涉及多个部门'];
const text = ({ chance }: Knows) => chance.of(words);
const reason = (knows: Knows) => ({ reason: text(knows) });
const telling = (knows: Knows) => ({
  at: knows.at,
  method: knows.chance.of(codes.method),
  content: text(knows),
});
const byHand = (knows: Knows, tier: string) =>
  tier === 'extraComplex' && knows.chance.is(0.5) ? { dueOn: '2026-12-31', basis: '县委会议纪要' } : {};
const unitBut = ({ chance }: Knows, ...not: (string | undefined)[]) =>
  chance.of(departments.filter((unit) => !not.includes(unit)));
const handler = ({ chance, unit }: Knows) => `${unit}.${chance.is(0.5) ? 'clerk' : 'head'}`;

const supervised = (knows: Knows) => {
  const { acceptingUnit, leadUnit, answerableUnit } = knows.detail.data;
  const units = [acceptingUnit, leadUnit, answerableUnit].flatMap((unit) => (unit ? [unit.code] : []));
  const others = units.filter((code) => code !== knows.unit);
  return { to: others.length > 0 ? knows.chance.of(others) : unitBut(knows), text: text(knows) };
};

const helpOf = ({ chance, detail, unit }: Knows) => {
  const mine = detail.meta.assistances.filter((one) => one.unit?.code === unit && one.state !== 'ended');
  return mine.length > 0 && chance.is(0.3) ? { assistance: chance.of(mine).documentId } : {};
};

/** A sound input for every action, as somebody who sees the case might type it; a few are refused all the same. */
export const inputs: { readonly [A in ActionName]: (knows: Knows) => ActionInput<A> } = {
  'request-supplement': (knows) => ({
    missing: knows.chance.some(codes.material, 1),
    note: '',
    reason: text(knows),
  }),
  'receive-supplement': ({ chance, detail }) => ({
    received: chance.some(detail.meta.supplements.at(-1)?.missing ?? codes.material, 1),
  }),
  decline: (knows) => ({ ground: knows.chance.of(codes.declineGround), ...reason(knows) }),
  'overturn-decline': reason,
  accept: (knows) => {
    const tier = knows.chance.of(codes.tier);
    const route = knows.chance.is(0.4) ? 'transfer' : knows.chance.of(routes);
    return { tier, route, eventType: knows.chance.of(codes.eventType), basis: null, ...byHand(knows, tier) };
  },
  'settle-on-the-spot': (knows) => ({
    eventType: knows.chance.of(codes.eventType),
    result: text(knows),
    outcome: 'agreed',
    resolvedBy: 'negotiation',
    satisfaction: knows.chance.of(codes.satisfaction),
  }),
  transfer: (knows) => ({
    toUnit: unitBut(knows, knows.unit),
    problem: text(knows),
    ...(knows.detail.data.anonymous || knows.chance.is(0.5) ? {} : { applicantInformed: telling(knows) }),
  }),
  'inform-transfer': (knows) => ({ method: knows.chance.of(codes.method), content: text(knows) }),
  sign: (knows) => (knows.chance.is(0.5) ? { handler: handler(knows) } : {}),
  return: reason,
  'agree-return': (knows) => ({ note: text(knows) }),
  'dispute-return': reason,
  designate: (knows) => ({ unit: unitBut(knows), ...reason(knows) }),
  reroute: (knows) => {
    const route = knows.chance.of(routes);
    const toUnit =
      route === 'transfer' && knows.chance.is(0.5)
        ? { toUnit: unitBut(knows, knows.detail.data.acceptingUnit?.code) }
        : {};
    return { route, ...toUnit, ...reason(knows) };
  },
  assign: (knows) => ({ handler: handler(knows) }),
  classify: (knows) => {
    const { roles } = knows.detail.meta;
    const own = roles.includes('accepting') || roles.includes('lead');
    const tier = own ? knows.chance.of(codes.tier) : 'extraComplex';
    return { tier, ...reason(knows), basis: null, ...byHand(knows, tier) };
  },
  'refer-to-conference': (knows) => ({ question: text(knows) }),
  decide: (knows) => {
    const lead = unitBut(knows);
    const { agendaItems } = knows.detail.meta;
    const conference = agendaItems.at(-1)?.conference?.documentId ?? knows.chance.of(knows.conferences);
    const assisting = knows.chance.some(departments.filter((unit) => unit !== lead)).slice(0, 2);
    return { conference, lead, assisting, measures: text(knows) };
  },
  reassign: (knows) => ({ unit: unitBut(knows, knows.detail.data.leadUnit?.code), ...reason(knows) }),
  'request-assistance': (knows) => ({
    units: knows.chance
      .some(
        departments.filter((unit) => unit !== knows.unit),
        1,
      )
      .slice(0, 2),
    opinion: text(knows),
  }),
  'sign-assistance': helpOf,
  'reply-measures': (knows) => ({ ...helpOf(knows), measures: text(knows) }),
  'reply-result': (knows) => ({ ...helpOf(knows), result: text(knows) }),
  'chase-assistance': (knows) => ({
    assistance:
      knows.detail.meta.assistances.findLast(({ state }) => !['ended', 'resultReplied'].includes(state))
        ?.documentId ?? 'none',
    text: text(knows),
  }),
  extend: (knows) => ({ days: 1 + knows.chance.below(30), ...reason(knows) }),
  'approve-extension': (knows) => (knows.detail.data.anonymous ? {} : { applicantInformed: telling(knows) }),
  'refuse-extension': reason,
  'report-upward': (knows) => ({ to: '县委县政府', summary: text(knows) }),
  mediate: (knows) => {
    const agreement = knows.chance.of(agreements);
    const earlier = knows.detail.meta.mediations.find(({ round }) => round === knows.detail.data.round);
    const goesOn = earlier && knows.chance.is(0.4);
    return {
      ...(goesOn ? { mediation: earlier.documentId } : {}),
      kind: goesOn ? earlier.kind : knows.chance.of(codes.mediationKind),
      participants: [{ kind: knows.chance.of(codes.mediatorKind), name: '测试律师', organisation: null }],
      place: null,
      result: text(knows),
      agreement,
      ...(agreement === 'written' && knows.chance.is(0.3) ? { judicialConfirmedOn: '2026-06-30' } : {}),
    };
  },
  recover: (knows) => {
    const able = knows.detail.meta.segments.filter(({ next }) => next.length > 0);
    const segment = able.length > 0 ? knows.chance.of(able) : undefined;
    const step = segment ? knows.chance.of(segment.next) : 'noticeSent';
    return {
      segment: segment?.documentId ?? (segment ? `${segment.way}-${segment.unit?.code}` : null),
      step,
      amount: 100 + knows.chance.below(1_000_000),
      paper: null,
      note: null,
    };
  },
  reply: (knows) => ({
    result: text(knows),
    outcome: knows.chance.of(codes.outcome),
    resolvedBy: knows.chance.of(codes.resolvedBy),
  }),
  'send-back': reason,
  inform: (knows) => ({ method: knows.chance.of(codes.method), content: text(knows) }),
  revisit: (knows) =>
    knows.chance.is(0.8)
      ? {
          method: knows.chance.of(codes.method),
          reached: true,
          satisfaction: knows.chance.of(codes.satisfaction),
          opinion: text(knows),
        }
      : { method: 'phone', reached: false },
  archive: (knows) => ({
    summary: text(knows),
    result: text(knows),
    standing: text(knows),
    incompleteReason: text(knows),
  }),
  close: () => ({}),
  amend: (knows) => ({
    amount: 1 + knows.chance.below(10_000_000),
    content: text(knows),
    leads: text(knows),
    ...reason(knows),
  }),
  'correct-acceptance': (knows) => ({
    acceptedAt: new Date(
      Date.parse(knows.detail.data.acceptedAt ?? knows.at) - knows.chance.below(6) * 3_600_000,
    ).toISOString(),
    ...reason(knows),
  }),
  withdraw: reason,
  'record-contact': (knows) => ({
    direction: knows.chance.of(['told', 'heard'] as const),
    method: knows.chance.of(codes.method),
    content: text(knows),
  }),
  urge: supervised,
  supervise: supervised,
  link: (knows) => ({ other: knows.chance.of(knows.others), kind: knows.chance.of(linkKinds), note: null }),
  unlink: (knows) => ({
    link: knows.detail.meta.links.find(({ inbound }) => !inbound)?.documentId ?? 'none',
    ...reason(knows),
  }),
  'retract-recovery': (knows) => {
    const segments = knows.detail.meta.segments.filter(({ steps }) => steps.length > 0);
    const segment = segments.length > 0 ? knows.chance.of(segments) : undefined;
    return {
      segment: segment?.documentId ?? 'none',
      step: segment ? knows.chance.of(segment.steps).step : 'paid',
      ...reason(knows),
    };
  },
  'conclude-review': (knows) => ({ conclusion: text(knows) }),
  'supplement-file': (knows) => ({ text: text(knows), attachments: [] }),
  reopen: reason,
};
