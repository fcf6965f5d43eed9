import { rmSync } from 'node:fs';
import { startPostgres } from './postgres';
import { makeTemplate } from './template';

/** Before the tests that need a desk: a PostgreSQL server, and the template every desk is copied from. */
export default async function setUp(): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const template = await makeTemplate(postgres.url);
  process.env.LIANDIAO_TEST_TEMPLATE = JSON.stringify(template);
  return async () => {
    await postgres.stop();
    rmSync(template.home, { recursive: true, force: true });
  };
}
