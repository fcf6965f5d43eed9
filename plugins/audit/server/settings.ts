import type { Core } from '@strapi/strapi';
import { auditKey } from './key';
import { retentionDays } from './retention';

/** What an application sets in `config/plugins.ts`. */
export type AuditConfig = {
  /** folder for the key and the anchors */
  home: string;
  /** the key itself, instead of one kept in the home */
  key?: string;
  retentionDays?: string | number;
  /** uid of the service that speaks for the application */
  application?: string;
  /** what stands as `config.auth` on the routes */
  routeAuth?: false | { scope?: string[]; strategies?: unknown[] };
  /** the present instant */
  present?: () => Date;
};

const told = <K extends keyof AuditConfig>(strapi: Core.Strapi, name: K): AuditConfig[K] =>
  strapi.config.get<AuditConfig[K]>(`plugin::audit.${name}`);

/** What the plugin works with; made once, when the server starts. */
export type Settings = { home: string; key: string; retentionDays: number };

/**
 * The settings, checked.
 * @throws RetentionTooShort below the floor; Error without a home
 */
export function settings(strapi: Core.Strapi): Settings {
  const home = told(strapi, 'home');
  if (!home) throw new Error('plugin audit: config.home names no folder for the key and the anchors');
  const days = retentionDays(told(strapi, 'retentionDays'));
  return { home, key: auditKey(home, told(strapi, 'key')), retentionDays: days };
}

/** The present instant, as the application tells it, else the machine's. */
export const present = (strapi: Core.Strapi): Date => told(strapi, 'present')?.() ?? new Date();

/** What stands as `config.auth` on the routes; a copy for each, for Strapi writes the route's scope into it. */
export function routeAuth(strapi: Core.Strapi): { auth?: AuditConfig['routeAuth'] } {
  const auth = told(strapi, 'routeAuth');
  if (auth === undefined) return {};
  return { auth: auth === false ? false : { ...auth, ...(auth.scope ? { scope: [...auth.scope] } : {}) } };
}
