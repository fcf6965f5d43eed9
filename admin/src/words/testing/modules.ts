import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A module that is fetched when it is needed, and the nouns whose words are fetched with it. */
export interface Fetched {
  by: string;
  module: string;
  nouns: string[];
}

/** Every dynamic import below `folder`: `[nouns], () => import('…')`, or without nouns. */
export function fetchedModules(folder: string): Fetched[] {
  return sources(folder).flatMap((by) => {
    const text = readFileSync(by, 'utf8');
    return [
      ...text.matchAll(/(?:\[([\s\w',]*)\],\s*(?:async )?\(\) =>\s*[^;]{0,40}?)?\bimport\('(\.[^']+)'\)/g),
    ]
      .map(([, nouns = '', path = '']) => ({
        by,
        module: fileOf(by, path),
        nouns: [...nouns.matchAll(/'(\w+)'/g)].map(([, noun = '']) => noun),
      }))
      .filter(({ module }) => !module.includes('/words/'));
  });
}

/** The module and everything that comes with it, because it is imported statically. */
export function withImports(module: string, seen = new Set<string>()): Set<string> {
  if (seen.has(module) || module === '') return seen;
  seen.add(module);
  const text = readFileSync(module, 'utf8');
  for (const [, path = ''] of text.matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']+)';/gm)) {
    const file = fileOf(module, path);
    if (!file.includes('/words/')) withImports(file, seen);
  }
  return seen;
}

function fileOf(from: string, path: string): string {
  const base = resolve(dirname(from), path);
  return [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((file) => existsSync(file)) ?? '';
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name) && !name.startsWith('words'))
    .map((name) => join(folder, name));
}
