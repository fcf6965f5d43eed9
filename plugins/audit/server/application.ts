import type { Core } from '@strapi/strapi';
import type { Actor } from '../chain';
import type { Described } from './trail/described';

/** A request, as Strapi hands it to middlewares and handlers. */
export type Context = Parameters<Core.MiddlewareHandler>[0];

/** The service an application names in `config.application`: what only it can know. */
export type AuditApplication = {
  /** Who is behind a request; null where nobody is signed in. */
  actor(ctx: Context): Actor | null;
  /** Whether who asks may read the trail and have it verified. */
  mayRead(ctx: Context): boolean;
  /** What a request asks for, to be told when it is refused; undefined where a refusal is not worth an entry. */
  asked(ctx: Context): Pick<Described, 'action' | 'object'> | undefined;
};

/** The application's service; undefined where it names none. */
export function application(strapi: Core.Strapi): AuditApplication | undefined {
  const uid = strapi.config.get<string | undefined>('plugin::audit.application');
  return uid === undefined ? undefined : (strapi.service(uid as never) as unknown as AuditApplication);
}
