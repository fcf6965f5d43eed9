import { useCallback, useState } from 'react';
import { useMe } from '../../providers/me';

/** A list as one person left it: columns, density, saved views. */
export interface ListPreferences {
  columns: string[] | null;
  compact: boolean;
  views: SavedView[];
}

export interface SavedView {
  name: string;
  /** the address's query */
  query: string;
}

const usual: ListPreferences = { columns: null, compact: false, views: [] };

/** Kept in this browser, per account and list. */
export function useListPreferences(list: string) {
  const key = `liandiao.list.${useMe().documentId}.${list}`;
  const [preferences, setPreferences] = useState(() => read(key));
  const change = useCallback(
    (part: Partial<ListPreferences>) =>
      setPreferences((before) => {
        const next = { ...before, ...part };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  return { preferences, change };
}

function read(key: string): ListPreferences {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<ListPreferences>) };
  } catch {
    return usual;
  }
}
