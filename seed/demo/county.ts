import { createCalendar, type WorkCalendar } from '@liandiao/deadlines/engine';
import type { Profile } from '../profile/schema';
import type { Material } from './material';
import { type Matter, mattersOf } from './matters';

/** A unit as far as its cases need it. */
export interface CountyUnit {
  code: string;
  shortName: string;
  kind: string;
  isCentre: boolean;
  /** `石泉县城关镇` */
  place: string;
}

/** An item of a code list. */
export type CountyItem = Profile['dictionaries'][number]['items'][number];

/** What the generator knows of a county: values only. */
export interface County {
  calendar: WorkCalendar;
  units: CountyUnit[];
  centre: CountyUnit;
  towns: CountyUnit[];
  /** first month of the tax way, YYYY-MM */
  line: string;
  /** scope kinds whose fees are recovered */
  recovered: readonly string[];
  matters: Matter[];
  items(dictionary: string): readonly CountyItem[];
  item(dictionary: string, code: string): CountyItem | undefined;
  material: Material;
}

/** The units of this kind are where disputes lie (属地管理). */
const TOWN = 'town';

/** A county as its profile describes it. */
export function countyOf(profile: Profile, material: Material): County {
  const county = profile.profile.county.name;
  const units = profile.units.map(({ code, shortName, kind, isCentre }) => ({
    code,
    shortName,
    kind,
    isCentre,
    place: kind === TOWN ? county + shortName : county,
  }));
  const centre = units.find(({ isCentre }) => isCentre);
  if (!centre) throw new Error('the profile has no Centre');
  const lists = new Map(profile.dictionaries.map(({ code, items }) => [code, items]));
  const items = (dictionary: string) => lists.get(dictionary) ?? [];
  return {
    calendar: createCalendar(profile.calendars),
    units,
    centre,
    towns: units.filter(({ kind }) => kind === TOWN),
    line: profile.profile.recovery.line,
    recovered: profile.profile.recovery.scopeKinds,
    matters: mattersOf(profile, material, centre.code),
    items,
    item: (dictionary, code) => items(dictionary).find((item) => item.code === code),
    material,
  };
}
