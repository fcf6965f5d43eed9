import { createHash } from 'node:crypto';
import { shanghaiDay } from '@liandiao/deadlines/engine';
import { catalogue as liveCatalogue } from '../../catalogue';
import { present } from '../../present';
import { unitReference } from './references';

/** Everything small that the app needs at its start, with a tag that changes when it does. */
export async function catalogueAnswer(): Promise<{ data: unknown; etag: string }> {
  const lists = await liveCatalogue();
  const data = {
    today: shanghaiDay(present()),
    county: lists.settings.get('county') ?? null,
    recoveryLine: (lists.settings.get('recovery') as { line?: string } | undefined)?.line ?? null,
    units: [...lists.units.values()].map((unit) => ({
      ...unitReference(unit),
      parent: unit.parent,
      isCentre: unit.isCentre,
      mayAudit: unit.mayAudit,
      active: unit.enabled,
      hasLiaison: unit.hasLiaison,
    })),
    dictionaries: Object.fromEntries(
      [...lists.dictionaries].map(([dictionary, entries]) => [
        dictionary,
        [...entries.values()].map(({ enabled, ...entry }) => ({ ...entry, active: enabled })),
      ]),
    ),
    tiers: [...lists.tiers.values()].map(({ enabled, when: _when, ...tier }) => ({
      ...tier,
      condition: tier.words,
      active: enabled,
    })),
    notices: Object.fromEntries(
      [...lists.notices].map(([key, { body, ...notice }]) => [key, { ...notice, text: body }]),
    ),
  };
  const etag = `"${createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22)}"`;
  return { data, etag };
}
