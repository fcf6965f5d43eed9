import { describe, expect, it } from 'vitest';
import { createSession, type SessionMessage, type SessionSurroundings } from './session';

/** A browser with any number of tabs: one lock, one channel, one cookie. */
function aBrowser(refresh: () => Promise<string | null>) {
  const listeners: ((message: SessionMessage) => void)[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let remembered = true;
  const foreign: string[] = [];
  const tab = () => {
    let own: ((message: SessionMessage) => void) | undefined;
    const surroundings: SessionSurroundings = {
      refresh,
      exclusively(task) {
        const run = turn.then(task, task);
        turn = run.catch(() => undefined);
        return run;
      },
      channel: {
        post: (message) => {
          for (const hear of listeners) if (hear !== own) hear(message);
        },
        listen: (hear) => {
          own = hear;
          listeners.push(hear);
        },
      },
      memory: { get: () => remembered, set: (value) => (remembered = value) },
      onForeignChange: (message) => foreign.push(message.kind),
    };
    return createSession(surroundings);
  };
  return { tab, foreign, remembered: () => remembered };
}

/** A server that hands out t1, t2, … and counts. */
function aServer() {
  let count = 0;
  return { refresh: async () => `t${++count}`, calls: () => count };
}

describe('renewing the session', () => {
  it('asks the server once for all requests of a tab that failed together', async () => {
    const server = aServer();
    const session = aBrowser(server.refresh).tab();
    const tokens = await Promise.all([session.renew(null), session.renew(null), session.renew(null)]);
    expect(tokens).toEqual(['t1', 't1', 't1']);
    expect(server.calls()).toBe(1);
  });

  it('lets the second tab take the token that the first one brought', async () => {
    const server = aServer();
    const browser = aBrowser(server.refresh);
    const [one, two] = [browser.tab(), browser.tab()];
    expect(await Promise.all([one.renew(null), two.renew(null)])).toEqual(['t1', 't1']);
    expect(server.calls()).toBe(1);
  });

  it('asks again when the token it has is the stale one', async () => {
    const server = aServer();
    const session = aBrowser(server.refresh).tab();
    const first = await session.renew(null);
    expect(await session.renew(first)).toBe('t2');
  });

  it('forgets the session when the server refuses', async () => {
    const browser = aBrowser(async () => null);
    const session = browser.tab();
    expect(await session.renew(null)).toBeNull();
    expect(browser.remembered()).toBe(false);
  });

  it('keeps the session when the server could not be reached', async () => {
    const browser = aBrowser(async () => {
      throw new Error('offline');
    });
    const session = browser.tab();
    await expect(session.renew(null)).rejects.toThrow('offline');
    expect(browser.remembered()).toBe(true);
  });

  it('drops the token of every other tab at log-out', async () => {
    const browser = aBrowser(aServer().refresh);
    const [one, two] = [browser.tab(), browser.tab()];
    await Promise.all([one.renew(null), two.renew(null)]);
    one.end();
    expect(two.token()).toBeNull();
    expect(browser.foreign).toEqual(['ended']);
  });
});
