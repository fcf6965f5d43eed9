import type { LiveCatalogue } from '../catalogue';
import { itemName, tierName } from '../mechanism/catalogue';
import type { County, Lists } from './facts';

/** The county's own words for its papers; code names no county and no unit. */
export function countyOf(catalogue: LiveCatalogue): County {
  const county = catalogue.settings.get('county') as Record<string, string> | undefined;
  const recovery = catalogue.settings.get('recovery') as { line?: string; taxUnit?: string } | undefined;
  return {
    name: county?.name ?? '',
    office: county?.office ?? '',
    mechanism: county?.mechanism ?? '',
    recoveryLine: recovery?.line ?? '',
    taxUnit: catalogue.units.get(recovery?.taxUnit ?? '')?.name ?? '',
  };
}

/** The county's lists and texts as papers ask for them. */
export const listsOf = (catalogue: LiveCatalogue): Lists => ({
  nameOf: (dictionary, code) => itemName(catalogue, dictionary, code),
  entries: (dictionary) =>
    [...(catalogue.dictionaries.get(dictionary)?.values() ?? [])].filter(({ enabled }) => enabled),
  text: (key) => catalogue.notices.get(key)?.body ?? '',
  tierName: (code) => tierName(catalogue, code),
  unitName: (code) => (code === null ? '' : (catalogue.units.get(code)?.name ?? code)),
});
