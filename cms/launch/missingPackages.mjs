// @ts-check

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry */
/** @typedef {{ packages?: Record<string, Entry> }} Lock */

/**
 * The packages a lock file asks for that are not installed in that version. What is optional may be absent: it is for
 * another platform.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, what npm wrote about the last install
 * @returns {string[]} their places, such as `node_modules/zod`
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([place]) => place.includes('node_modules/'))
    .filter(([place, { version, optional, devOptional }]) => {
      const present = installed.packages?.[place];
      return present ? present.version !== version : !(optional || devOptional);
    })
    .map(([place]) => place);
}
