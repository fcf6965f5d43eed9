import type { WorkAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';
import { ScrollTable } from '../../ui/ScrollTable';
import { StatusTag } from '../../ui/StatusTag';
import { Tag } from '../../ui/Tag';
import styles from './deputies.module.css';

/** What would move: how much, and which cases where one may know them. */
export function WorkPreview({ work }: { work: WorkAnswer['data'] }) {
  const { t } = useTranslation();
  const { person, disputes, assistances, items } = work;
  if (disputes + assistances === 0) {
    return <EmptyState title={t('deputies.handover.nothing', { name: person.name })} />;
  }
  const hidden = items.length > 0 && items.every(({ documentId }) => documentId === null);
  return (
    <>
      <p className={styles.figures}>
        {t('deputies.handover.disputes', { count: disputes })} ·{' '}
        {t('deputies.handover.assistances', { count: assistances })}{' '}
        {person.blocked ? <Tag>{t('deputies.handover.blocked')}</Tag> : null}
      </p>
      {hidden ? (
        <p className={styles.figures}>
          <span className="mute">{t('deputies.handover.numbersOnly')}</span>
        </p>
      ) : null}
      <ScrollTable label={t('deputies.handover.preview')}>
        <thead>
          <tr>
            {(['kind', 'number', 'status', 'employer'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`deputies.handover.columns.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ kind, documentId, number, status, employerName }) => (
            <tr key={`${kind}.${number}`}>
              <td>{t(`deputies.handover.kind.${kind}`)}</td>
              <td className="num">
                {documentId ? (
                  <Link data-row-link to={`/disputes/${documentId}`}>
                    {number}
                  </Link>
                ) : (
                  number
                )}
              </td>
              <td>
                <StatusTag status={status} />
              </td>
              <td>{employerName ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
