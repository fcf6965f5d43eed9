import type { Problem } from '../problem';
import type { Profile, Unit } from '../schema';
import { codesOf, problemsOf, repeated, unitCodes } from './known';

/** Units: one Centre, parents that exist and do not go round, each insurance audited by exactly one unit (R24). */
export function checkUnits(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('units.json');
  const codes = unitCodes(profile);
  const kinds = codesOf(profile, 'unitKind');
  const insurances = codesOf(profile, 'insuranceKind');
  for (const { at, key } of repeated(profile.units, ({ code }) => code)) {
    say([at, 'code'], `单位编码「${key}」出现了两次，请改为不同的编码`);
  }
  profile.units.forEach((unit, at) => {
    if (unit.parent !== null && !codes.has(unit.parent)) {
      say([at, 'parent'], `没有编码为「${unit.parent}」的上级单位，请改为已有单位的编码或 null`);
    } else if (isOwnAncestor(unit, profile.units)) {
      say([at, 'parent'], `「${unit.code}」的上级绕回了自己，请改为真正的上级或 null`);
    }
    if (!kinds.has(unit.kind)) say([at, 'kind'], `字典 unitKind 中没有「${unit.kind}」，请改为已有的类别`);
    unit.mayAudit.forEach((insurance, index) => {
      if (!insurances.has(insurance)) {
        say([at, 'mayAudit', index], `字典 insuranceKind 中没有「${insurance}」，请改为已有的险种`);
      }
    });
  });
  const centres = profile.units.filter(({ isCentre }) => isCentre).length;
  if (centres !== 1) say([], `应当有且只有一个咨询调解中心（isCentre: true），现在有 ${centres} 个，请改正`);
  for (const insurance of insurances) {
    const auditors = profile.units.filter(({ mayAudit }) => mayAudit.includes(insurance)).length;
    if (auditors !== 1)
      say([], `险种「${insurance}」应当有且只有一个稽核单位（mayAudit），现在有 ${auditors} 个，请改正`);
  }
  return problems;
}

function isOwnAncestor(unit: Unit, units: readonly Unit[]): boolean {
  const passed = new Set<string>();
  let parent = unit.parent;
  while (parent !== null && !passed.has(parent)) {
    if (parent === unit.code) return true;
    passed.add(parent);
    parent = units.find(({ code }) => code === parent)?.parent ?? null;
  }
  return false;
}
