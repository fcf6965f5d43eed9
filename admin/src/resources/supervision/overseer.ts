import type { Catalogue } from '../../providers/catalogue';
import type { Me } from '../../providers/me';

/** Whether the board is theirs: the Centre's, leaders', heads', and the unit's that oversees a channel (R25). */
export function oversees(
  { capabilities, unit }: Pick<Me, 'capabilities'> & { unit: { code: string; isCentre: boolean } | null },
  dictionaries: Catalogue['dictionaries'],
): boolean {
  if (capabilities.includes('leader')) return true;
  if (!unit || !capabilities.some((one) => one === 'clerk' || one === 'head')) return false;
  const ofChannel = (dictionaries.channel ?? []).some(
    ({ attributes }) => attributes?.overseenBy === unit.code,
  );
  return unit.isCentre || capabilities.includes('head') || ofChannel;
}
