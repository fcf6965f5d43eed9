import type { Problem } from '../problem';
import type { Profile } from '../schema';
import { conditionProblems } from './conditions';
import { codesOf, isQuoted, problemsOf, repeated, unitCodes } from './known';

/** Duties and boundary decisions: units that exist, the notice's own words, conditions the suggestion understands. */
export function checkDuties(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('duties.json');
  const units = unitCodes(profile);
  const kinds = codesOf(profile, 'unitKind');
  for (const { at, key } of repeated(profile.duties, (duty) => duty.key)) {
    say([at, 'key'], `职责「${key}」出现了两次，请改为不同的编码`);
  }
  profile.duties.forEach((duty, at) => {
    if ((duty.unit === undefined) === (duty.unitKind === undefined)) {
      say([at], '职责要么写单位（unit），要么写单位类别（unitKind），请只留一个');
    }
    if (duty.unit !== undefined && !units.has(duty.unit)) {
      say([at, 'unit'], `没有编码为「${duty.unit}」的单位，请改为已有单位的编码`);
    }
    if (duty.unitKind !== undefined && !kinds.has(duty.unitKind)) {
      say([at, 'unitKind'], `字典 unitKind 中没有「${duty.unitKind}」，请改为已有的类别`);
    }
    if (!isQuoted(profile, duty.quote)) say([at, 'quote'], '引文与 notice.txt 的原文不符，请照原文改正');
    if (duty.when)
      problems.push(...conditionProblems(duty.when, profile, { file: 'duties.json', path: [at, 'when'] }));
  });
  return [...problems, ...checkBoundaryDecisions(profile)];
}

function checkBoundaryDecisions(profile: Profile): Problem[] {
  const file = 'boundary-decisions.json';
  const { problems, say } = problemsOf(file);
  const units = unitCodes(profile);
  for (const { at, key } of repeated(profile.boundaryDecisions, (decision) => decision.key)) {
    say([at, 'key'], `边界事项「${key}」出现了两次，请改为不同的编码`);
  }
  profile.boundaryDecisions.forEach(({ unit, when, since, until }, at) => {
    if (!units.has(unit)) say([at, 'unit'], `没有编码为「${unit}」的单位，请改为已有单位的编码`);
    if (until && until < since) say([at, 'until'], '截止日期早于起始日期，请改正');
    problems.push(...conditionProblems(when, profile, { file, path: [at, 'when'] }));
  });
  return problems;
}
