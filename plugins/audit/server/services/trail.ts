import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { Anchors, anchorsFile } from '../anchors';
import { present, type Settings, settings } from '../settings';
import { type TrackedType, trackedTypes } from '../tracking/declared';
import type { Row } from '../tracking/storedValue';
import { append, type Head } from '../trail/append';
import { clearValue } from '../trail/clearValue';
import { contentOf, type Unnumbered } from '../trail/contentsOf';
import type { Described } from '../trail/described';
import { afterOf, type Draft, draftIn, type Root, touchKey } from '../trail/draft';
import { Relations } from '../trail/relations';
import { requestFacts } from '../trail/requestFacts';
import { rowsAfter } from '../trail/rowsAfter';

type Under = { root: Root; draft: Draft };

/** Service: writes the trail, in the transaction of what is done. */
const trail = ({ strapi }: { strapi: Core.Strapi }) => {
  const under = new AsyncLocalStorage<Under>();
  const relations = new Relations(strapi);
  let known: { types: Map<string, TrackedType>; set: Settings; anchors: Anchors } | undefined;

  /** Looked up once: after all content types are there. */
  function ready() {
    if (known === undefined) {
      const set = settings(strapi);
      const failed = (error: Error) => strapi.log.error(`anchors of the audit trail: ${error.message}`);
      const anchors = new Anchors(anchorsFile(set.home), set.key, failed);
      known = { types: trackedTypes(strapi), set, anchors };
    }
    return known;
  }

  /** The entries under way, unless their transaction is over and only its echo runs here. */
  function open(): Under | undefined {
    const store = under.getStore();
    return store?.root.over ? undefined : store;
  }

  /** What a request is about, to be told when it is refused later. */
  function intend({ action, object }: Described): void {
    const state = strapi.requestContext.get()?.state;
    if (state && state.audited === undefined) state.audited = { action, object };
  }

  /** What the drafts came to. */
  async function contents(trx: Knex, root: Root): Promise<Unnumbered[]> {
    const { types } = ready();
    const after = afterOf(root, await rowsAfter(trx, root, types));
    await relations.learn(
      trx,
      root.drafts.flatMap((draft) =>
        [...draft.touched.values()].map((touched) => ({
          type: types.get(touched.uid) as TrackedType,
          rows: [touched.before, after(draft, touched)],
        })),
      ),
    );
    const request = requestFacts(strapi, process.env.npm_lifecycle_event ?? 'server');
    const clear = clearValue(strapi);
    const knowing = { types, after, clear, told: relations.told, request };
    const found: Unnumbered[] = [];
    for (const draft of root.drafts) {
      const content = contentOf(draft, knowing);
      if (content) found.push(await withLabel(trx, content, types));
    }
    return found;
  }

  /** Appends what there is to say; nothing takes no lock. */
  async function close(trx: Knex, root: Root): Promise<Head | undefined> {
    const found = await contents(trx, root);
    root.over = true;
    return found.length === 0
      ? undefined
      : append(trx, found, { key: ready().set.key, now: present(strapi) });
  }

  const transaction = <T>(
    work: (trx: Knex, onCommit: (done: () => void) => void) => Promise<T>,
  ): Promise<T> => strapi.db.transaction(({ trx, onCommit }) => work(trx, onCommit)) as Promise<T>;

  function begin<T>(described: Described | null, work: (trx: Knex) => Promise<T>): Promise<T> {
    return transaction(async (trx, onCommit) => {
      const root: Root = { drafts: [], over: false };
      const draft = draftIn(root, described);
      try {
        const result = await under.run({ root, draft }, () => work(trx));
        const head = await close(trx, root);
        if (head) onCommit(() => ready().anchors.note(head));
        return result;
      } finally {
        root.over = true;
      }
    });
  }

  function apart<T>(described: Described, work: (trx: Knex) => Promise<T>): Promise<T> {
    intend(described);
    const outer = open();
    if (!outer) return begin(described, work);
    const draft = draftIn(outer.root, described);
    return transaction((trx) => under.run({ root: outer.root, draft }, () => work(trx)));
  }

  return {
    /**
     * Does something in a transaction (the present one, where there is one); every tracked write within becomes part of
     * one entry, appended at the end. Inside another scope it joins that one, and names it if nobody has. Without a
     * description nothing is recorded where nothing tracked was written. If the entry cannot be written, nothing was done.
     */
    scope<T>(described: Described | null, work: (trx: Knex) => Promise<T>): Promise<T> {
      if (described) intend(described);
      const outer = open();
      if (!outer) return begin(described, work);
      outer.draft.described ??= described;
      return transaction(work);
    },

    /** Like `scope`, but an entry of its own even inside another scope: one of many cases that one deed changes. */
    apart,

    /** Records something, in the caller's transaction if there is one. */
    record(described: Described): Promise<void> {
      return apart(described, async () => undefined);
    },

    /**
     * Records that something was refused, or failed, in a transaction of its own: call it when the deed's is over. Never
     * throws; what could not be recorded stands in the log.
     */
    async refused(described: Described): Promise<void> {
      try {
        if (strapi.db.inTransaction())
          throw new Error('a refusal is recorded after the transaction, not within');
        await begin({ outcome: 'refused', ...described }, async () => undefined);
      } catch (error) {
        strapi.log.error(`audit of ${described.action}: ${(error as Error).message}`);
      }
    },

    /** Says what a request is about before it is done, so that a refusal can be told. */
    intend,

    /** The content types that are tracked, by uid. */
    types: (): ReadonlyMap<string, TrackedType> => ready().types,

    /**
     * Notes, inside a scope, that a record is written: its row as it was before, null where it is new. The Document
     * Service's writes are noted by themselves; who writes with knex says so here.
     */
    touch(uid: string, documentId: string, before: Row | null): void {
      const outer = open();
      if (!outer) throw new Error(`${uid}: touch(…) belongs inside scope(…)`);
      if (!ready().types.has(uid)) throw new Error(`${uid} declares no pluginOptions.audit.track`);
      const key = touchKey(uid, documentId);
      if (!outer.draft.touched.has(key)) outer.draft.touched.set(key, { uid, documentId, before });
    },

    /** Whether a record's state before this deed is already known. */
    knows: (uid: string, documentId: string): boolean =>
      open()?.draft.touched.has(touchKey(uid, documentId)) ?? false,

    settings: (): Settings => ready().set,
    anchors: (): Anchors => ready().anchors,
  };
};

/** Calls an object by what its record is called, where nobody said so and its record was not written. */
async function withLabel(
  trx: Knex,
  content: Unnumbered,
  types: ReadonlyMap<string, TrackedType>,
): Promise<Unnumbered> {
  const { object } = content;
  if (!object?.documentId || object.label !== null) return content;
  const type = [...types.values()].find((one) => one.type === object.type);
  if (!type?.label) return content;
  const row: Row | undefined = await trx(type.table)
    .where({ document_id: object.documentId })
    .first({ label: type.label });
  const label = row?.label;
  return label === null || label === undefined
    ? content
    : { ...content, object: { ...object, label: String(label) } };
}

export type TrailService = ReturnType<typeof trail>;
export default trail;
