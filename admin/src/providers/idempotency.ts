/** A random key; crypto.randomUUID is missing where the desk is reached over plain http. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives the same key for the same deed until it is done: pressing a button again after a lost answer repeats
 * the deed safely, while a deed with other content is another deed.
 */
export function createKeyring(next: () => string = randomKey) {
  const open = new Map<string, string>();
  return {
    keyFor(path: string, body: unknown): string {
      const deed = `${path} ${JSON.stringify(body)}`;
      const key = open.get(deed) ?? next();
      open.set(deed, key);
      return key;
    },
    done(path: string, body: unknown): void {
      open.delete(`${path} ${JSON.stringify(body)}`);
    },
  };
}
