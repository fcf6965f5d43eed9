/**
 * The access token lives in memory alone; a reload or an expiry asks for a new one by the HttpOnly cookie.
 * Of two refreshes at once the server lets one win, so tabs take turns and tell each other the result.
 */
export interface Session {
  token(): string | null;
  /** a session may exist: somebody logged in here and did not log out */
  remembered(): boolean;
  /** a token newer than `stale`, or null when the session is over */
  renew(stale: string | null): Promise<string | null>;
  begin(token: string): void;
  end(): void;
}

/** What a session needs from the browser; handed in, so that it can be tried without one. */
export interface SessionSurroundings {
  /** the new token, null when refused; throws when the server cannot be reached */
  refresh(): Promise<string | null>;
  /** runs alone among all tabs */
  exclusively<T>(task: () => Promise<T>): Promise<T>;
  channel: { post(message: SessionMessage): void; listen(hear: (message: SessionMessage) => void): void };
  memory: { get(): boolean; set(remembered: boolean): void };
  /** another tab logged in or out: what this tab shows belongs to somebody else */
  onForeignChange(message: SessionMessage): void;
}

export type SessionMessage = { kind: 'began' | 'ended' } | { kind: 'renewed'; token: string };

/** A session over the given surroundings. */
export function createSession(around: SessionSurroundings): Session {
  let current: string | null = null;
  let renewing: Promise<string | null> | null = null;

  around.channel.listen((message) => {
    if (message.kind === 'renewed') {
      if (around.memory.get()) current = message.token;
      return;
    }
    current = null;
    around.onForeignChange(message);
  });

  async function renewAlone(stale: string | null): Promise<string | null> {
    // while this tab waited its turn another may have brought a token
    if (current !== null && current !== stale) return current;
    const token = (await around.refresh()) ?? null;
    if (token === null) {
      current = null;
      around.memory.set(false);
      return null;
    }
    current = token;
    around.channel.post({ kind: 'renewed', token });
    return token;
  }

  return {
    token: () => current,
    remembered: () => around.memory.get(),
    renew(stale) {
      renewing ??= around
        .exclusively(() => renewAlone(stale))
        .finally(() => {
          renewing = null;
        });
      return renewing;
    },
    begin(token) {
      current = token;
      around.memory.set(true);
      around.channel.post({ kind: 'began' });
    },
    end() {
      current = null;
      around.memory.set(false);
      around.channel.post({ kind: 'ended' });
    },
  };
}
