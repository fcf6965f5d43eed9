import { auditField as names } from '../../zh/audit/field';

/** `acceptingUnit` → `accepting unit`: the names in the data are English already. */
const spelled = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const auditField = Object.fromEntries(
  Object.keys(names).map((name) => [name, spelled(name)]),
) as Record<keyof typeof names, string>;
