import type { EmployerFile } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFound } from '../../app/failures/NotFound';
import { useCatalogue } from '../../providers/catalogue';
import { useDeskQuery } from '../../providers/deskQuery';
import { useMay } from '../../providers/me';
import { Card } from '../../ui/Card';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { dayOf } from '../../ui/format';
import { LinkButton } from '../../ui/LinkButton';
import { LoadFailed } from '../../ui/LoadFailed';
import { PageHeader } from '../../ui/PageHeader';
import { ScrollTable } from '../../ui/ScrollTable';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { StatusTag } from '../../ui/StatusTag';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import styles from './employers.module.css';
import { Figures } from './Figures';

/** 一企一档: everything about one employer's disputes that the reader may see. */
export default function EmployerScreen() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { answer, error, refetch } = useDeskQuery<{ data: EmployerFile }>(`/employers/${id}`);
  if (!answer && error?.statusCode === 404) return <NotFound />;
  if (!answer && error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!answer) return <SkeletonRows count={10} />;
  const file = answer.data;
  return (
    <>
      <nav className={styles.path} aria-label={t('employers.path')}>
        <Link to="/employers">{t('app.screens.employers')}</Link> / {file.name}
      </nav>
      <PageHeader
        title={file.name}
        sub={<Particulars file={file} />}
        actions={
          file.counts.total > 0 ? (
            <LinkButton to={`/disputes?search=${encodeURIComponent(file.name)}`}>
              {t('employers.allDisputes')}
            </LinkButton>
          ) : null
        }
      />
      <Figures file={file} />
      <div className={styles.stack}>
        <Disputes file={file} />
        <Lessons file={file} />
      </div>
    </>
  );
}

function Particulars({ file }: { file: EmployerFile }) {
  const { t } = useTranslation();
  const known = (['creditCode', 'address', 'legalRepresentative', 'phone'] as const).filter(
    (key) => file[key],
  );
  return (
    <>
      {known.map((key) => (
        <span key={key} className={styles.particular}>
          {t(`employers.${key}`)}：<span className="num">{file[key]}</span>
        </span>
      ))}
    </>
  );
}

function Disputes({ file }: { file: EmployerFile }) {
  const { t } = useTranslation();
  const { nameOf, tierName } = useCatalogue();
  return (
    <Card
      title={
        <>
          {t('employers.disputes')} <Tag>{file.counts.total}</Tag>
        </>
      }
      extra={<span className="mute small">{t('employers.scoped')}</span>}
    >
      {file.disputes.length === 0 ? <EmptyState title={t('employers.noDisputes')} /> : null}
      {file.disputes.length > 0 ? (
        <ScrollTable label={t('employers.disputes')}>
          <thead>
            <tr>
              {(['number', 'status', 'scopeKind', 'tier', 'unit', 'registered', 'outcome'] as const).map(
                (key) => (
                  <th key={key} scope="col">
                    {t(`employers.columns.${key}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {file.disputes.map((one) => (
              <tr key={one.documentId}>
                <td>
                  <Link data-row-link className="num" to={`/disputes/${one.documentId}`}>
                    {one.number ?? t('terms.status.draft')}
                  </Link>
                </td>
                <td>
                  <StatusTag status={one.status} />
                </td>
                <td>{nameOf('scopeKind', one.scopeKind) || '—'}</td>
                <td>{tierName(one.tier) || '—'}</td>
                <td>
                  <UnitName unit={one.leadUnit} />
                </td>
                <td>{one.registeredAt ? <Day day={dayOf(one.registeredAt)} weekday="none" /> : '—'}</td>
                <td>{nameOf('outcome', one.outcome) || '—'}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      ) : null}
    </Card>
  );
}

function Lessons({ file: { lessons } }: { file: EmployerFile }) {
  const { t } = useTranslation();
  const may = useMay();
  if (!may('lessons')) return null;
  return (
    <Card title={t('employers.lessons')} padded>
      {lessons.length === 0 ? <p className="mute">{t('employers.noLessons')}</p> : null}
      <ul className={styles.lessons}>
        {lessons.map(({ documentId, title, state }) => (
          <li key={documentId}>
            <Link to={`/lessons/${documentId}`}>{title}</Link> <Tag>{t(`lessons.state.${state}`)}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  );
}
