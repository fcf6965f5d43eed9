import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const notOurs = ['**/node_modules/**', '**/dist/**'];
/** Tests that speak to a booted desk. */
const desk = ['**/*.strapi.test.ts', 'e2e/api/**/*.test.ts', 'e2e/drills/**/*.test.ts'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // pure halves are tested from their sources, as the browser reads them
        resolve: { conditions: ['source'] },
        ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
        test: {
          name: 'pure',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...notOurs, ...desk],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'desk',
          include: desk,
          exclude: notOurs,
          pool: 'forks',
          isolate: false,
          globalSetup: join(root, 'e2e', 'desk', 'globalSetup.ts'),
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
