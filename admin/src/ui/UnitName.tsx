import type { UnitReference } from '@liandiao/cms/contract';
import { useCatalogue } from '../providers/catalogue';

/** A unit's short name, from a relation or a code; its full name on hovering. */
export function UnitName({ unit }: { unit: UnitReference | string | null }) {
  const { units } = useCatalogue();
  if (unit === null) return <span className="mute">—</span>;
  const known = typeof unit === 'string' ? units.find(({ code }) => code === unit) : unit;
  return <span title={known?.name}>{known?.shortName ?? (unit as string)}</span>;
}
