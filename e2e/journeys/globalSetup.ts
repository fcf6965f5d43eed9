import { rmSync } from 'node:fs';
import { makeTemplate } from '../desk/template';

/** Before the journeys: the template every journey's desk is copied from. */
export default async function setUp(): Promise<() => void> {
  const template = await makeTemplate(null);
  process.env.LIANDIAO_TEST_TEMPLATE = JSON.stringify(template);
  return () => rmSync(template.home, { recursive: true, force: true });
}
