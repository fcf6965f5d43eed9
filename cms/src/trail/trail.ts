import type { TrailService } from '@liandiao/audit/strapi-server';

/** The audit plugin's service: deeds are named, grouped and recorded through it. */
export const trail = (): TrailService => strapi.plugin('audit').service('trail') as TrailService;
