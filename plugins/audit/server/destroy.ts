import type { Core } from '@strapi/strapi';
import type { TrailService } from './services/trail';
import type { VerificationService } from './services/verification';

/** Where the trail ends is noted before the server ends. */
export default async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await (strapi.plugin('audit').service('verification') as VerificationService).stop();
  (strapi.plugin('audit').service('trail') as TrailService).anchors().flush();
}
