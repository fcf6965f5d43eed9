import { ruleRecord } from '@liandiao/deadlines/engine';
import type { Profile, Unit } from '../profile/schema';

/** A record as the profile gives it: what kind, by which key it is known, its values, and what it points at. */
export interface ProfileRecord {
  uid: string;
  key: string;
  /** The attributes that make it the same record in the database. */
  match: Record<string, string | number>;
  values: Record<string, unknown>;
  /** To-one relations, by the key of their target; null for none. */
  links: Record<string, { uid: string; key: string } | null>;
}

const UNIT = 'api::unit.unit';
const DICTIONARY = 'api::dictionary.dictionary';

type Rest = Partial<Pick<ProfileRecord, 'match' | 'links'>>;

/** Every record of a profile but the forms, in an order in which targets come before what points at them. */
export function recordsOf(profile: Profile): ProfileRecord[] {
  return [
    ...settings(profile),
    ...parentsFirst(profile.units).map((unit) => unitRecord(unit, profile.units.indexOf(unit))),
    ...profile.dictionaries.flatMap(dictionaryRecords),
    ...profile.tiers.map((tier) => byCode('api::tier.tier', tier)),
    ...duties(profile),
    ...profile.boundaryDecisions.map(({ unit, ...decision }) =>
      byKey('api::boundary-decision.boundary-decision', decision, {
        links: { unit: { uid: UNIT, key: unit } },
      }),
    ),
    ...profile.numbering.map((numbering) => byKey('api::numbering.numbering', numbering)),
    ...profile.noticeTexts.map((text) => ({
      ...byKey('api::notice-text.notice-text', text, { match: { key: text.key, version: text.version } }),
      key: `${text.key}@${text.version}`,
    })),
    ...profile.rules.map((rule, position) =>
      byKey('plugin::deadlines.deadline-rule', { ...ruleRecord(rule), position }),
    ),
    ...profile.calendars.map((calendar) => ({
      uid: 'plugin::deadlines.calendar-year',
      key: String(calendar.year),
      match: { year: calendar.year },
      values: { ...calendar },
      links: {},
    })),
  ];
}

function settings({ profile }: Profile): ProfileRecord[] {
  const fixed = [
    { key: 'county', title: '本县', value: profile.county, clause: '三' },
    { key: 'recovery', title: '追缴补缴时间节点', value: profile.recovery, clause: profile.recovery.clause },
  ];
  return [...fixed, ...profile.settings].map((setting, position) =>
    byKey('api::setting.setting', { ...setting, position }),
  );
}

function unitRecord({ parent, ...unit }: Unit, position: number): ProfileRecord {
  const links = { parent: parent === null ? null : { uid: UNIT, key: parent } };
  return byCode(UNIT, { ...unit, position }, { links });
}

function parentsFirst(units: readonly Unit[]): Unit[] {
  const depth = (unit: Unit): number => {
    const parent = units.find(({ code }) => code === unit.parent);
    return parent ? depth(parent) + 1 : 0;
  };
  return [...units].sort((left, right) => depth(left) - depth(right));
}

function dictionaryRecords({ items, ...dictionary }: Profile['dictionaries'][number], position: number) {
  const own = byCode(DICTIONARY, { ...dictionary, position });
  const inner = items.map((item, at) => ({
    ...byCode('api::dictionary-item.dictionary-item', { ...item, position: at }),
    key: `${dictionary.code}.${item.code}`,
    links: { dictionary: { uid: DICTIONARY, key: dictionary.code } },
  }));
  return [own, ...inner];
}

function duties({ duties }: Profile): ProfileRecord[] {
  return duties.map(({ unit, ...duty }, position) => {
    const links = { unit: unit === undefined ? null : { uid: UNIT, key: unit } };
    return byKey('api::duty.duty', { ...duty, position }, { links });
  });
}

function byCode(
  uid: string,
  values: { code: string } & Record<string, unknown>,
  rest: Rest = {},
): ProfileRecord {
  return { uid, key: values.code, match: { code: values.code }, values, links: {}, ...rest };
}

function byKey(
  uid: string,
  values: { key: string } & Record<string, unknown>,
  rest: Rest = {},
): ProfileRecord {
  return { uid, key: values.key, match: { key: values.key }, values, links: {}, ...rest };
}
