import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { fetchWords, type Noun } from '../providers/words';
import { en } from './en';
import { fetchedModules, withImports } from './testing/modules';
import { zh } from './zh';
import { core } from './zh/core';

const app = dirname(dirname(fileURLToPath(import.meta.url)));
const nouns = Object.keys(zh).filter((noun) => !(noun in core)) as Noun[];

describe('words', () => {
  it('have the same keys in both languages', () => {
    expect(keysOf(en).filter((key) => !key.endsWith('_one'))).toEqual(keysOf(zh));
  });

  it.each(['zh-CN', 'en'] as const)('of every noun can be fetched in %s', async (language) => {
    await i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: core } } });
    await fetchWords(language, new Set(nouns));
    const all = i18next.getResourceBundle(language, 'translation') as Record<string, unknown>;
    expect(all).toEqual(language === 'en' ? en : zh);
  });

  it('that the first screens show are there from the start', () => {
    const first = [
      'main.tsx',
      'app/SignedIn.tsx',
      'resources/session/logIn.tsx',
      'resources/workbench/show.tsx',
    ];
    for (const module of first) expect(lacking(`${app}/${module}`, []), module).toEqual([]);
  });

  const fetched = fetchedModules(app);
  it('are looked for in every screen and drawer', () => {
    expect(fetched.length).toBeGreaterThan(20);
    expect(fetched.filter(({ module }) => module === '')).toEqual([]);
  });

  it.each(fetched.map((one) => [relative(app, one.module), one] as const))('come with %s', (_, one) => {
    expect(lacking(one.module, one.nouns)).toEqual([]);
    expect(one.nouns.filter((noun) => !shown(one.module).has(noun))).toEqual([]);
  });
});

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]) =>
      typeof value === 'string' ? [`${path}${key}`] : keysOf(value as object, `${path}${key}.`),
    )
    .sort();
}

/** The nouns of which a module shows words that are neither there from the start nor fetched with it. */
function lacking(module: string, given: string[]): string[] {
  return [...shown(module)].filter((noun) => !(noun in core) && !given.includes(noun));
}

const keys = keysOf(zh);
const anyKey = new RegExp(`['"\`]((${Object.keys(zh).join('|')})\\.[\\w.-]+)`, 'g');

/** The nouns whose keys stand in a module or in what comes with it. */
function shown(module: string): Set<string> {
  const found = new Set<string>();
  for (const file of withImports(module)) {
    for (const [, key = '', noun = ''] of readFileSync(file, 'utf8').matchAll(anyKey)) {
      if (keys.some((known) => known === key || known.startsWith(key))) found.add(noun);
    }
  }
  return found;
}
