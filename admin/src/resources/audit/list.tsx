import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadFailed } from '../../ui/LoadFailed';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import styles from './audit.module.css';
import { EntryDrawer } from './EntryDrawer';
import { EntryTable } from './EntryTable';
import { TrailFilters } from './TrailFilters';
import { useTrail } from './useTrail';
import { Verification } from './Verification';

/** 审计日志: what was done, by whom, before and after; and whether the chain still holds. */
export default function AuditScreen() {
  const { t } = useTranslation();
  const { sequence } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('app.screens.audit')} sub={t('audit.sub')} />
      <Verification />
      <Trail />
      {sequence ? (
        <EntryDrawer
          key={sequence}
          sequence={sequence}
          onClose={() => void navigate({ pathname: '/audit', search })}
        />
      ) : null}
    </>
  );
}

function Trail() {
  const { t } = useTranslation();
  const trail = useTrail();
  const { filters, change, rows, older, turned, turn, error, fetching, refetch } = trail;
  return (
    <Card title={t('audit.label')}>
      <TrailFilters filters={filters} onChange={change} />
      <Pinned trail={trail} />
      <div aria-busy={fetching}>
        {!rows && error ? <LoadFailed error={error} onRetry={refetch} /> : null}
        {!rows && !error ? <SkeletonRows count={12} /> : null}
        {rows?.length === 0 ? <EmptyState title={t('audit.empty')} what={t('audit.emptyWhat')} /> : null}
        {rows && rows.length > 0 ? <EntryTable rows={rows} /> : null}
      </div>
      {turned || older !== null ? (
        <nav className={styles.foot} aria-label={t('audit.label')}>
          {turned ? <Button onClick={() => turn(null)}>{t('audit.newer')}</Button> : null}
          {older === null ? null : <Button onClick={() => turn(older)}>{t('audit.older')}</Button>}
        </nav>
      ) : null}
    </Card>
  );
}

/** One person or one object the list was narrowed to from an entry. */
function Pinned({ trail: { filters, change, rows } }: { trail: ReturnType<typeof useTrail> }) {
  const { t } = useTranslation();
  const names = {
    actor: rows?.[0]?.actor?.name ?? filters.actor,
    object: rows?.find(({ object }) => object?.label)?.object?.label ?? filters.object,
  };
  const pinned = (['actor', 'object'] as const).filter((name) => filters[name]);
  if (pinned.length === 0) return null;
  return (
    <div className={styles.pinned}>
      {pinned.map((name) => {
        const what = t(`audit.filter.${name}Chosen`, { name: names[name] ?? '' });
        return (
          <Tag
            key={name}
            closable={{ 'aria-label': t('audit.filter.remove', { what }) }}
            onClose={() => change({ [name]: '' })}
          >
            {what}
          </Tag>
        );
      })}
    </div>
  );
}
