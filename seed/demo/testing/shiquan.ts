import { join } from 'node:path';
import { readProfile } from '../../profile/read';
import { countyOf } from '../county';
import { readMaterial } from '../material';
import { scripts } from '../scripts';

const FOLDER = join(__dirname, '..', '..', 'profiles', 'shiquan');
const profile = readProfile(FOLDER);

export const county = countyOf(profile, readMaterial(FOLDER));

/** Synthetic cases of the shipped county. */
export const shiquanScripts = (count: number, now = new Date('2026-10-14T08:00:00Z'), seed = 7) => [
  ...scripts(county, { count, seed, now, rules: profile.rules }),
];
