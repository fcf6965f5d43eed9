import type { Core } from '@strapi/strapi';

/** Strapi's own panel: off, except in development with LIANDIAO_PANEL=1, where it lives at /cms. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  url: '/cms',
  autoOpen: false,
  serveAdminPanel: env('NODE_ENV') === 'development' && env('LIANDIAO_PANEL') === '1',
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
});
