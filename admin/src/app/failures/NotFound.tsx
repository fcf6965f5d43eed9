import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton';
import styles from './failures.module.css';

/** An address that leads nowhere, or to a case this unit may not see: the two are told alike (P4). */
export function NotFound() {
  const { t } = useTranslation();
  return <Message title={t('ui.failed.notFound')} what={t('ui.failed.notFoundWhat')} />;
}

/** A screen that is not this account's. */
export function Forbidden() {
  const { t } = useTranslation();
  return <Message title={t('ui.failed.forbidden')} what={t('ui.failed.forbiddenWhat')} />;
}

function Message({ title, what }: { title: string; what: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <p>{what}</p>
      <div className={styles.actions}>
        <LinkButton type="primary" to="/">
          {t('ui.failed.home')}
        </LinkButton>
      </div>
    </div>
  );
}
