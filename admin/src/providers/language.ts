import type { I18nProvider } from '@refinedev/core';
import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { zh } from '../words/zh';
import { core } from '../words/zh/core';
import { fetchWords, type Language, type Noun } from './words';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

const chosenKey = 'liandiao.language';

/** What the screens and drawers opened so far speak of: a change of language fetches it all anew. */
const wanted = new Set<Noun>();
let started: Promise<void> | undefined;

/** The Chinese words of the first screens are there at once; everything else is fetched when it is needed. */
export function startLanguage(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: core } },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  if (localStorage.getItem(chosenKey) === 'en') await switchLanguage('en');
}

/** Fetches a screen or drawer together with the words it shows, so that none of its keys is ever seen. */
export async function withWords<T>(nouns: readonly Noun[], load: () => Promise<T>): Promise<T> {
  for (const noun of nouns) wanted.add(noun);
  const spoken = async () => {
    await startLanguage();
    await fetchWords(presentLanguage(), wanted);
  };
  const [loaded] = await Promise.all([load(), spoken()]);
  return loaded;
}

/** Switches what people read, and the language of the page for screen readers. */
export async function switchLanguage(language: Language): Promise<void> {
  await fetchWords(language, wanted);
  localStorage.setItem(chosenKey, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export function presentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}

/** Refine asks by loose keys of its own; those it has that we lack fall back to its default. */
export const i18nProvider: I18nProvider = {
  translate: (key: string, options?: unknown, fallback?: string) => {
    const plain = i18next.t as unknown as (key: string, options: object) => string;
    const given = typeof options === 'object' && options !== null ? options : {};
    return plain(key, { defaultValue: typeof options === 'string' ? options : fallback, ...given });
  },
  changeLocale: (language: string) => switchLanguage(language === 'en' ? 'en' : 'zh-CN'),
  getLocale: presentLanguage,
};

export type Translate = TFunction;
