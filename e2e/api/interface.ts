import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../desk/paths';

/** One route of the interface, as its own document tells it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** `/api/disputes/{documentId}` */
  path: string;
  parameters: string[];
  /** what it understands besides */
  query: string[];
}

interface Told {
  parameters: { name: string; in: string }[];
}

/** Every route of the built server's OpenAPI document: a new route is walked the day it is told. */
export function everyRoute(): Route[] {
  const { openApiDocument } = createRequire(import.meta.url)(
    join(root, 'cms', 'dist', 'src', 'openapi', 'document.js'),
  ) as { openApiDocument: (version: string) => { paths: Record<string, Record<string, Told>> } };
  return Object.entries(openApiDocument('test').paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters }]) => ({
      method: method as Route['method'],
      path,
      parameters: parameters.filter((one) => one.in === 'path').map(({ name }) => name),
      query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    })),
  );
}

/** Whether the interface tells of this door itself, `/api/disputes/1` by `/api/disputes/{documentId}`. */
export function isTold(routes: readonly Route[], method: string, address: string): boolean {
  return routes.some(
    (route) =>
      route.method === method.toLowerCase() &&
      new RegExp(`^${route.path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(address),
  );
}
