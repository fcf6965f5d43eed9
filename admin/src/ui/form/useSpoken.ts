import type { Words } from '@liandiao/forms/definition';
import { useTranslation } from 'react-i18next';

/** Words of a form in the language of the screen; Chinese where there is no translation. */
export function useSpoken(): (words: Words) => string {
  const { i18n } = useTranslation();
  return ({ zh, en }) => (i18n.language === 'en' ? (en ?? zh) : zh);
}
