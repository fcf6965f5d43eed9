import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeskQuery } from '../../../providers/deskQuery';
import { Card } from '../../../ui/Card';
import { Duplicates } from '../Duplicates';
import { LegalRemedy, Notice } from '../LegalRemedy';
import styles from './show.module.css';

/** What else belongs to the case: possible duplicates, the employer's other disputes, notices of remedy. */
export function Related({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const name = data.employer?.name;
  const { answer } = useDeskQuery<{ meta: { pagination: { total: number } } }>(
    '/disputes',
    { filters: { employer: { name: { $eq: name } } }, pagination: { pageSize: 1 } },
    { enabled: Boolean(name) },
  );
  const others = (answer?.meta.pagination.total ?? 1) - 1;
  return (
    <>
      {meta.duplicates.length > 0 || others > 0 ? (
        <Card title={t('dispute.related.title')}>
          {others > 0 && name ? (
            <div className={styles.related}>
              {t('dispute.related.employer', { count: others })}{' '}
              <Link to={`/disputes?search=${encodeURIComponent(name)}`}>{t('dispute.related.look')}</Link>
            </div>
          ) : null}
          <Duplicates found={meta.duplicates} />
        </Card>
      ) : null}
      {data.status === 'declined' ? <Notice name="declineRemedy" /> : null}
      <LegalRemedy scopeKind={data.scopeKind} />
    </>
  );
}
