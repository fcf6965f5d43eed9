/** Strapi's own panel and what it calls; only while developing. */
const panel = [
  '/cms',
  '/admin',
  '/content-manager',
  '/content-type-builder',
  '/i18n',
  '/upload',
  '/uploads',
  '/users-permissions',
];

const under = (path: string, root: string) => path === root || path.startsWith(`${root}/`);

/**
 * Whether a path is Strapi's to answer. An allow-list, because Strapi's router answers more than one thinks: even
 * without its panel, its first super-administrator can be registered over HTTP, and its uploads are public.
 */
export const reachesStrapi = (path: string, withPanel: boolean): boolean =>
  under(path, '/api') || path === '/_health' || (withPanel && panel.some((root) => under(path, root)));
