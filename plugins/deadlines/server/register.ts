import type { Core } from '@strapi/strapi';
import { linkClocks } from './caseLink';
import { checkOnWrite } from './middlewares/checkOnWrite';
import { replayOnWrite } from './middlewares/replayOnWrite';
import type { ReplayService } from './services/replay';

/** Before the database is built: clocks learn which content type is the case, and writes are listened to. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  const link = (strapi.plugin('deadlines').service('replay') as ReplayService).link();
  if (link !== null) linkClocks(strapi, link);
  strapi.documents.use(checkOnWrite(strapi));
  strapi.documents.use(replayOnWrite(strapi));
}
