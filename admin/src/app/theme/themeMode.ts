import { useSyncExternalStore } from 'react';
import type { Mode } from './antdTheme';
import { paletteOf } from './antdTheme';

export type ThemeChoice = Mode | 'system';

const chosenKey = 'liandiao.theme';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** What the person chose; `system` follows the computer. */
export function themeChoice(): ThemeChoice {
  const chosen = localStorage.getItem(chosenKey);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(chosenKey, choice);
  announce();
}

function presentMode(): Mode {
  const choice = themeChoice();
  if (choice !== 'system') return choice;
  return systemDark.matches ? 'dark' : 'light';
}

function announce(): void {
  paint();
  for (const listener of listeners) listener();
}

/** Puts the palette on the page as custom properties; the style sheets know no colour of their own. */
export function paint(mode: Mode = presentMode()): void {
  const root = document.documentElement;
  root.dataset.theme = mode;
  for (const [name, colour] of Object.entries(paletteOf(mode))) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, colour);
  }
}

systemDark.addEventListener('change', announce);
// paper is white
window.addEventListener('beforeprint', () => paint('light'));
window.addEventListener('afterprint', () => paint());

/** Light or dark, whichever holds now. */
export function useMode(): Mode {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, presentMode);
}

/** The choice behind it, for the menu. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, themeChoice);
}
