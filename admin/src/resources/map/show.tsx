import type { StationsAnswer, Status } from '@liandiao/cms/contract';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { LoadFailed } from '../../ui/LoadFailed';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import styles from './map.module.css';
import { ProcessMap } from './ProcessMap';
import { StationTable } from './StationTable';
import { WaysFrom } from './WaysFrom';
import { waysOf } from './ways';

/** 流程图: annex 1 as a live map, every station with what stands there and how late it is (F8). */
export default function MapScreen() {
  const { t } = useTranslation();
  const { answer, error, refetch } = useDeskQuery<StationsAnswer>('/stations', undefined, { every: 60_000 });
  const [chosen, setChosen] = useState<Status | null>(null);
  const stations = useMemo(
    () => (answer?.data.stations ?? []).filter(({ status }) => status !== 'draft'),
    [answer],
  );
  const ways = useMemo(() => waysOf(answer?.data.edges ?? []), [answer]);
  return (
    <>
      <PageHeader
        title={t('app.screens.map')}
        sub={t('stations.sub')}
        actions={
          <span data-noprint>
            <Button onClick={() => window.print()}>{t('stations.print')}</Button>
          </span>
        }
      />
      {!answer && error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!answer && !error ? <SkeletonRows count={10} /> : null}
      {answer ? (
        <div className={styles.stack}>
          <Card title={t('stations.map')}>
            <WaysFrom ways={ways} chosen={chosen} />
            <ProcessMap stations={stations} ways={ways} chosen={chosen} onChoose={setChosen} />
          </Card>
          <StationTable stations={stations} ways={ways} />
        </div>
      ) : null}
    </>
  );
}
