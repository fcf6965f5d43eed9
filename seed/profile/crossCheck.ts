import { checkDictionaries } from './checks/dictionaries';
import { checkDuties } from './checks/duties';
import { checkSettings, checkTiers } from './checks/mechanism';
import { checkForms, checkNoticeTexts, checkNumbering } from './checks/papers';
import { checkCalendars, checkRules } from './checks/time';
import { checkUnits } from './checks/units';
import type { Problem } from './problem';
import type { Profile } from './schema';

/**
 * What is wrong between the files of a profile whose shapes are right.
 * @param files the file of each form and calendar, in the order of the profile
 */
export function crossCheck(
  profile: Profile,
  files: { forms: readonly string[]; calendars: readonly string[] },
): Problem[] {
  return [
    ...checkSettings(profile),
    ...checkUnits(profile),
    ...checkDictionaries(profile),
    ...checkTiers(profile),
    ...checkDuties(profile),
    ...checkNumbering(profile),
    ...checkNoticeTexts(profile),
    ...checkForms(profile, files.forms),
    ...checkRules(profile),
    ...checkCalendars(profile, files.calendars),
  ];
}
