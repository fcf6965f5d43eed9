/** The codes that the mechanism itself fixes. Everything else (channels, tiers, outcomes …) is a profile's list. */

/** The notice's four stages, in its order: 争议受理 → 流转办理 → 档案归档 → 事项办结 (notice 四(三)). */
export const stages = ['acceptance', 'handling', 'archiving', 'closing'] as const;
export type Stage = (typeof stages)[number];

/** Where exactly a dispute stands. What else is true of it (informed, revisited …) are facts, not statuses. */
export const statuses = [
  'draft',
  'registered',
  'awaitingMaterial',
  'declined',
  'awaitingTransfer',
  'awaitingSignature',
  'returnProposed',
  'returnDisputed',
  'awaitingReferral',
  'awaitingConference',
  'handling',
  'replied',
  'archived',
  'closed',
  'withdrawn',
] as const;
export type Status = (typeof statuses)[number];

/** The four ways of R14: own, own lead with others, another unit's, unclear. */
export const routes = ['own', 'joint', 'transfer', 'unclear'] as const;
export type Route = (typeof routes)[number];

/** What a clock shows today (deadlines.md §3). */
export const lights = ['green', 'yellow', 'orange', 'red', 'met', 'metLate', 'void', 'unset'] as const;
export type Light = (typeof lights)[number];

/** What an account may do; joined with its unit's relation to a case this gives every right. */
export const capabilities = [
  'clerk',
  'head',
  'leader',
  'auditor',
  'systemAdministrator',
  'securityAdministrator',
] as const;
export type Capability = (typeof capabilities)[number];

/** The three powers that no account may join with another (security.md P5). */
export const separatePowers = ['systemAdministrator', 'securityAdministrator', 'auditor'] as const;

/**
 * How a unit stands to a case. `recovering` takes a recovery segment (R23, R24), `overseeing` may urge in cases of its
 * channel (R25), `former` may read, masked, and do nothing.
 */
export const unitRoles = [
  'accepting',
  'lead',
  'receiving',
  'assisting',
  'recovering',
  'overseeing',
  'former',
] as const;
export type UnitRole = (typeof unitRoles)[number];

/** The relations the table of actions speaks of: a unit's role in the case, or being the Centre. */
export const relations = [...unitRoles, 'centre', 'answerable'] as const;
export type Relation = (typeof relations)[number];

/** The steps of recovering unpaid fees, tax way and audit way together (R23, R24). */
export const recoverySteps = [
  'noticeSent',
  'declared',
  'paid',
  'penalised',
  'auditOpened',
  'audited',
  'rectificationDelivered',
  'copiedToTax',
  'recovered',
  'handedToCourt',
] as const;
export type RecoveryStep = (typeof recoverySteps)[number];

/** Whether a mediation ended in an agreement, and how it was made (R34). */
export const agreements = ['none', 'oral', 'written'] as const;
export type Agreement = (typeof agreements)[number];

/** How two disputes belong together (D20). */
export const linkKinds = ['sameMatter', 'sameApplicant', 'sameEmployer', 'related'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Who spoke: the desk told the applicant something, or heard something from him. */
export const contactDirections = ['told', 'heard'] as const;
export type ContactDirection = (typeof contactDirections)[number];

/** The actions of this version, in the order in which people meet them. */
export const actionNames = [
  'request-supplement',
  'receive-supplement',
  'decline',
  'overturn-decline',
  'accept',
  'settle-on-the-spot',
  'transfer',
  'inform-transfer',
  'sign',
  'return',
  'agree-return',
  'dispute-return',
  'designate',
  'reroute',
  'assign',
  'classify',
  'refer-to-conference',
  'decide',
  'reassign',
  'request-assistance',
  'sign-assistance',
  'reply-measures',
  'reply-result',
  'chase-assistance',
  'extend',
  'approve-extension',
  'refuse-extension',
  'report-upward',
  'mediate',
  'recover',
  'retract-recovery',
  'reply',
  'send-back',
  'inform',
  'revisit',
  'archive',
  'close',
  'amend',
  'correct-acceptance',
  'withdraw',
  'record-contact',
  'urge',
  'supervise',
  'link',
  'unlink',
  'conclude-review',
  'supplement-file',
  'reopen',
] as const;
export type ActionName = (typeof actionNames)[number];
