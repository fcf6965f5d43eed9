import { useTranslation } from 'react-i18next';
import { useFormState } from '../../../ui/form/FormContext';
import styles from '../../../ui/form/form.module.css';
import { useNamedEmployer } from './EmployerControls';

/** Under the employer's name: that it is known, and how many other disputes it has. */
export function EmployerHint() {
  const { t } = useTranslation();
  const employer = useNamedEmployer();
  const { record } = useFormState();
  const typed = (record.employer as { name?: string } | undefined)?.name?.trim();
  if (!employer) return t('register.employer.search');
  if (typed && typed !== employer.name) {
    return <span className={styles.warning}>△ {t('register.employer.codeOf', { name: employer.name })}</span>;
  }
  return (
    <span className={styles.good}>
      ✓ {t('register.employer.known')}
      {employer.disputes > 0 ? ` · ${t('register.employer.others', { count: employer.disputes })}` : ''}
    </span>
  );
}
