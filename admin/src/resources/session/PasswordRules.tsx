import { useTranslation } from 'react-i18next';
import type { PasswordRule } from './rulesMet';
import styles from './session.module.css';

/** The rules of a new password, ticked while one types. */
export function PasswordRules({ holds }: { holds: Record<PasswordRule, boolean> }) {
  const { t } = useTranslation();
  const rules = Object.entries(holds) as [PasswordRule, boolean][];
  return (
    <div className={styles.rules}>
      <div>{t('session.rules.title')}</div>
      <ul>
        {rules.map(([rule, met]) => (
          <li key={rule} data-met={met}>
            <span aria-hidden="true">{met ? '✓' : '○'}</span>
            {t(`session.rules.${rule}`)}
            <span className="srOnly">{t(met ? 'session.rules.met' : 'session.rules.unmet')}</span>
          </li>
        ))}
      </ul>
      <div>{t('session.rules.history')}</div>
    </div>
  );
}
