import { noRight } from '../casework/refusals';
import { type Capability, separatePowers } from '../contract';
import type { DeskUser } from '../session/deskUser';

const titles: Readonly<Record<string, string>> = {
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditor: '审计员',
};

/** Refuses with 403 whoever lacks a power. */
export function requirePower(user: DeskUser, power: (typeof separatePowers)[number]): void {
  if (!user.capabilities.includes(power)) throw noRight(`此项由${titles[power]}办理，您没有此项权限。`);
}

/**
 * Why capabilities may not stand together in one account (P5), as a sentence, or undefined: the three powers are kept
 * apart from each other and from work on cases.
 */
export function powersClash(capabilities: readonly Capability[]): string | undefined {
  const powers = separatePowers.filter((power) => capabilities.includes(power));
  if (powers.length > 1) return `${powers.map((power) => titles[power]).join('、')}不能由同一账号兼任。`;
  const [power] = powers;
  return power !== undefined && capabilities.length > 1
    ? `${titles[power]}只能单独设立账号，不能同时办理争议件。`
    : undefined;
}
