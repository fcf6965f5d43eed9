import type { LiveCatalogue } from '../catalogue';
import type { DeskUser } from '../session/deskUser';

/** The small line at the foot of a print: who, of which unit, when, and whether the applicant is masked (P6). */
export function footOf(user: DeskUser, catalogue: LiveCatalogue, now: Date, masked: boolean): string {
  const unit = user.unitCode === null ? '' : (catalogue.units.get(user.unitCode)?.name ?? '');
  const at = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const who = [unit, user.name].filter(Boolean).join(' ');
  return `${who} 于 ${at} 打印${masked ? '（申请人信息已遮盖）' : ''}`;
}
