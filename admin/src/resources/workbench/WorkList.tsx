import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadFailed } from '../../ui/LoadFailed';
import { rowKeys } from '../../ui/rowKeys';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Tag } from '../../ui/Tag';
import { ClockLine } from './ClockLine';
import { type ClockRow, urgencies, urgencyOf } from './clockRow';
import styles from './workbench.module.css';

const step = 20;

interface Answer {
  data: ClockRow[];
  meta: { pagination: { total: number } };
}

/** The open obligations of the unit by urgency, the nearest first. */
export function WorkList() {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const [address, setAddress] = useSearchParams();
  const mine = address.get('mine') === 'true';
  const [shown, setShown] = useState(step);
  const query = { ...(mine ? { mine } : {}), sort: ['dueOn:asc'], pagination: { page: 1, pageSize: shown } };
  const { answer, error, refetch, fetching } = useDeskQuery<Answer>('/clocks', query, {
    every: 60_000,
    keep: true,
  });
  const total = answer?.meta.pagination.total ?? 0;
  const rest = total - (answer?.data.length ?? 0);
  const groups = urgencies
    .map((urgency) => ({
      urgency,
      clocks: answer?.data.filter((one) => urgencyOf(one, today) === urgency) ?? [],
    }))
    .filter(({ clocks }) => clocks.length > 0);

  const choose = (whose: string) => setAddress(whose === 'mine' ? { mine: 'true' } : {}, { replace: true });
  return (
    <Card
      title={
        <>
          {t('workbench.clocks.title')} {answer ? <Tag>{total}</Tag> : null}
        </>
      }
      extra={
        <Segmented
          size="small"
          aria-label={t('workbench.clocks.whose')}
          value={mine ? 'mine' : 'all'}
          options={[
            { value: 'all', label: t('ui.all') },
            { value: 'mine', label: t('workbench.clocks.mine') },
          ]}
          onChange={choose}
        />
      }
    >
      {!answer && error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!answer && !error ? <SkeletonRows count={8} /> : null}
      {answer && total === 0 ? (
        <EmptyState
          title={mine ? t('workbench.clocks.nothingMine') : t('workbench.clocks.nothing')}
          what={t('workbench.clocks.nothingWhat')}
          action={
            mine ? <Button onClick={() => choose('all')}>{t('workbench.clocks.showAll')}</Button> : null
          }
        />
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside */}
      <div className={styles.list} onKeyDown={rowKeys}>
        {groups.map(({ urgency, clocks }) => (
          <section key={urgency} aria-label={t(`workbench.clocks.${urgency}`)}>
            <h3 className={styles.heading}>{t(`workbench.clocks.${urgency}`)}</h3>
            <ul>
              {clocks.map((clock) => (
                <ClockLine key={clock.documentId} clock={clock} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {rest > 0 ? (
        <div className={styles.more}>
          <Button type="link" loading={fetching} onClick={() => setShown(shown + step)}>
            {t('workbench.clocks.more', { count: Math.min(rest, step) })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
