import type { Desk } from '../../desk';

/** A notice as the tests read it. */
export interface Told {
  documentId: string;
  kind: string;
  threshold: string | null;
  dueOn: string | null;
  title: string;
  text: string | null;
  dispute: { documentId: string; number: string } | null;
  unit: string | null;
  read: boolean;
}

/** What an account is told, newest first; `query` narrows it. */
export async function noticesFor(desk: Desk, account: string, query = ''): Promise<Told[]> {
  const answer = await desk.call(
    'GET',
    `/api/notices?pagination[pageSize]=200&${query}`,
    undefined,
    await desk.login(account),
  );
  if (answer.status !== 200) throw new Error(`notices of ${account}: ${answer.status} ${answer.text}`);
  return answer.body.data;
}

/** What an account is told of one case, oldest first, as `kind: title`. */
export async function toldOf(desk: Desk, account: string, documentId: string): Promise<string[]> {
  const told = await noticesFor(desk, account, `filters[dispute][documentId]=${documentId}`);
  return told.reverse().map(({ kind, title }) => `${kind}: ${title}`);
}

/** Waits until something is so; fails after half a minute with what it was instead. */
export async function eventually<T>(look: () => Promise<T> | T, isSo: (seen: T) => boolean): Promise<T> {
  const until = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > until)
      throw new Error(`not so after half a minute: ${JSON.stringify(seen)?.slice(0, 500)}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
