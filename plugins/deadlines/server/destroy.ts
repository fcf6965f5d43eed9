import type { Core } from '@strapi/strapi';
import type { SweepService } from './services/sweep';

/** No round goes on while the database closes. */
export default async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await (strapi.plugin('deadlines').service('sweep') as SweepService).stop();
}
