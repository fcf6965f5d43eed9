import type { ScriptPlayer } from '@liandiao/cms/contract';
import type { Core } from '@strapi/strapi';
import { readProfile } from '../profile/read';
import { conferencesOf } from './conferences';
import { type County, countyOf } from './county';
import { readMaterial } from './material';
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
  await openConferences(strapi, county, now);
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

/** The monthly conferences whose decisions the cases speak of, and the next one. */
export async function openConferences(strapi: Core.Strapi, county: County, now: Date): Promise<void> {
  const { place, convener } = county.material.conference;
  const conferences = conferencesOf(new WorkingTime(county.calendar, now, REACH + 3));
  for (const [index, { documentId, title, heldAt, held }] of conferences.entries()) {
    await strapi.documents('api::conference.conference' as never).create({
      data: {
        documentId,
        number: `示例〔${heldAt.slice(0, 4)}〕${index + 1}`,
        title,
        state: held ? 'held' : 'planned',
        heldAt,
        place,
        convener,
        attendance: [],
        revision: 1,
      } as never,
    });
  }
}
