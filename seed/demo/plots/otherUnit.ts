import type { CountyUnit } from '../county';
import type { CaseInHand } from '../deeds/caseInHand';

/** A unit a slip goes to by mistake: neither the sender nor the one that should lead, and no town or Centre. */
export function otherUnit({ county, random, accepting, lead }: CaseInHand): CountyUnit {
  const others = county.units.filter(
    (unit) =>
      unit.code !== accepting.code &&
      unit.code !== lead.code &&
      !unit.isCentre &&
      !county.towns.includes(unit),
  );
  return random.pick(others);
}
