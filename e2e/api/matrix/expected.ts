import type { ActionName } from '@liandiao/cms/contract';
import { type Standing, statedRights } from '../statement/rights';
import { type Place, participants } from './place';

/** What an account is answered whose input alone is wrong. */
export type Expected = 'NotFound' | 'Sealed' | 'NoRight' | 'StageForbids' | 'ValidationError';

interface Account {
  unit: string | null;
  capability: string;
}

/** `tax.clerk`, `centre.head`, `leader` … */
export function accountNamed(name: string): Account {
  const [unit = '', capability] = name.split('.');
  return capability ? { unit, capability } : { unit: null, capability: name };
}

/** Row scope in a sentence: a draft is its unit's own; Centre and leaders see the rest; an auditor the closed. */
export function sees({ unit, capability }: Account, place: Place): boolean {
  if (place.status === 'draft') return unit !== null && participants(place).includes(unit);
  if (capability === 'leader' || unit === 'centre') return true;
  if (capability === 'auditor') return place.status === 'closed';
  return unit !== null && participants(place).includes(unit);
}

function stands(unit: string, how: Standing, place: Place): boolean {
  return how === 'centre' ? unit === 'centre' : (place.standing[how]?.includes(unit) ?? false);
}

const has = ({ unit, capability }: Account, action: ActionName, place: Place): boolean => {
  if (unit === null) return false;
  const { by = [], headOf = [] } = statedRights[action];
  return (
    by.some((how) => stands(unit, how, place)) ||
    (capability === 'head' && headOf.some((how) => stands(unit, how, place)))
  );
};

type Unless = (place: Place, unit: string) => boolean;

const owesNot =
  (step: string): Unless =>
  ({ owes }, unit) =>
    !owes[unit]?.includes(step);

const notTrue =
  (circumstance: Parameters<Place['true']['has']>[0]): Unless =>
  ({ true: facts }) =>
    !facts.has(circumstance);

/** What the state of a case forbids though the status allows it: api.md's words beside each action. */
const unless: Partial<Record<ActionName, Unless>> = {
  // who was not transferred cannot be told of it
  'inform-transfer': notTrue('transferred'),
  // only a slip can be returned, and only by the unit it went to
  return: notTrue('heldBySlip'),
  // "accepting before sending; Centre later"
  reroute: ({ status }, unit) =>
    !['awaitingTransfer', 'awaitingReferral'].includes(status) && unit !== 'centre',
  'sign-assistance': owesNot('sign'),
  'reply-measures': owesNot('measures'),
  'reply-result': owesNot('result'),
  'chase-assistance': notTrue('helpAsked'),
  // one application at a time
  extend: ({ true: facts }) => facts.has('extensionPending'),
  'approve-extension': notTrue('extensionPending'),
  'refuse-extension': notTrue('extensionPending'),
  'conclude-review': notTrue('reviewOpen'),
  unlink: notTrue('linked'),
};

/** The first refusal in api.md's order. */
export function expected(account: Account, action: ActionName, place: Place): Expected {
  if (!sees(account, place)) return 'NotFound';
  const stated = statedRights[action].in;
  if (place.status === 'closed' && !stated.includes('closed')) return 'Sealed';
  if (!has(account, action, place)) return 'NoRight';
  if (!stated.includes(place.status)) return 'StageForbids';
  return unless[action]?.(place, account.unit ?? '') ? 'StageForbids' : 'ValidationError';
}
