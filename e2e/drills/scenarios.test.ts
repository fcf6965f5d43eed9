import { actionNames, statuses } from '@liandiao/cms/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from '../inParallel';
import { prepareGround } from './walk/ground';
import { again, type Ground, shrink, type Walked, walk } from './walk/walk';

const WALKS = Number(process.env.LIANDIAO_DRILL_WALKS ?? 200);
const FIRST = Number(process.env.LIANDIAO_DRILL_SEED ?? 1);
const DATABASE = process.env.LIANDIAO_DRILL_DATABASE === 'postgres' ? 'postgres' : 'sqlite';
const LENGTH = 24;
const HANDS = 6;

/** What broke, the walk that broke it, and the fewest steps that do: enough to see it again. */
async function report(ground: Ground, walked: Walked): Promise<string> {
  const steps = await shrink(ground, walked);
  const broken =
    steps.length < walked.steps.length ? await again(ground, walked.registration, steps) : walked.broken;
  return [
    `seed ${walked.seed} (npm run drill scenarios -- --seed ${walked.seed} --walks 1):`,
    ...broken.map((one) => `  ${one}`),
    `  registered by ${walked.registration.account}: ${JSON.stringify(walked.registration.body)}`,
    ...steps.map(({ account, action, body }) => `  ${account} ${action} ${JSON.stringify(body)}`),
  ].join('\n');
}

describe(`${WALKS} random walks through the mechanism (${DATABASE})`, () => {
  let ground: Awaited<ReturnType<typeof prepareGround>>;
  const walks: Walked[] = [];
  beforeAll(async () => {
    ground = await prepareGround(DATABASE);
  });
  afterAll(() => ground?.stop());

  it('never break what must be true of a case', async () => {
    const seeds = Array.from({ length: WALKS }, (_, index) => FIRST + index);
    walks.push(...(await inParallel(HANDS, seeds, (seed) => walk(ground, seed, LENGTH))));
    const broken = walks.filter((walked) => walked.broken.length > 0);
    const reports = [];
    for (const walked of broken.slice(0, 3)) reports.push(await report(ground, walked));
    expect(`${broken.length} broke\n${reports.join('\n')}`).toBe('0 broke\n');
  }, 7_200_000);

  it('give every number once', async () => {
    for (const [table, column] of [
      ['disputes', 'number'],
      ['transfers', 'number'],
    ]) {
      const twice = await ground.books.rows(
        `select ${column} from ${table} where ${column} is not null group by ${column} having count(*) > 1`,
      );
      expect([table, twice]).toEqual([table, []]);
    }
    const archives = await ground.books.rows(
      'select number from archives group by number having count(distinct dispute_id) > 1',
    );
    expect(archives).toEqual([]);
  });

  it.runIf(WALKS >= 200)('come through every status and every action, and are seldom refused', () => {
    const done = walks.flatMap((walked) => walked.done);
    const asked = done.length + walks.reduce((sum, { refused }) => sum + refused.length, 0);
    const never = actionNames.filter((action) => !done.includes(action));
    const seen = new Set(walks.flatMap((walked) => [...walked.statuses]));
    expect(never).toEqual([]);
    expect(statuses.filter((status) => status !== 'draft' && !seen.has(status))).toEqual([]);
    expect(done.length / asked).toBeGreaterThan(0.8);
  });
});
