import type { Core } from '@strapi/strapi';
import { trackOnWrite } from './middlewares/trackOnWrite';
import { settings } from './settings';

/** Before the database is built: a retention below the floor stops the server, and writes are listened to. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  settings(strapi);
  strapi.documents.use(trackOnWrite(strapi));
}
