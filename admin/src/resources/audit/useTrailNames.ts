import { useTranslation } from 'react-i18next';

/** What the trail's codes are called; a code nobody named is shown as it is, never hidden. */
export function useTrailNames() {
  const { t, i18n } = useTranslation();
  const named = (key: string, code: string): string => (i18n.exists(key) ? t(key as 'audit.label') : code);
  const type = (code: string): string => named(`audit.type.${code}`, code);
  return {
    type,
    field: (code: string): string => named(`audit.field.${code}`, code),
    outcome: (code: string): string => named(`audit.outcome.${code}`, code),
    /** `争议件·转办`, `登录` */
    action(code: string): string {
      const [kind = '', deed = ''] = code.split('.');
      const word = named(`terms.action.${deed}`, '') || named(`audit.deed.${deed}`, deed);
      return kind === 'session' ? word : `${type(kind)} · ${word}`;
    },
  };
}
