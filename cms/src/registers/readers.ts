import { works } from '../access/relations';
import { noRight } from '../casework/refusals';
import type { DeskUser } from '../session/deskUser';

/** Whoever works on cases, leads the county or audits: not the administrators of system and accounts. */
export const readsRegisters = (user: DeskUser): boolean =>
  works(user) || user.capabilities.includes('leader') || user.capabilities.includes('auditor');

/** Refuses with 403 whoever has nothing to do with disputes. */
export function requireReader(user: DeskUser): void {
  if (!readsRegisters(user)) throw noRight('您的账号不接触争议业务，不能查看此项。');
}

/** Refuses with 403 whoever does not work on cases. */
export function requireWorker(user: DeskUser, doing: string): void {
  if (!works(user)) throw noRight(`您的账号不办理争议件，不能${doing}。`);
}
