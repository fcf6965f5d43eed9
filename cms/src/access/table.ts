import type { ActionName, Capability, Relation, Status } from '../contract';

/** Who may do an action: a clerk or head of a unit that stands so to the case, or only its head. */
export interface Right {
  relation: Relation;
  capability?: Extract<Capability, 'head'>;
}

/** Who may do an action, where, and where it leads. */
export interface Permission {
  by: readonly Right[];
  from: readonly Status[];
  /** statuses it may lead to; empty when it never changes the status */
  to: readonly Status[];
}

const accepting: Right = { relation: 'accepting' };
const acceptingHead: Right = { relation: 'accepting', capability: 'head' };
const lead: Right = { relation: 'lead' };
const leadHead: Right = { relation: 'lead', capability: 'head' };
const receiving: Right = { relation: 'receiving' };
const assisting: Right = { relation: 'assisting' };
const recovering: Right = { relation: 'recovering' };
const overseeing: Right = { relation: 'overseeing' };
const centre: Right = { relation: 'centre' };
const answerableHead: Right = { relation: 'answerable', capability: 'head' };

const onTheWay = ['awaitingTransfer', 'awaitingSignature', 'returnProposed', 'returnDisputed'] as const;
/** from acceptance until the reply */
const beforeReply = [...onTheWay, 'awaitingReferral', 'awaitingConference', 'handling'] as const;
/** as long as somebody has to act */
const open = ['registered', 'awaitingMaterial', ...beforeReply, 'replied', 'archived'] as const;
/** whatever is registered and not sealed */
const unsealed = [...open, 'declined', 'withdrawn'] as const;
const beingHandled = ['handling', 'awaitingConference'] as const;

/**
 * Who may do what when: api.md's table as data. What an action does stands in `casework/actions`; what a status alone
 * cannot tell (once only, before expiry …) is the action's own `restricts` and `forbids`. An action that may touch a
 * sealed file names a sealed status in `from`.
 */
export const permissions: Readonly<Record<ActionName, Permission>> = {
  'request-supplement': { by: [accepting], from: ['registered'], to: ['awaitingMaterial'] },
  'receive-supplement': { by: [accepting], from: ['awaitingMaterial'], to: ['registered'] },
  decline: { by: [accepting], from: ['registered'], to: ['declined'] },
  'overturn-decline': { by: [centre], from: ['declined'], to: ['registered'] },
  accept: {
    by: [accepting],
    from: ['registered'],
    to: ['handling', 'awaitingTransfer', 'awaitingReferral'],
  },
  'settle-on-the-spot': { by: [accepting], from: ['registered'], to: ['closed'] },
  transfer: { by: [accepting], from: ['awaitingTransfer'], to: ['awaitingSignature'] },
  'inform-transfer': { by: [accepting], from: [...onTheWay, ...beingHandled, 'replied'], to: [] },
  sign: { by: [receiving], from: ['awaitingSignature'], to: ['handling'] },
  return: { by: [receiving, lead], from: ['awaitingSignature', 'handling'], to: ['returnProposed'] },
  'agree-return': { by: [accepting], from: ['returnProposed'], to: ['awaitingTransfer'] },
  'dispute-return': { by: [accepting], from: ['returnProposed'], to: ['returnDisputed'] },
  designate: { by: [centre], from: ['returnDisputed'], to: ['handling'] },
  reroute: {
    by: [accepting, centre],
    from: [
      'awaitingTransfer',
      'awaitingReferral',
      'awaitingConference',
      'awaitingSignature',
      'returnDisputed',
      'handling',
    ],
    to: ['handling', 'awaitingTransfer', 'awaitingReferral'],
  },
  assign: {
    by: [answerableHead],
    from: [
      'registered',
      'awaitingMaterial',
      'awaitingTransfer',
      'awaitingSignature',
      'awaitingReferral',
      'awaitingConference',
      'handling',
      'replied',
      'archived',
    ],
    to: [],
  },
  classify: { by: [accepting, lead, centre], from: beforeReply, to: [] },
  'refer-to-conference': {
    by: [accepting, lead],
    from: ['awaitingReferral', 'handling'],
    to: ['awaitingConference'],
  },
  decide: { by: [centre], from: ['awaitingConference'], to: ['handling'] },
  reassign: { by: [centre], from: ['awaitingSignature', 'handling'], to: ['handling'] },
  'request-assistance': { by: [lead], from: ['handling'], to: [] },
  'sign-assistance': { by: [assisting], from: beingHandled, to: [] },
  'reply-measures': { by: [assisting], from: beingHandled, to: [] },
  'reply-result': { by: [assisting], from: beingHandled, to: [] },
  'chase-assistance': { by: [lead], from: beingHandled, to: [] },
  extend: { by: [lead], from: beingHandled, to: [] },
  'approve-extension': { by: [leadHead], from: beingHandled, to: [] },
  'refuse-extension': { by: [leadHead], from: beingHandled, to: [] },
  'report-upward': { by: [accepting, lead, centre], from: beforeReply, to: [] },
  mediate: { by: [accepting, lead, assisting], from: [...beingHandled, 'replied'], to: [] },
  recover: { by: [lead, recovering], from: [...beingHandled, 'replied'], to: [] },
  'retract-recovery': { by: [lead, recovering], from: [...beingHandled, 'replied'], to: [] },
  reply: { by: [lead], from: ['handling'], to: ['replied'] },
  'send-back': { by: [accepting], from: ['replied'], to: ['handling'] },
  inform: { by: [accepting, lead], from: ['replied', 'archived'], to: [] },
  revisit: { by: [accepting, centre], from: ['replied', 'archived'], to: [] },
  archive: { by: [accepting], from: ['replied', 'withdrawn'], to: ['archived'] },
  close: { by: [accepting], from: ['archived'], to: ['closed'] },
  amend: {
    by: [accepting, lead],
    from: open,
    to: [],
  },
  'correct-acceptance': {
    by: [accepting],
    from: [...beforeReply, 'replied', 'archived'],
    to: [],
  },
  withdraw: {
    by: [accepting, lead],
    from: ['registered', 'awaitingMaterial', 'handling'],
    to: ['withdrawn'],
  },
  'record-contact': {
    by: [accepting, lead, receiving, assisting, recovering, centre],
    from: unsealed,
    to: [],
  },
  urge: { by: [centre, overseeing, acceptingHead], from: open, to: [] },
  supervise: { by: [centre, overseeing, acceptingHead], from: open, to: [] },
  link: { by: [accepting, lead, centre], from: unsealed, to: [] },
  unlink: { by: [accepting, lead, centre], from: unsealed, to: [] },
  'conclude-review': { by: [centre], from: ['handling', 'replied', 'archived', 'closed'], to: [] },
  'supplement-file': { by: [accepting, centre], from: ['archived', 'closed'], to: [] },
  reopen: { by: [centre], from: ['closed'], to: ['handling'] },
};
