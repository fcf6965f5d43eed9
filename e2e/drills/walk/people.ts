import type { CaseBooks } from './caseBooks';
import { unitOf } from './caseBooks';
import type { Chance } from './chance';

/** Who goes on with a case: mostly the units that take part in it and the Centre, now and then anybody. */
export function whoActs(chance: Chance, found: CaseBooks): { account: string; unit: string } {
  const present = found.participations.filter(({ role }) => role !== 'former');
  const units = [
    ...present.map((one) => unitOf(found, one.unit_id) ?? found.centre),
    unitOf(found, found.dispute.answerable_unit_id) ?? found.centre,
    unitOf(found, found.dispute.answerable_unit_id) ?? found.centre,
    ...(chance.is(0.4) || present.length === 1 ? [found.centre] : []),
  ];
  const unit = chance.of(units);
  return { unit, account: `${unit}.${chance.is(0.5) ? 'clerk' : 'head'}` };
}
