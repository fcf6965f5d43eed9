import { afterAll, beforeAll, describe } from 'vitest';
import { type Desk, startDesk } from '../../desk';

/** The present of every desk here, unless a test says otherwise: a Friday noon in Shanghai. */
const NOW = '2026-11-20T12:00:00+08:00';

/** The same tests on SQLite and on PostgreSQL, each on a desk of its own; `desk()` is for use inside tests and hooks. */
export function onBothDatabases(
  title: string,
  tests: (desk: () => Desk) => void,
  { now = NOW }: { now?: string } = {},
): void {
  describe.each(['sqlite', 'postgres'] as const)(`${title} (%s)`, (database) => {
    let running: Desk | undefined;
    const desk = (): Desk => {
      if (!running) throw new Error('the desk is there only inside tests and hooks');
      return running;
    };
    beforeAll(async () => {
      running = await startDesk({ database, now });
    });
    afterAll(() => running?.stop());
    tests(desk);
  });
}
