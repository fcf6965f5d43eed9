import type { Core } from '@strapi/strapi';
import type { SweepService } from './services/sweep';

/** The rounds begin when the server does: before, the application may still be filling its database. */
export default function bootstrap({ strapi }: { strapi: Core.Strapi }): void {
  const sweep = strapi.plugin('deadlines').service('sweep') as SweepService;
  strapi.server.httpServer.once('listening', () => sweep.start());
}
