import type { Problem } from '../problem';
import type { Profile } from '../schema';
import { conditionProblems } from './conditions';
import { codesOf, isQuoted, problemsOf, repeated, unitCodes } from './known';

/** The settings the program itself reads, and the number each must hold. */
const NEEDED = { returnTransfer: 'workdays', sendBack: 'times', lateEntry: 'workdays' } as const;

/** Tiers: no code or rank twice, a retention that exists, the notice's own words. */
export function checkTiers(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('tiers.json');
  const retentions = codesOf(profile, 'retention');
  for (const { at, key } of repeated(profile.tiers, ({ code }) => code)) {
    say([at, 'code'], `级别「${key}」出现了两次，请改为不同的编码`);
  }
  for (const { at, key } of repeated(profile.tiers, ({ rank }) => String(rank))) {
    say([at, 'rank'], `有两个级别的轻重（rank）都是 ${key}，请改为不同的数`);
  }
  profile.tiers.forEach((tier, at) => {
    if (!retentions.has(tier.retention)) {
      say([at, 'retention'], `字典 retention 中没有「${tier.retention}」，请改为已有的保管期限`);
    }
    for (const words of ['words', 'timeWords'] as const) {
      if (!isQuoted(profile, tier[words])) say([at, words], '引文与 notice.txt 的原文不符，请照原文改正');
    }
    tier.when.forEach((ground, index) => {
      const path = [at, 'when', index, 'if'];
      problems.push(...conditionProblems(ground.if, profile, { file: 'tiers.json', path }));
    });
  });
  return problems;
}

/** profile.json: settings once each, and the two ways of recovering fees in the notice's own words. */
export function checkSettings(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('profile.json');
  const { recovery, settings } = profile.profile;
  for (const { at, key } of repeated(settings, (setting) => setting.key)) {
    say(['settings', at, 'key'], `设置「${key}」出现了两次，请合并`);
  }
  settings.forEach(({ key }, at) => {
    if (key === 'county' || key === 'recovery') {
      say(['settings', at, 'key'], `「${key}」已在上面单独列出，请从 settings 中删去`);
    }
  });
  for (const [key, part] of Object.entries(NEEDED)) {
    const at = settings.findIndex((setting) => setting.key === key);
    if (at < 0) say(['settings'], `缺少设置「${key}」，请补上`);
    else if (!isCount(settings[at]?.value[part])) {
      say(['settings', at, 'value'], `「${key}」要写明 ${part}（不小于 0 的整数），请补上`);
    }
  }
  if (!unitCodes(profile).has(recovery.taxUnit)) {
    say(['recovery', 'taxUnit'], `没有编码为「${recovery.taxUnit}」的单位，请改为已有单位的编码`);
  }
  const scopeKinds = codesOf(profile, 'scopeKind');
  recovery.scopeKinds.forEach((kind, at) => {
    if (!scopeKinds.has(kind)) {
      say(['recovery', 'scopeKinds', at], `字典 scopeKind 中没有「${kind}」，请改为已有的受理范围`);
    }
  });
  for (const words of ['taxQuote', 'auditQuote'] as const) {
    if (!isQuoted(profile, recovery[words]))
      say(['recovery', words], '引文与 notice.txt 的原文不符，请照原文改正');
  }
  return problems;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
