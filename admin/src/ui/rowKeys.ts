import type { KeyboardEvent } from 'react';

/** Arrow keys in a list: ↑ and ↓ go from one row's main link (`data-row-link`) to the next; Enter follows it. */
export function rowKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.getAttribute('role') === 'combobox')
    return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const row = target.closest('tr, li');
  const at = links.findIndex((link) => link === target || (row?.contains(link) ?? false));
  const next = links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
