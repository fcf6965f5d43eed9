/// <reference types="vite/client" />

import i18next from 'i18next';
import type { zh } from '../words/zh';
import type { core } from '../words/zh/core';

export type Language = 'zh-CN' | 'en';

/** What has words of its own that are fetched with its screens: a file of `words/zh` and of `words/en`. */
export type Noun = Exclude<keyof typeof zh, keyof typeof core>;

type Fetch = () => Promise<Record<string, object>>;

const files: Record<Language, Record<string, Fetch>> = {
  'zh-CN': import.meta.glob<Record<string, object>>(['../words/zh/*.ts', '!../words/zh/index.ts']),
  en: import.meta.glob<Record<string, object>>(['../words/en/*.ts', '!../words/en/index.ts']),
};

const fetched = new Set<string>();

/** Puts these nouns' words in this language at hand; `nouns` may grow while they are on their way. */
export async function fetchWords(language: Language, nouns: ReadonlySet<Noun>): Promise<void> {
  if (language === 'en' && !fetched.has('en')) {
    add('en', (await import('../words/en/core')).core);
    fetched.add('en');
  }
  const lacking = () => [...nouns].filter((noun) => !fetched.has(`${language}.${noun}`));
  for (let missing = lacking(); missing.length > 0; missing = lacking()) {
    await Promise.all(missing.map((noun) => fetchNoun(language, noun)));
  }
}

async function fetchNoun(language: Language, noun: Noun): Promise<void> {
  const file = files[language][`../words/${language === 'en' ? 'en' : 'zh'}/${noun}.ts`];
  const words = (await file?.())?.[noun];
  if (!words) throw new Error(`no words of ${noun} in ${language}`);
  add(language, { [noun]: words });
  fetched.add(`${language}.${noun}`);
}

function add(language: Language, words: object): void {
  i18next.addResourceBundle(language, 'translation', words, true, true);
}
