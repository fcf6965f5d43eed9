import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type LiveCatalogue, loadCatalogue } from './load';

/** How long a copy may be used before it is read again: another server may have changed the lists (ms). */
const LIFETIME = 3000;

const models = [
  'api::unit.unit',
  'api::dictionary.dictionary',
  'api::dictionary-item.dictionary-item',
  'api::tier.tier',
  'api::duty.duty',
  'api::boundary-decision.boundary-decision',
  'api::numbering.numbering',
  'api::notice-text.notice-text',
  'api::setting.setting',
  'api::deputy.deputy',
  'plugin::users-permissions.user',
];

let kept: { catalogue: LiveCatalogue; until: number } | undefined;

/**
 * The county's lists as they stand. A copy is kept for a few seconds and dropped at once when this server writes one
 * of them.
 * @param knex the transaction one is in, if any: on SQLite there is only one connection
 */
export async function catalogue(knex?: Knex): Promise<LiveCatalogue> {
  if (kept && kept.until > Date.now()) return kept.catalogue;
  const fresh = await loadCatalogue(knex ?? strapi.db.connection);
  kept = { catalogue: fresh, until: Date.now() + LIFETIME };
  return fresh;
}

/** Drops the copy; for writes that pass Strapi by. */
export function forgetCatalogue(): void {
  kept = undefined;
}

/** Drops the copy whenever one of the lists is written. */
export function watchCatalogue(app: Core.Strapi): void {
  forgetCatalogue();
  app.db.lifecycles.subscribe({
    models,
    afterCreate: forgetCatalogue,
    afterUpdate: forgetCatalogue,
    afterDelete: forgetCatalogue,
    afterCreateMany: forgetCatalogue,
    afterUpdateMany: forgetCatalogue,
    afterDeleteMany: forgetCatalogue,
  });
}

export type { LiveCatalogue } from './load';
export { handles, type PersonEntry } from './person';
