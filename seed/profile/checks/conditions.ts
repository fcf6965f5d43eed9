import type { Condition } from '@liandiao/forms/definition';
import type { Problem } from '../problem';
import type { Profile } from '../schema';
import { codesOf, unitCodes } from './known';

/** What a condition of a duty, tier or boundary decision may look at, and the dictionary its values come from. */
const PATHS: Readonly<Record<string, string | null>> = {
  scopeKind: 'scopeKind',
  eventType: 'eventType',
  channel: 'channel',
  insuranceKinds: 'insuranceKind',
  town: 'units',
  acceptingUnit: 'units',
  unitsInvolved: null,
  'feePeriod.before': null,
  'feePeriod.after': null,
  'feePeriod.straddles': null,
  'assessment.factsClear': null,
  'assessment.dutyClear': null,
  'assessment.publicOpinionRisk': null,
  'assessment.massIncidentRisk': null,
};

/** Paths and codes of a condition that the suggestion does not know. */
export function conditionProblems(
  condition: Condition,
  profile: Profile,
  place: Omit<Problem, 'message'>,
): Problem[] {
  const inner = (part: Condition, ...keys: (string | number)[]) =>
    conditionProblems(part, profile, { file: place.file, path: [...place.path, ...keys] });
  if ('all' in condition) return condition.all.flatMap((part, at) => inner(part, 'all', at));
  if ('any' in condition) return condition.any.flatMap((part, at) => inner(part, 'any', at));
  if ('not' in condition) return inner(condition.not, 'not');
  const dictionary = PATHS[condition.path];
  if (dictionary === undefined) {
    const known = Object.keys(PATHS).join('、');
    const message = `条件不能看「${condition.path}」，请改为其中之一：${known}`;
    return [{ file: place.file, path: [...place.path, 'path'], message }];
  }
  if (dictionary === null || !('value' in condition)) return [];
  const codes = dictionary === 'units' ? unitCodes(profile) : codesOf(profile, dictionary);
  return [condition.value]
    .flat()
    .filter((value) => !codes.has(String(value)))
    .map((value) => ({
      file: place.file,
      path: [...place.path, 'value'],
      message: `「${value}」不是「${condition.path}」的编码，请改为已有的编码`,
    }));
}
