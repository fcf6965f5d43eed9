import { useTranslation } from 'react-i18next';
import styles from '../../../ui/form/form.module.css';
import { useNamedEmployer } from './EmployerControls';

/** Under the employer's name: that it is known, and how many other disputes it has. */
export function EmployerHint() {
  const { t } = useTranslation();
  const employer = useNamedEmployer();
  if (!employer) return t('register.employer.search');
  return (
    <span className={styles.good}>
      ✓ {t('register.employer.known')}
      {employer.disputes > 0 ? ` · ${t('register.employer.others', { count: employer.disputes })}` : ''}
    </span>
  );
}
