import type { ActionName, Status } from '@liandiao/cms/contract';

/** How a unit stands to a case, in the words of api.md's table; `none` takes no part. */
export type Standing =
  | 'accepting'
  | 'lead'
  | 'assisting'
  | 'receiving'
  | 'recovering'
  | 'overseeing'
  | 'former'
  | 'centre'
  | 'answerable';

/** One row of api.md's table: whose clerk or head may do it, or whose head alone, and in which statuses. */
export interface StatedRight {
  by?: readonly Standing[];
  headOf?: readonly Standing[];
  in: readonly Status[];
}

const acceptance: readonly Status[] = ['registered', 'awaitingMaterial'];
const slips: readonly Status[] = [
  'awaitingTransfer',
  'awaitingSignature',
  'returnProposed',
  'returnDisputed',
];
const conference: readonly Status[] = ['awaitingReferral', 'awaitingConference'];
const afterReply: readonly Status[] = ['replied', 'archived'];
const assistance: readonly Status[] = ['handling', 'awaitingConference'];
const everyUnsealed: readonly Status[] = [
  ...acceptance,
  'declined',
  ...slips,
  ...conference,
  'handling',
  'withdrawn',
  ...afterReply,
];
const underWay = everyUnsealed.filter((status) => status !== 'declined' && status !== 'withdrawn');
const accepted = [...slips, ...conference, 'handling'] as const;

/**
 * api.md's table of actions, written out again by hand. The tests state the rule; they do not ask the code for it. What
 * is not said here is forbidden.
 */
export const statedRights: Readonly<Record<ActionName, StatedRight>> = {
  'request-supplement': { by: ['accepting'], in: ['registered'] },
  'receive-supplement': { by: ['accepting'], in: ['awaitingMaterial'] },
  decline: { by: ['accepting'], in: ['registered'] },
  'overturn-decline': { by: ['centre'], in: ['declined'] },
  accept: { by: ['accepting'], in: ['registered'] },
  'settle-on-the-spot': { by: ['accepting'], in: ['registered'] },
  transfer: { by: ['accepting'], in: ['awaitingTransfer'] },
  'inform-transfer': { by: ['accepting'], in: [...slips, ...assistance, 'replied'] },
  sign: { by: ['receiving'], in: ['awaitingSignature'] },
  return: { by: ['receiving', 'lead'], in: ['awaitingSignature', 'handling'] },
  'agree-return': { by: ['accepting'], in: ['returnProposed'] },
  'dispute-return': { by: ['accepting'], in: ['returnProposed'] },
  designate: { by: ['centre'], in: ['returnDisputed'] },
  reroute: {
    by: ['accepting', 'centre'],
    in: accepted.filter((status) => status !== 'returnProposed'),
  },
  assign: {
    headOf: ['answerable'],
    in: [...acceptance, 'awaitingTransfer', 'awaitingSignature', ...conference, 'handling', ...afterReply],
  },
  classify: { by: ['accepting', 'lead', 'centre'], in: accepted },
  'refer-to-conference': { by: ['accepting', 'lead'], in: ['awaitingReferral', 'handling'] },
  decide: { by: ['centre'], in: ['awaitingConference'] },
  reassign: { by: ['centre'], in: ['awaitingSignature', 'handling'] },
  'request-assistance': { by: ['lead'], in: ['handling'] },
  'sign-assistance': { by: ['assisting'], in: assistance },
  'reply-measures': { by: ['assisting'], in: assistance },
  'reply-result': { by: ['assisting'], in: assistance },
  'chase-assistance': { by: ['lead'], in: assistance },
  extend: { by: ['lead'], in: assistance },
  'approve-extension': { headOf: ['lead'], in: assistance },
  'refuse-extension': { headOf: ['lead'], in: assistance },
  'report-upward': { by: ['accepting', 'lead', 'centre'], in: accepted },
  mediate: { by: ['accepting', 'lead', 'assisting'], in: [...assistance, 'replied'] },
  recover: { by: ['lead', 'recovering'], in: [...assistance, 'replied'] },
  'retract-recovery': { by: ['lead', 'recovering'], in: [...assistance, 'replied'] },
  reply: { by: ['lead'], in: ['handling'] },
  'send-back': { by: ['accepting'], in: ['replied'] },
  inform: { by: ['accepting', 'lead'], in: afterReply },
  revisit: { by: ['accepting', 'centre'], in: afterReply },
  archive: { by: ['accepting'], in: ['replied', 'withdrawn'] },
  close: { by: ['accepting'], in: ['archived'] },
  amend: { by: ['accepting', 'lead'], in: underWay },
  'correct-acceptance': { by: ['accepting'], in: [...accepted, ...afterReply] },
  withdraw: { by: ['accepting', 'lead'], in: [...acceptance, 'handling'] },
  'record-contact': {
    by: ['accepting', 'lead', 'receiving', 'assisting', 'recovering', 'centre'],
    in: everyUnsealed,
  },
  urge: { by: ['centre', 'overseeing'], headOf: ['accepting'], in: underWay },
  supervise: { by: ['centre', 'overseeing'], headOf: ['accepting'], in: underWay },
  link: { by: ['accepting', 'lead', 'centre'], in: everyUnsealed },
  unlink: { by: ['accepting', 'lead', 'centre'], in: everyUnsealed },
  'conclude-review': { by: ['centre'], in: ['handling', ...afterReply, 'closed'] },
  'supplement-file': { by: ['accepting', 'centre'], in: ['archived', 'closed'] },
  reopen: { by: ['centre'], in: ['closed'] },
};

/** Every action, by name. */
export const statedActionNames = Object.keys(statedRights) as ActionName[];
