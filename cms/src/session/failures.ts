/** P2: this many failures … */
const MOST = 5;
/** … within this time (ms) … */
const WINDOW = 15 * 60_000;
/** … close an account from that address for so long (ms). */
const CLOSED = 30 * 60_000;
/** One address may fail this often within the window over all accounts: a whole office shares one, a guesser needs more. */
const MOST_OF_ADDRESS = 100;

interface Count {
  since: number;
  failures: number;
  closedUntil: number;
}

/**
 * Counts failed log-ins per account and address, and per address. Kept in memory: it slows guessing on one server, and
 * loses nothing worth keeping when that server stops.
 */
export class Failures {
  readonly #counts = new Map<string, Count>();

  /** Minutes until this account may be tried again from this address; 0 when it may now. */
  minutesClosed(account: string, address: string, now: number): number {
    const until = Math.max(
      this.#counts.get(`${account}@${address}`)?.closedUntil ?? 0,
      this.#counts.get(`@${address}`)?.closedUntil ?? 0,
    );
    return until > now ? Math.ceil((until - now) / 60_000) : 0;
  }

  failed(account: string, address: string, now: number): void {
    this.#add(`${account}@${address}`, MOST, now);
    this.#add(`@${address}`, MOST_OF_ADDRESS, now);
    if (this.#counts.size > 10_000) this.#forget(now);
  }

  succeeded(account: string, address: string): void {
    this.#counts.delete(`${account}@${address}`);
  }

  #add(key: string, most: number, now: number): void {
    const known = this.#counts.get(key);
    const count = known && now - known.since < WINDOW ? known : { since: now, failures: 0, closedUntil: 0 };
    count.failures += 1;
    if (count.failures >= most) count.closedUntil = now + CLOSED;
    this.#counts.set(key, count);
  }

  #forget(now: number): void {
    for (const [key, count] of this.#counts) {
      if (now - count.since > WINDOW && count.closedUntil < now) this.#counts.delete(key);
    }
  }
}
