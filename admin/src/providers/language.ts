import type { I18nProvider } from '@refinedev/core';
import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { zh } from '../words/zh';

export type Language = 'zh-CN' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

const chosenKey = 'liandiao.language';

/** Chinese is there at once; English is fetched when asked for. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  if (localStorage.getItem(chosenKey) === 'en') await switchLanguage('en');
}

/** Switches what people read, and the language of the page for screen readers. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('../words/en');
    i18next.addResourceBundle('en', 'translation', en);
  }
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
