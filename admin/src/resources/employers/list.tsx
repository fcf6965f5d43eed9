import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadFailed } from '../../ui/LoadFailed';
import { PageHeader } from '../../ui/PageHeader';
import { ScrollTable } from '../../ui/ScrollTable';
import { SkeletonRows } from '../../ui/SkeletonRows';
import type { KnownEmployer } from '../disputes/create/EmployerControls';
import styles from './employers.module.css';

/** 一企一档: finds an employer's file by part of its name or by its credit code. */
export default function EmployerSearch() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const search = address.get('search') ?? '';
  const worth = search.length >= 2;
  const { answer, error, refetch } = useDeskQuery<{ data: KnownEmployer[] }>(
    '/employers',
    { search },
    { enabled: worth, keep: worth },
  );
  const found = worth ? answer?.data : undefined;
  return (
    <>
      <PageHeader title={t('app.screens.employers')} sub={t('employers.sub')} />
      <div className={styles.search} data-list-search>
        <Input.Search
          key={search}
          allowClear
          autoFocus
          enterButton
          defaultValue={search}
          aria-label={t('employers.search')}
          placeholder={t('employers.search')}
          onSearch={(text) => setAddress(text.trim() ? { search: text.trim() } : {})}
        />
      </div>
      {!worth ? <EmptyState title={t('employers.hint')} /> : null}
      {worth && !found && error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
      {worth && !found && !error ? <SkeletonRows count={5} /> : null}
      {found && found.length === 0 ? (
        <EmptyState title={t('employers.nothing')} what={t('employers.nothingWhat')} />
      ) : null}
      {found && found.length > 0 ? (
        <Card title={t('employers.results')}>
          <ScrollTable label={t('employers.results')}>
            <thead>
              <tr>
                {(['name', 'creditCode', 'address', 'count'] as const).map((key) => (
                  <th key={key} scope="col">
                    {t(`employers.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.map(({ documentId, name, creditCode, address: where, disputes }) => (
                <tr key={documentId}>
                  <td>
                    <Link data-row-link to={`/employers/${documentId}`}>
                      {name}
                    </Link>
                  </td>
                  <td className="num">{creditCode ?? '—'}</td>
                  <td>{where ?? '—'}</td>
                  <td className="num">{disputes}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </Card>
      ) : null}
    </>
  );
}
