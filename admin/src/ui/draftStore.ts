/**
 * Unsaved input, kept per tab: it survives a reload and a new log-in, but not the closing of the tab, and
 * log-out wipes it, because it holds people's names and numbers and county offices share computers.
 */
const prefix = 'liandiao.draft.';

export interface StoredDraft<T> {
  value: T;
  /** when it was typed, ISO */
  at: string;
}

export function storeDraft<T>(key: string, value: T): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify({ value, at: new Date().toISOString() }));
  } catch {
    // a full store must not stop anybody from typing; the guard before leaving still holds
  }
}

export function readDraft<T>(key: string): StoredDraft<T> | null {
  try {
    const stored = sessionStorage.getItem(prefix + key);
    return stored === null ? null : (JSON.parse(stored) as StoredDraft<T>);
  } catch {
    return null;
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(prefix + key);
}

/** Wipes every draft of this tab. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
