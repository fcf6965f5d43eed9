import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDispute, type Case } from '../api/builders';
import { type CaseBooks, readCase } from './walk/caseBooks';
import { Chance } from './walk/chance';
import { departments } from './walk/codes';
import { prepareGround } from './walk/ground';
import { inputs } from './walk/inputs';
import { brokenNow, brokenSince } from './walk/invariants';

const SECONDS = Number(process.env.LIANDIAO_DRILL_SECONDS ?? 10);
const CLIENTS = 50;
const CASES = 20;
const databases = process.env.LIANDIAO_DRILL_DATABASE
  ? [process.env.LIANDIAO_DRILL_DATABASE as 'sqlite' | 'postgres']
  : (['sqlite', 'postgres'] as const);

/** Deeds that end a case would leave nobody to compete with. */
const ending: ReadonlySet<ActionName> = new Set([
  'withdraw',
  'decline',
  'settle-on-the-spot',
  'close',
  'archive',
]);
const accounts = ['town-chengguan', ...departments].flatMap((unit) => [`${unit}.clerk`, `${unit}.head`]);

interface Told {
  action: ActionName;
  documentId: string;
  account: string;
  /** the revision the client acted on */
  revision: number;
  status: number;
  name: string;
  message: string;
  /** the answer's revision, where it was done */
  became: number | null;
}

describe.each(databases)(
  `${CLIENTS} clients on the same ${CASES} cases for ${SECONDS} seconds (%s)`,
  (database) => {
    let ground: Awaited<ReturnType<typeof prepareGround>>;
    let cases: Case[];
    let before: Map<string, CaseBooks>;
    let after: Map<string, CaseBooks>;
    const told: Told[] = [];

    const read = async () => {
      const found = new Map<string, CaseBooks>();
      for (const { documentId } of cases) found.set(documentId, await readCase(ground.books, documentId));
      return found;
    };

    /** Reads a case as somebody, and does what its abilities offer, while others do the same. */
    async function act(chance: Chance): Promise<Told | undefined> {
      const { documentId } = chance.of(cases);
      const account = chance.of(accounts);
      const token = await ground.desk.login(account);
      const path = `/api/disputes/${documentId}`;
      const seen = await ground.desk.call<DisputeDetail>('GET', path, undefined, token);
      if (seen.status !== 200) return undefined;
      const offered = seen.body.meta.abilities.filter((one) => one.allowed && !ending.has(one.action));
      if (offered.length === 0) return undefined;
      const { action } = chance.of(offered);
      const at = new Date(ground.now).toISOString();
      const [unit = ''] = account.split('.');
      const { conferences, others } = ground;
      const input = inputs[action]({ chance, detail: seen.body, unit, at, conferences, others });
      const { revision } = seen.body.data;
      const answer = await ground.desk.call(
        'POST',
        `${path}/actions/${action}`,
        { revision, at, ...input },
        token,
      );
      return {
        action,
        documentId,
        account,
        revision,
        status: answer.status,
        name: answer.body.error?.name ?? '',
        message: answer.body.error?.message ?? '',
        became: answer.status === 200 ? answer.body.data.revision : null,
      };
    }

    beforeAll(async () => {
      ground = await prepareGround(database);
      for (const account of accounts) await ground.desk.login(account);
      cases = [];
      for (let count = 0; count < CASES; count += 1) {
        const status = (['registered', 'awaitingTransfer', 'awaitingSignature', 'handling'] as const)[
          count % 4
        ];
        cases.push(
          await aDispute(ground.desk)
            .ofTier('complex')
            .to(status ?? 'handling'),
        );
      }
      before = await read();
      const end = Date.now() + SECONDS * 1000;
      await Promise.all(
        Array.from({ length: CLIENTS }, async (_, client) => {
          const chance = new Chance(client + 1);
          while (Date.now() < end) {
            const one = await act(chance);
            if (one) told.push(one);
          }
        }),
      );
      after = await read();
    }, 600_000);
    afterAll(() => ground?.stop());

    const done = () => told.filter(({ status }) => status === 200);

    it('gets much done, and refuses much', () => {
      expect(done().length).toBeGreaterThan(CASES);
      expect(told.filter(({ name }) => name === 'StaleRevision').length).toBeGreaterThan(0);
    });

    it('loses no update: every deed that was answered stands in the timeline, once, and no other', () => {
      for (const { documentId } of cases) {
        const mine = done().filter((one) => one.documentId === documentId);
        const [first, last] = [before.get(documentId), after.get(documentId)];
        const lines = (last?.parts.case_events ?? []).slice(first?.parts.case_events.length);
        // the order in which they were done is the order of their revisions
        const acted = mine.toSorted((a, b) => a.revision - b.revision).map(({ action }) => action);
        expect(lines.map(({ action }) => action)).toEqual(acted);
        expect(Number(last?.dispute.revision)).toBe(Number(first?.dispute.revision) + mine.length);
        expect(new Set(mine.map(({ revision }) => revision)).size).toBe(mine.length);
      }
    });

    it('answers a deed with the revision it made, or one that somebody made since', () => {
      expect(done().filter(({ became, revision }) => (became ?? 0) <= revision)).toEqual([]);
    });

    it('gives no number twice', async () => {
      const numbers = (await ground.books.rows('select number from transfers')).map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
    });

    it('leaves no record half written', () => {
      const broken = cases.flatMap(({ documentId, number }) => {
        const [first, last] = [before.get(documentId), after.get(documentId)];
        if (!first || !last) throw new Error(`case ${number} was not read`);
        return [...brokenNow(last, ground.plan), ...brokenSince(first, last)].map(
          (one) => `${number}: ${one}`,
        );
      });
      expect(broken).toEqual([]);
    });

    it('refuses who came too late with a 409 and a sentence a clerk understands', () => {
      const refused = told.filter(({ status }) => status !== 200);
      const overtaken = refused.filter(({ status }) => status !== 400);
      // who lost his part in the case meanwhile is told that first (api.md, Refusals)
      const parted = overtaken.filter(({ name }) => name === 'NoRight' || name === 'NotFound');
      const stale = overtaken.filter((one) => !parted.includes(one));
      expect(new Set(stale.map(({ status, name }) => `${status} ${name}`))).toEqual(
        new Set(['409 StaleRevision']),
      );
      for (const { message } of stale) expect(message).toMatch(/此件刚被更新.*您填写的内容没有丢失/);
      for (const { documentId, revision } of parted) {
        const now = Number(after.get(documentId)?.dispute.revision);
        expect(now).toBeGreaterThan(revision);
      }
      for (const { message } of refused) expect(message).toMatch(/\p{Script=Han}/u);
    });
  },
);
