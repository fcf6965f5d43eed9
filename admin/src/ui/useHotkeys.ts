import { useEffect, useRef } from 'react';

type Hotkeys = Record<string, (event: KeyboardEvent) => void>;

/** The name of a pressed key: `n`, `/`, `mod+k`, `mod+enter` (mod is Ctrl, on a Mac ⌘). */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | null {
  if (event.altKey) return null;
  const key = event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/** Plain letters belong to whoever is typing; a dialog on top keeps the screen below silent. */
function busyTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
  );
}

/** Keys that work while the component is on screen. Keys without `mod` rest while somebody types. */
export function useHotkeys(hotkeys: Hotkeys): void {
  const latest = useRef(hotkeys);
  latest.current = hotkeys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const name = keyName(event);
      const act = name ? latest.current[name] : undefined;
      // a select takes every Enter for itself; with Ctrl it is still ours
      const rests = !name?.startsWith('mod+') && (event.defaultPrevented || busyTyping(event.target));
      if (!act || rests) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
