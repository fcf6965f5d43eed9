import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionRoutes } from '../session/routes';
import { openApiDocument } from './document';
import { operations } from './operations';

interface Route {
  method: string;
  path: string;
}

const api = join(__dirname, '..', 'api');

async function routesOfApi(): Promise<Route[]> {
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /routes[/\\].*\.ts$/.test(file),
  );
  const modules = await Promise.all(
    files.map((file) => import(join(api, file)) as Promise<{ default: { routes: Route[] } }>),
  );
  return modules.flatMap((module) => module.default.routes);
}

/** Routes of the plugins, which stand in their own packages. */
const ofPlugins = [
  'GET /audit/entries',
  'GET /audit/entries/:sequence',
  'GET /audit/verifications',
  'POST /audit/verifications',
  'GET /audit/verifications/:documentId',
  'GET /forms/:form',
  'GET /deadlines/due',
  'POST /deadlines/plan',
  'GET /deadlines/calendar/:year',
];

const named = ({ method, path }: Route): string =>
  `${method.toUpperCase()} ${path.replace(/\/actions\/[\w:-]+$/, '/actions/:action')}`;

describe('the OpenAPI document', () => {
  it('tells every route that is served, and no other', async () => {
    const served = [...(await routesOfApi()), ...sessionRoutes.routes].map(named);
    const told = new Set(operations.map(named));
    expect([...told].sort()).toEqual([...new Set([...served, ...ofPlugins])].sort());
  });

  it('gives every action a body of its own', () => {
    const { paths } = openApiDocument('1') as { paths: Record<string, { post?: { requestBody?: unknown } }> };
    const accept = JSON.stringify(paths['/api/disputes/{documentId}/actions/accept']?.post?.requestBody);
    expect(accept).toContain('eventType');
    expect(accept).not.toContain('missing');
  });

  it('gives every operation an id of its own', () => {
    const { paths } = openApiDocument('1') as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const ids = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
