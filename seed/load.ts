import { basename } from 'node:path';
import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Core } from '@strapi/strapi';
import { loadForms } from './load/loadForms';
import { loadRecords } from './load/loadRecords';
import { recordsOf } from './load/records';
import { loadedRecords } from './load/store';
import { LoadSummary } from './load/summary';
import { readProfile } from './profile/read';

/**
 * Loads a county's profile into the database, in one transaction. A second run writes nothing; a changed file changes
 * just its records; what somebody changed on screen stays; what left the profile stays too, as cases may refer to it.
 * @param folder the profile's folder, an absolute path
 * @param present the instant to date published forms with
 * @throws ProfileError before anything is written, naming file, line and remedy of each problem
 */
export async function loadProfile(
  strapi: Core.Strapi,
  folder: string,
  present: Date = new Date(),
): Promise<LoadSummary> {
  const profile = readProfile(folder);
  const summary = new LoadSummary();
  const described = {
    action: 'profile.load',
    object: { type: 'profile', label: basename(folder) },
    ifChanged: true,
  };
  await trailOf(strapi).scope(described, async () => {
    const loaded = await loadedRecords(strapi);
    await loadRecords(strapi, recordsOf(profile), loaded, summary);
    await loadForms(strapi, profile.forms, loaded, summary, shanghaiDay(present));
  });
  return summary;
}

/** What the loader asks of the audit plugin: a transaction whose writes are one entry of the trail. */
interface Trail {
  scope(described: object, work: () => Promise<void>): Promise<void>;
}

const trailOf = (strapi: Core.Strapi) => strapi.plugin('audit').service('trail') as Trail;
