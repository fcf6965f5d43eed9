import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

const notOurs = ['**/node_modules/**', '**/dist/**'];
/** Tests that speak to a booted desk. */
const desk = ['**/*.strapi.test.ts', 'e2e/api/**/*.test.ts', 'e2e/drills/**/*.test.ts'];

/** Files that take minutes. Begun last, they would leave all but one worker idle at the end. */
const long = [
  'e2e/api/matrix.test.ts',
  'e2e/drills/scenarios.test.ts',
  'e2e/api/leaks.test.ts',
  'e2e/api/actions/refusals.test.ts',
  'e2e/api/privacy.test.ts',
  'e2e/api/firstStart.test.ts',
  'e2e/api/notices/webhook.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = long.findIndex((file) => moduleId.endsWith(file));
      return index < 0 ? long.length : index;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
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
