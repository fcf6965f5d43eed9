import type { CaseScript, ConferencePlayer, RegisterPlayer, ScriptPlayer } from '@liandiao/cms/contract';
import type { Core } from '@strapi/strapi';
import { readProfile } from '../profile/read';
import { openConferences, writeUpConferences } from './conferenceRecords';
import { conferencesOf } from './conferences';
import { countyOf } from './county';
import { readMaterial } from './material';
import { fillRegisters, type Stored } from './registers';
import { REACH } from './schedule';
import { scripts } from './scripts';
import { WorkingTime } from './workingTime';

/** How a demonstration is made. */
export interface DemoOptions {
  /** the folder of the profile that was loaded, an absolute path */
  folder: string;
  /** nothing happened after it */
  now: Date;
  /** another seed gives other cases */
  seed?: number;
  progress?: (stored: number) => void;
}

/** More than so many are stored in bulk instead of one by one. */
const MOST_ONE_BY_ONE = 500;
const SEED = 20240926;

/**
 * Fills an empty desk with so many synthetic cases, told by the desk's own actions. The accounts of the demonstration
 * must be there.
 * @returns how many cases were stored
 */
export async function loadDemo(
  strapi: Core.Strapi,
  count: number,
  { folder, now, seed = SEED, progress = () => undefined }: DemoOptions,
): Promise<number> {
  const profile = readProfile(folder);
  const county = countyOf(profile, readMaterial(folder));
  const cases = scripts(county, { count, seed, now, rules: profile.rules });
  const time = new WorkingTime(county.calendar, now, REACH + 3);
  const conferences = conferencesOf(time, county.calendar);
  const meetings = strapi.service('api::conference.scripts') as unknown as ConferencePlayer;
  await openConferences(meetings, county, conferences, now);
  const stored = await tellCases(strapi, cases, count, progress);
  await writeUpConferences(meetings, county, conferences, now);
  const registers = strapi.service('api::desk.registers') as unknown as RegisterPlayer;
  await fillRegisters(registers, county, time, storedIn(strapi));
  return stored;
}

async function tellCases(
  strapi: Core.Strapi,
  cases: Iterable<CaseScript>,
  count: number,
  progress: (stored: number) => void,
): Promise<number> {
  const player = strapi.service('api::dispute.casework') as unknown as ScriptPlayer;
  if (count > MOST_ONE_BY_ONE) return player.playMany(cases, progress);
  let stored = 0;
  for (const script of cases) {
    await player.play(script);
    stored += 1;
    progress(stored);
  }
  return stored;
}

const storedIn = (strapi: Core.Strapi): Stored => ({
  closed: (scopeKind, most) =>
    strapi.db
      .connection('disputes')
      .where({ status: 'closed', scope_kind: scopeKind })
      .orderBy('id', 'desc')
      .limit(most)
      .pluck('document_id'),
  account: async (username) =>
    (await strapi.db.connection('up_users').where({ username }).first('document_id')).document_id,
});
